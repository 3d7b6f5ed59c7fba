using Antq.Domain;

namespace Antq.Samples.Csv;

/// <summary>A column of numbers: what its headers say.</summary>
/// <param name="Index">Its index, from 0.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Period">The period.</param>
internal sealed record SheetColumn(int Index, Measure Measure, ReportingPeriod Period);
