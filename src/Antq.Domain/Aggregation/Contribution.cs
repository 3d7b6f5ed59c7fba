using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>
/// What one fact, or several together, give to a cell, and of what it is made. Choices among choices are told as one, so that a long chain of
/// wholes makes no deep tree.
/// </summary>
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
    public IReadOnlyList<Candidate> Candidates => field ??= Candidate is { } one ? [one] : [.. Inputs.Concat(Against).SelectMany(part => part.Candidates)];

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

    private bool IsSettled => Operation is DerivationOperation.Choose or DerivationOperation.Agree;

    /// <summary>What a settled value is settled from; otherwise itself.</summary>
    private IReadOnlyList<Contribution> Sides => IsSettled ? Inputs : [this];

    private IReadOnlyList<SummarizabilityRule> OwnRules => IsSettled ? Rules : [];

    /// <summary>The same as a list of what is only held against something else.</summary>
    private IEnumerable<Contribution> Loose => Operation switch
    {
        DerivationOperation.Choose or DerivationOperation.Agree or DerivationOperation.AtLeast or DerivationOperation.Refuse => Inputs.SelectMany(input => input.Loose).Concat(Against),
        _ => [this],
    };

    public static Contribution Of(Candidate candidate) => new(candidate.Operation, candidate.Extent, candidate.Value) { Candidate = candidate };

    /// <summary>No value, and why.</summary>
    public static Contribution Refused(Extent extent, IReadOnlyList<SummarizabilityRule> rules, IReadOnlyList<Contribution> inputs)
        => new(DerivationOperation.Refuse, extent, null) { Inputs = inputs, Rules = rules };

    /// <summary>The same value of another extent, with something held against it.</summary>
    public Contribution Over(Contribution other, Extent extent, IReadOnlyList<SummarizabilityRule> rules)
        => new(IsSettled ? Operation : DerivationOperation.Choose, extent, Value) { Inputs = Sides, Against = [.. Against, .. other.Loose], Rules = [.. OwnRules.Union(rules)] };

    /// <summary>What both allow, which is some; this is the chosen one.</summary>
    public Contribution Agreeing(Contribution other, Count agreed, Extent extent, IReadOnlyList<SummarizabilityRule> rules)
        => new(DerivationOperation.Agree, extent, agreed) { Inputs = [.. Sides, .. other.Sides], Against = [.. Against, .. other.Against], Rules = [.. OwnRules.Union(rules)] };

    /// <summary>From its lower bound up.</summary>
    public Contribution AtLeast(Extent extent)
    {
        Contribution[] open = [.. Sides.Select(side => side.Operation == DerivationOperation.AtLeast ? side : new Contribution(DerivationOperation.AtLeast, extent, Count.AtLeast(side.Value!.Value.Lower)) { Inputs = [side] })];
        return IsSettled
            ? this with { Extent = extent, Value = Count.AtLeast(Value!.Value.Lower), Inputs = open }
            : open[0];
    }
}
