namespace Antq.Domain.Aggregation;

/// <summary>How a cell's value came about.</summary>
/// <param name="Steps">The facts, in the order of their reports.</param>
/// <param name="Rules">The rules of the summarizability table by which their contributions were combined.</param>
public sealed record Derivation(IReadOnlyList<DerivationStep> Steps, IReadOnlyList<SummarizabilityRule> Rules)
{
    /// <summary>The facts, in the order of their reports.</summary>
    public IReadOnlyList<DerivationStep> Steps { get; init => field = [.. value]; } = [.. Steps];

    /// <summary>The rules of the summarizability table by which their contributions were combined.</summary>
    public IReadOnlyList<SummarizabilityRule> Rules { get; init => field = [.. value]; } = [.. Rules];
}
