namespace Antq.Domain.Aggregation;

/// <summary>A fact that has no part in the value of a cell.</summary>
/// <param name="Row">The fact.</param>
/// <param name="Step">Why.</param>
internal sealed record UnusedRow(PlacedFact Row, DerivationStep Step);
