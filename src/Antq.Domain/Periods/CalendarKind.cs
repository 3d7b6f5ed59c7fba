namespace Antq.Domain.Periods;

/// <summary>A kind of periods of a calendar, with its legal basis, if any, and the deadline of its reports.</summary>
internal sealed record CalendarKind(PeriodKind Kind, string? Basis, Confidence? Confidence, int? DeadlineDay, string? DeadlineBasis);
