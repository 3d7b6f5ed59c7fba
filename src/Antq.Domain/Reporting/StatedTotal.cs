using System.Text.Json.Serialization;

namespace Antq.Domain;

/// <summary>A total that a source states, such as in its title, of items that it also lists. It is checked, never added.</summary>
/// <param name="Measure">The measure; <c>award-instances</c> for awards.</param>
/// <param name="Value">The total.</param>
/// <param name="Form">The form of award it is limited to; null for all.</param>
/// <param name="Open">Whether the list of the source is open ("…"): the total is then at least its sum.</param>
/// <param name="Recipient">The kind of recipients that a total of awards is limited to; null for all.</param>
/// <param name="Issuer">The office that a total of awards is limited to; null for all.</param>
/// <param name="Type">The type of commendation that a total of awards is limited to; null for all.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedTotal(
    [property: JsonPropertyName("measure"), JsonRequired] MeasureId Measure,
    [property: JsonPropertyName("value"), JsonRequired] Count Value,
    [property: JsonPropertyName("form"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] KindId<AwardForm>? Form = null,
    [property: JsonPropertyName("open"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Open = false,
    [property: JsonPropertyName("recipient"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RecipientKind? Recipient = null,
    [property: JsonPropertyName("office"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    KindId<IssuingOffice>? Issuer = null,
    [property: JsonPropertyName("type"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CommendationType? Type = null)
{
    /// <summary>Whether it is limited to no kind of awards.</summary>
    internal bool IsOfAll => Form is null && Recipient is null && Issuer is null && Type is null;
}
