using Antq.Domain.Data;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>
/// One edge of an event: a predecessor that went, whole or in part, into a successor. A rename or a retyping has the same
/// unit on both sides.
/// </summary>
/// <param name="Day">The first day of the new state.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Predecessor">The unit before.</param>
/// <param name="Successor">The unit since.</param>
/// <param name="IsWhole">Whether the whole predecessor went into the successor.</param>
/// <param name="Moved">What moved.</param>
/// <param name="Act">The legal act, where known.</param>
/// <param name="Confidence">How sure it is.</param>
public sealed record UnitEvent(
    LocalDate Day,
    UnitEventKind Kind,
    UnitKey Predecessor,
    UnitKey Successor,
    bool IsWhole,
    MovedSubstance Moved,
    LegalAct? Act,
    Confidence Confidence);
