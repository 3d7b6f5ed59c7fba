using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>The value of a cell, how it came about, and what stood in the way.</summary>
/// <param name="Value">The value; absent where there is no right one.</param>
/// <param name="Derivation">How it came about.</param>
/// <param name="Conflicts">Facts that overlap in part or contradict each other.</param>
internal sealed record CellOutcome(Count? Value, Derivation Derivation, IReadOnlyList<Conflict> Conflicts);
