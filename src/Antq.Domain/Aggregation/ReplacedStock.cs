using Antq.Domain.Lineage;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>A stock that later ones took the place of, in whole or in part.</summary>
/// <param name="fact">The stock, as it was reported.</param>
/// <param name="left">The territory that no later one took the place of.</param>
/// <param name="by">The last of the later ones.</param>
internal sealed class ReplacedStock(PlacedFact fact, Territory left, Fact by)
{
    private UnusedRow? _unused;

    /// <summary>The stock, as it was reported.</summary>
    public PlacedFact Fact => fact;

    /// <summary>The territory that no later one took the place of.</summary>
    public Territory Left => left;

    /// <summary>What it is in the cells of whose territory nothing is left of it: the same for all of them.</summary>
    /// <param name="rule">The rule by which a later stock takes the place of an earlier one.</param>
    public UnusedRow AsUnused(SummarizabilityRule rule) => _unused ??= new UnusedRow(fact, new DerivationStep(StepRole.Replaced, fact.Fact, null, [rule], by));
}
