using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The category of a cell; null members mean all.</summary>
/// <param name="Form">The form of award.</param>
/// <param name="Issuer">The issuing office.</param>
/// <param name="Recipient">The kind of recipients.</param>
/// <param name="Population">The group of people.</param>
/// <param name="Movement">The movement.</param>
/// <param name="Scheme">The award of the law.</param>
/// <param name="Class">The class.</param>
/// <param name="Type">The type of commendation.</param>
/// <param name="Drive">The name of the drive.</param>
/// <remarks>
/// A result has cells of the axes in <see cref="RollUpOptions.By"/>; one of any other category is made on request. An award for which a
/// report states no type or drive may be of any, and contributes from zero to all to a cell of one. Which award of the law it is, and its
/// class, may follow from its title, its issuers and its form: an award without a name is assumed to be in the law.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct CellCategory(
    [property: JsonPropertyName("form"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] KindId<AwardForm>? Form = null,
    [property: JsonPropertyName("issuer"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    KindId<IssuingOffice>? Issuer = null,
    [property: JsonPropertyName("recipient"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RecipientKind? Recipient = null,
    [property: JsonPropertyName("population"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Population? Population = null,
    [property: JsonPropertyName("movement"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    KindId<MovementType>? Movement = null,
    [property: JsonPropertyName("scheme"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AwardSchemeId? Scheme = null,
    [property: JsonPropertyName("class"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AwardClass? Class = null,
    [property: JsonPropertyName("type"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CommendationType? Type = null,
    [property: JsonPropertyName("drive"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
        JsonConverter(typeof(DocumentTextJsonConverter))]
    string? Drive = null)
{
    /// <summary>The category of totals.</summary>
    public static CellCategory All => default;

    /// <inheritdoc/>
    public bool Equals(CellCategory other)
        => Form == other.Form && Issuer == other.Issuer && Recipient == other.Recipient && Population == other.Population
            && Movement == other.Movement && Scheme == other.Scheme && Class == other.Class && Type == other.Type && Drive == other.Drive;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // By hand: a combination of nullable members is compiled at run time for each of their types.
        var hash = new HashCode();
        hash.Add((Form?.GetHashCode() ?? -1) + (64 * (Issuer?.GetHashCode() ?? -1)) + (4096 * ((int?)Recipient ?? -1)));
        hash.Add((Movement?.GetHashCode() ?? -1) + (64 * ((int?)Class ?? -1)) + (4096 * ((int?)Type ?? -1)));
        hash.Add(Population?.GetHashCode() ?? 0);
        hash.Add(Scheme?.GetHashCode() ?? 0);
        hash.Add(Drive?.GetHashCode(StringComparison.Ordinal) ?? 0);
        return hash.ToHashCode();
    }

    /// <exception cref="ArgumentException">A member has an undefined value, or one that is not declared.</exception>
    internal void RequireDefined(RuleContext context, string parameter)
    {
        if (Form is { } form && !context.Law.Has(form)) throw NotDeclared("form", form.ToString());
        if (Issuer is { } issuer && !context.Law.Has(issuer)) throw NotDeclared("issuer", issuer.ToString());
        if (Movement is { } movement && !context.Movements.Has(movement)) throw NotDeclared("movement", movement.ToString());
        Require(Recipient);
        Require(Class);
        Require(Type);
        if (Population == default(Population)) throw new ArgumentException("A default Population has no meaning.", parameter);
        if (Scheme == default(AwardSchemeId)) throw new ArgumentException("A default AwardSchemeId has no meaning.", parameter);
        if (Drive is not null && string.IsNullOrWhiteSpace(Drive)) throw new ArgumentException("The name of a drive is empty.", parameter);

        ArgumentException NotDeclared(string member, string id) => new($"The {member} '{id}' is not declared.", parameter);

        void Require<T>(T? value)
            where T : struct, Enum
        {
            if (value is { } one && !Enum.IsDefined(one)) throw new ArgumentException($"There is no {typeof(T).Name} {one}.", parameter);
        }
    }
}
