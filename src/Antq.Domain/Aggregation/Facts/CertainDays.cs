namespace Antq.Domain.Aggregation;

/// <summary>The certain days of a fact that may also cover others.</summary>
/// <param name="Start">The first day as a number; after the last when there is none.</param>
/// <param name="End">The last day as a number.</param>
/// <param name="Phase">The phase of the days; null when there is none.</param>
internal sealed record CertainDays(int Start, int End, ReportingPeriod? Phase);
