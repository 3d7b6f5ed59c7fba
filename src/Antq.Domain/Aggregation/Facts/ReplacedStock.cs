namespace Antq.Domain.Aggregation;

/// <summary>A stock that later ones replaced, in whole or in part.</summary>
/// <param name="Fact">The stock, as it was reported.</param>
/// <param name="Left">The territory that no later one replaced.</param>
/// <param name="By">The last of the later ones.</param>
internal sealed record ReplacedStock(PlacedFact Fact, Territory Left, Fact By);
