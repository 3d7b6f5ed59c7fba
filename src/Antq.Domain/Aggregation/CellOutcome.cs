using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>The value of a cell, what it was made of, and what stood in the way.</summary>
/// <param name="Root">What was added; absent where no fact could be.</param>
/// <param name="LeftOut">Facts that had no part in it.</param>
/// <param name="Rules">The rules by which the contributions were combined.</param>
/// <param name="Conflicts">Facts that stand in each other's way.</param>
internal sealed record CellOutcome(Contribution? Root, IReadOnlyList<DerivationStep> LeftOut, IReadOnlyList<SummarizabilityRule> Rules, IReadOnlyList<Conflict> Conflicts)
{
    public Count? Value => Root?.Value;

    /// <summary>Every fact that speaks of the cell.</summary>
    public IEnumerable<Fact> Facts => (Root?.Facts ?? []).Concat(LeftOut.Select(step => step.Fact));

    /// <summary>The facts that are added, checked with, or were replaced: not those that could not be used, nor those that are too old.</summary>
    public IEnumerable<Fact> Used => (Root?.Used ?? []).Concat(LeftOut.Where(step => step.Role is not (StepRole.Refused or StepRole.Stale)).Select(step => step.Fact));

    /// <summary>The facts that are added.</summary>
    public IEnumerable<Candidate> Added => Root?.Added ?? [];

    /// <summary>The same, withheld.</summary>
    public CellOutcome Withheld
        => Root is null ? this : this with { Root = new Contribution(DerivationOperation.Withhold, Root.Extent, null) { Inputs = [Root] } };
}
