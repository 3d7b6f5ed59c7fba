using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>What the value of a cell is asked for, and how.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Target">The box that the cell is of.</param>
/// <param name="Cover">Which facts are added where one contains the others.</param>
/// <param name="AgeLimit">The most days that a stock may be older than the last day asked for; absent for no limit.</param>
/// <param name="ShareOf">The share of a fact that goes to the cell by the caller's weights; absent where they do not say.</param>
internal sealed record CellQuestion(Measure Measure, Extent Target, CoverPolicy Cover, int? AgeLimit, Func<PlacedFact, WeightedShare?> ShareOf);
