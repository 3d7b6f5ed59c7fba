using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>What one fact, or one family of overlapping facts, gives to a cell.</summary>
/// <param name="Extent">What it is about.</param>
/// <param name="Value">The value; absent where there is no right one.</param>
/// <param name="Steps">How it came about.</param>
internal sealed record Contribution(Extent Extent, Count? Value, IReadOnlyList<DerivationStep> Steps);
