using System.Text.Json.Serialization;

namespace Antq.Domain;

/// <summary>A total that a source states, such as in its title, of items that it also lists. It is checked, never added.</summary>
/// <param name="Measure">The measure; <c>award-instances</c> for awards.</param>
/// <param name="Value">The total.</param>
/// <param name="Form">The form of award it is limited to; null for all.</param>
/// <param name="Open">Whether the list of the source is open ("…"): the total is then at least its sum.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record StatedTotal(
    [property: JsonPropertyName("measure"), JsonRequired] MeasureId Measure,
    [property: JsonPropertyName("value"), JsonRequired] Count Value,
    [property: JsonPropertyName("form"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AwardForm? Form = null,
    [property: JsonPropertyName("open"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Open = false);
