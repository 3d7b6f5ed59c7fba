namespace Antq.Domain.Aggregation;

/// <summary>The facts of one measure that concern one unit: in groups those that overlap no other, and the others one by one.</summary>
/// <param name="Groups">The groups, of the days asked for.</param>
/// <param name="Others">The facts that overlap some other, in the order of all facts.</param>
internal sealed record UnitFacts(IReadOnlyList<FactGroup> Groups, IReadOnlyList<PlacedFact> Others);
