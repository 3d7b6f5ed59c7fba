namespace Antq.Domain.Aggregation;

/// <summary>The territory that the facts of a cell report, for its coverage.</summary>
/// <param name="Spoken">The reported territory.</param>
/// <param name="Without">The territory to which the measure does not apply; null when it applies everywhere.</param>
internal sealed record ReportedAreas(IReadOnlyList<ReportedArea> Spoken, Territory? Without);
