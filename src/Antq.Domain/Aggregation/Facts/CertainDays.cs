namespace Antq.Domain.Aggregation;

/// <summary>The days that a fact holds for certain, where it may hold others too.</summary>
/// <param name="Start">The first day as a number; after the last where there is none.</param>
/// <param name="End">The last day as a number.</param>
/// <param name="Phase">The phase that it is of; null where there is none.</param>
internal sealed record CertainDays(int Start, int End, ReportingPeriod? Phase);
