using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// One edge of an event: a predecessor that went, whole or in part, into a successor. The territory of a unit never changes
/// while it lives, so the predecessor ends on the day before and the successor begins on the day; only a rename or a retyping
/// has the same unit on both sides.
/// </summary>
/// <param name="Day">The first day of the new state.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Predecessor">The unit before.</param>
/// <param name="Successor">The unit since.</param>
/// <param name="Ground">How much of the predecessor's ground (diện tích tự nhiên) went into the successor.</param>
/// <param name="People">How much of the predecessor's people (quy mô dân số) went into the successor.</param>
/// <param name="Act">The legal act, where known.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Part">What moved, in the words of the act, where known: <c>huyện Mê Linh</c>.</param>
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
    [property: JsonPropertyName("part"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonConverter(typeof(UnescapedTextJsonConverter))] string? Part = null)
{
    /// <summary>Whether the whole predecessor, ground and people, went into the successor.</summary>
    [JsonIgnore]
    public bool IsWhole => Ground == TerritoryShare.All && People == TerritoryShare.All;

    /// <summary>Whether it happened within the life of one unit: a rename or a retyping.</summary>
    [JsonIgnore]
    public bool IsWithinUnit => Predecessor == Successor;
}
