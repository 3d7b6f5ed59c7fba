using System.Text.Json.Serialization;
using Antq.Domain.Movements;

namespace Antq.Domain.Reporting;

/// <summary>
/// What a fact is about beside its measure. Of issuers and kinds of recipients it names all that it may be of: two issuers
/// mean one or the other or both.
/// </summary>
/// <param name="Form">The form of award; absent for figures.</param>
/// <param name="Issuers">The issuers it may be of; empty for figures.</param>
/// <param name="Recipients">The kinds of recipients it may be of; empty for figures.</param>
/// <param name="Population">The group of people it is limited to; absent for all.</param>
/// <param name="Scheme">The award of the law; absent where the report does not name it, and for figures.</param>
/// <param name="Class">The class; absent where the report does not name it, and for figures.</param>
/// <param name="Type">The type of commendation; absent where the report does not name it, and for figures.</param>
/// <param name="Drive">The drive that it honours; absent where the report does not name it, and for figures.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FactCategory(
    [property: JsonPropertyName("form"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AwardForm? Form,
    IReadOnlyList<IssuingOffice> Issuers,
    IReadOnlyList<RecipientKind> Recipients,
    [property: JsonPropertyName("population"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Population? Population,
    [property: JsonPropertyName("scheme"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AwardSchemeId? Scheme = null,
    [property: JsonPropertyName("class"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AwardClass? Class = null,
    [property: JsonPropertyName("type"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CommendationType? Type = null,
    [property: JsonPropertyName("drive"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Drive? Drive = null)
{
    /// <summary>The issuers it may be of; empty for figures.</summary>
    [JsonPropertyName("issuers"), JsonRequired]
    public IReadOnlyList<IssuingOffice> Issuers { get; init => field = [.. value ?? []]; } = [.. Issuers ?? []];

    /// <summary>The kinds of recipients it may be of; empty for figures.</summary>
    [JsonPropertyName("recipients"), JsonRequired]
    public IReadOnlyList<RecipientKind> Recipients { get; init => field = [.. value ?? []]; } = [.. Recipients ?? []];

    /// <summary>Whether both are the same in all of it.</summary>
    public bool Equals(FactCategory? other)
        => ReferenceEquals(this, other)
            || (other is not null && Form == other.Form && Population == other.Population
                && Scheme == other.Scheme && Class == other.Class && Type == other.Type && Drive == other.Drive
                && Issuers.SequenceEqual(other.Issuers) && Recipients.SequenceEqual(other.Recipients));

    /// <summary>A hash of all of it, with the first issuer and kind of recipients for all of these.</summary>
    public override int GetHashCode()
    {
        var (issuer, recipient) = (Issuers.Count == 0 ? -1 : (int)Issuers[0], Recipients.Count == 0 ? -1 : (int)Recipients[0]);
        return HashCode.Combine(Form, Population, Scheme, Class, Type, Drive, issuer, recipient);
    }
}
