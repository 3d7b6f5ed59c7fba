using Antq.Domain.Data;
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
public sealed record UnitEvent(
    LocalDate Day,
    UnitEventKind Kind,
    UnitKey Predecessor,
    UnitKey Successor,
    TerritoryShare Ground,
    TerritoryShare People,
    LegalAct? Act,
    Confidence Confidence,
    string? Part = null)
{
    /// <summary>Whether the whole predecessor, ground and people, went into the successor.</summary>
    public bool IsWhole => Ground == TerritoryShare.All && People == TerritoryShare.All;

    /// <summary>Whether it happened within the life of one unit: a rename or a retyping.</summary>
    public bool IsWithinUnit => Predecessor == Successor;
}
