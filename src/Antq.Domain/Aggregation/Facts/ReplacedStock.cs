namespace Antq.Domain.Aggregation;

/// <summary>A stock that later ones took the place of, in whole or in part.</summary>
/// <param name="Fact">The stock, as it was reported.</param>
/// <param name="Left">The territory that no later one took the place of.</param>
/// <param name="By">The last of the later ones.</param>
internal sealed record ReplacedStock(PlacedFact Fact, Territory Left, Fact By);
