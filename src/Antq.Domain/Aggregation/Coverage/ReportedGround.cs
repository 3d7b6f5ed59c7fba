namespace Antq.Domain.Aggregation;

/// <summary>What the facts of a cell report, as its coverage needs it.</summary>
/// <param name="Spoken">What they report.</param>
/// <param name="Without">The territory to which the measure does not apply; null where it applies everywhere.</param>
internal sealed record ReportedGround(IReadOnlyList<SpokenGround> Spoken, Territory? Without);
