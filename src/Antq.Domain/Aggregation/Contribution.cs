using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>What one fact, or several together, give to a cell, and of what it is made.</summary>
internal sealed record Contribution(DerivationOperation Operation, Extent Extent, Count? Value)
{
    /// <summary>The fact, where it is one.</summary>
    public Candidate? Candidate { get; init; }

    /// <summary>Of what the value is made, the chosen one first.</summary>
    public IReadOnlyList<Contribution> Inputs { get; init; } = [];

    /// <summary>What is held against the value and not added.</summary>
    public IReadOnlyList<Contribution> Against { get; init; } = [];

    /// <summary>The rules of the summarizability table by which it was made.</summary>
    public IReadOnlyList<SummarizabilityRule> Rules { get; init; } = [];

    /// <summary>Every fact that takes part, added or not, as far as it concerns the cell.</summary>
    public IEnumerable<Candidate> Candidates => Candidate is { } one ? [one] : Inputs.Concat(Against).SelectMany(part => part.Candidates);

    /// <summary>Every fact that takes part, added or not.</summary>
    public IEnumerable<Fact> Facts => Candidates.Select(candidate => candidate.Fact);

    /// <summary>The facts that are added, or held against those that are.</summary>
    public IEnumerable<Fact> Used => this switch
    {
        { Candidate: { } one } => [one.Fact],
        { Operation: DerivationOperation.Refuse } => [],
        _ => Inputs.Concat(Against).SelectMany(part => part.Used),
    };

    /// <summary>The facts that are added.</summary>
    public IEnumerable<Candidate> Added => this switch
    {
        { Candidate: { } one } => [one],
        { Operation: DerivationOperation.Refuse } => [],
        { Operation: DerivationOperation.Agree } => Inputs[0].Added,
        _ => Inputs.SelectMany(input => input.Added),
    };

    public static Contribution Of(Candidate candidate) => new(candidate.Operation, candidate.Extent, candidate.Value) { Candidate = candidate };

    /// <summary>No value, and why.</summary>
    public static Contribution Refused(Extent extent, IReadOnlyList<SummarizabilityRule> rules, IReadOnlyList<Contribution> inputs)
        => new(DerivationOperation.Refuse, extent, null) { Inputs = inputs, Rules = rules };
}
