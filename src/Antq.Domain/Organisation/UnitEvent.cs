using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// One edge of an event: a predecessor transferred, whole or in part, to a successor. The territory of a unit never changes during its
/// life, so the predecessor ends on the day before and the successor begins on the day; only a rename or a retyping has the same unit on
/// both sides.
/// </summary>
/// <param name="Day">The first day of the new state.</param>
/// <param name="Kind">The kind of event.</param>
/// <param name="Predecessor">The preceding unit.</param>
/// <param name="Successor">The succeeding unit.</param>
/// <param name="Ground">The share of the predecessor's land (diện tích tự nhiên) transferred to the successor.</param>
/// <param name="People">The share of the predecessor's people (quy mô dân số) transferred to the successor.</param>
/// <param name="Act">The legal act, if known.</param>
/// <param name="Confidence">The confidence in the edge.</param>
/// <param name="Part">The transferred part, in the words of the act, if known: <c>huyện Mê Linh</c>.</param>
/// <param name="NotBefore">The earliest day on which it may have happened; null when the day is certain.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UnitEvent(
    [property: JsonPropertyName("day"), JsonConverter(typeof(LocalDateJsonConverter)), JsonRequired] LocalDate Day,
    [property: JsonPropertyName("kind"), JsonRequired] UnitEventKind Kind,
    [property: JsonPropertyName("predecessor"), JsonRequired] UnitKey Predecessor,
    [property: JsonPropertyName("successor"), JsonRequired] UnitKey Successor,
    [property: JsonPropertyName("ground"), JsonRequired] TerritoryShare Ground,
    [property: JsonPropertyName("people"), JsonRequired] TerritoryShare People,
    [property: JsonPropertyName("act"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LegalAct? Act,
    [property: JsonPropertyName("confidence"), JsonRequired] Confidence Confidence,
    [property: JsonPropertyName("part"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
        JsonConverter(typeof(UnescapedTextJsonConverter))] string? Part = null,
    [property: JsonPropertyName("notBefore"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
        JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? NotBefore = null)
{
    /// <summary>Whether the whole predecessor, land and people, was transferred to the successor.</summary>
    [JsonIgnore]
    public bool IsWhole => Ground == TerritoryShare.All && People == TerritoryShare.All;

    /// <summary>Whether something was certainly transferred.</summary>
    [JsonIgnore]
    internal bool MovesSomething => Ground > TerritoryShare.Possible || People > TerritoryShare.Possible;

    /// <summary>Whether it happened within the life of one unit: a rename or a retyping.</summary>
    [JsonIgnore]
    public bool IsWithinUnit => Predecessor == Successor;
}
