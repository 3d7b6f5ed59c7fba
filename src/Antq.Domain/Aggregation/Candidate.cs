using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>A fact as far as it concerns one cell.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Extent">What of it lies in the cell.</param>
/// <param name="Value">What it can give to the cell.</param>
/// <param name="Role">What it does if it is added.</param>
/// <param name="Rules">The rules of the summarizability table that say so.</param>
/// <param name="Because">The later fact that replaced it in part.</param>
/// <param name="Estimate">Its share by the caller's weights.</param>
internal sealed record Candidate(
    Fact Fact,
    Extent Extent,
    Count Value,
    StepRole Role,
    IReadOnlyList<SummarizabilityRule> Rules,
    Fact? Because = null,
    WeightedShare? Estimate = null)
{
    public DerivationStep Step => new(Role, Fact, Value, Rules, Because);

    /// <summary>Whether it is a share of a fact that reaches beyond the cell.</summary>
    public bool IsShare => Operation != DerivationOperation.Fact && Because is null;

    /// <summary>How the value follows from that of the fact.</summary>
    public required DerivationOperation Operation { get; init; }
}
