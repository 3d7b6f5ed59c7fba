using System.Text.Json.Serialization;

namespace Antq.Domain;

/// <summary>The category that a cell is of; what is absent means all.</summary>
/// <param name="Form">The form of award.</param>
/// <param name="Issuer">The issuing office.</param>
/// <param name="Recipient">The kind of recipients.</param>
/// <param name="Population">The group of people.</param>
/// <param name="Movement">The movement. The cells of a result leave it out; a cell of one movement is made when it is asked for.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct CellCategory(
    [property: JsonPropertyName("form"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AwardForm? Form = null,
    [property: JsonPropertyName("issuer"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IssuingOffice? Issuer = null,
    [property: JsonPropertyName("recipient"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RecipientKind? Recipient = null,
    [property: JsonPropertyName("population"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Population? Population = null,
    [property: JsonPropertyName("movement"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] MovementType? Movement = null)
{
    /// <summary>All of them: the total.</summary>
    public static CellCategory All => default;

    /// <exception cref="ArgumentException">It names something that there is not.</exception>
    internal void RequireDefined(string parameter)
    {
        Require(Form);
        Require(Issuer);
        Require(Recipient);
        Require(Movement);
        if (Population == default(Population)) throw new ArgumentException("A default Population has no meaning.", parameter);

        void Require<T>(T? value)
            where T : struct, Enum
        {
            if (value is { } one && !Enum.IsDefined(one)) throw new ArgumentException($"There is no {typeof(T).Name} {one}.", parameter);
        }
    }
}
