namespace Antq.Domain.Aggregation;

/// <summary>One fact on the way to a cell's value.</summary>
/// <param name="Role">What the fact did.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Contribution">What it contributed; absent where it was not added.</param>
/// <param name="Rules">The rules of the summarizability table that decided it.</param>
/// <param name="Because">The other fact that it gave way to, where there is one.</param>
public sealed record DerivationStep(StepRole Role, Fact Fact, Count? Contribution, IReadOnlyList<SummarizabilityRule> Rules, Fact? Because = null)
{
    /// <summary>The rules of the summarizability table that decided it.</summary>
    public IReadOnlyList<SummarizabilityRule> Rules { get; init => field = [.. value]; } = [.. Rules];
}
