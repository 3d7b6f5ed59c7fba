namespace Antq.Domain.Periods;

/// <summary>A kind of periods that a calendar has, where that is laid down, and by when their reports are due.</summary>
internal sealed record CalendarKind(PeriodKind Kind, string? Basis, Confidence? Confidence, int? DeadlineDay, string? DeadlineBasis);
