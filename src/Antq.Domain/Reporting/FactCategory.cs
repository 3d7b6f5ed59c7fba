using System.Text.Json.Serialization;
using Antq.Domain.Movements;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>
/// The subject of a fact apart from its measure. Issuers and kinds of recipients list all possible values: two issuers mean one or the
/// other or both.
/// </summary>
/// <param name="Form">The possible forms of award; none for figures and when the report names none.</param>
/// <param name="Issuers">The possible issuers; empty for figures and when the report names none.</param>
/// <param name="Recipients">The possible kinds of recipients; empty for figures.</param>
/// <param name="Population">The group of people it is limited to; null for all.</param>
/// <param name="Scheme">The possible awards of the law; none when the report names none, and for figures.</param>
/// <param name="Class">The possible classes; none when the report names none, and for figures.</param>
/// <param name="Type">The type of commendation; null when the report does not name it, and for figures.</param>
/// <param name="Drive">The drive that it honours; null when the report does not name it, and for figures.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record FactCategory(
    [property: JsonPropertyName("form"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault),
        JsonConverter(typeof(Award.PossibleKinds<AwardForm>.Converter))]
    Award.PossibleKinds<AwardForm> Form,
    IReadOnlyList<KindId<IssuingOffice>> Issuers,
    IReadOnlyList<RecipientKind> Recipients,
    [property: JsonPropertyName("population"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Population? Population,
    [property: JsonPropertyName("scheme"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault),
        JsonConverter(typeof(Award.Possible<AwardSchemeId>.Converter<ParsableJsonConverter<AwardSchemeId>>))]
    Award.Possible<AwardSchemeId> Scheme = default,
    [property: JsonPropertyName("class"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault),
        JsonConverter(typeof(Award.Possible<AwardClass>.Converter<KebabCaseEnumConverter<AwardClass>>))]
    Award.Possible<AwardClass> Class = default,
    [property: JsonPropertyName("type"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CommendationType? Type = null,
    [property: JsonPropertyName("drive"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Drive? Drive = null)
{
    /// <summary>The possible issuers; empty for figures and when the report names none.</summary>
    [JsonPropertyName("issuers"), JsonRequired]
    public IReadOnlyList<KindId<IssuingOffice>> Issuers { get; init => field = ValueList<KindId<IssuingOffice>>.Of(value); }
        = ValueList<KindId<IssuingOffice>>.Of(Issuers);

    /// <summary>The possible kinds of recipients; empty for figures.</summary>
    [JsonPropertyName("recipients"), JsonRequired]
    public IReadOnlyList<RecipientKind> Recipients { get; init => field = ValueList<RecipientKind>.Of(value); } = ValueList<RecipientKind>
        .Of(Recipients);

    /// <summary>The body within the unit that the gazetteer does not list; null for the whole unit.</summary>
    [JsonPropertyName("body")]
    [JsonConverter(typeof(DocumentTextJsonConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Body { get; init; }

    /// <summary>Returns whether both are the same in every member.</summary>
    public bool Equals(FactCategory? other)
        => ReferenceEquals(this, other)
            || (other is not null && Population == other.Population && Type == other.Type && Drive == other.Drive && Body == other.Body
                && Form == other.Form && Scheme == other.Scheme && Class == other.Class
                && Issuers.Equals(other.Issuers) && Recipients.Equals(other.Recipients));

    /// <summary>Returns a hash of all members, with only the first issuer and kind of recipients.</summary>
    public override int GetHashCode()
    {
        var (issuer, recipient) = (Issuers.Count == 0 ? -1 : Issuers[0].GetHashCode(), Recipients.Count == 0 ? -1 : (int)Recipients[0]);
        return HashCode.Combine(Form, Population, Scheme, Class, Type, Drive, issuer, recipient);
    }
}
