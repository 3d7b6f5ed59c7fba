namespace Antq.Domain.Aggregation;

/// <summary>A fact that has no part in the value of a cell.</summary>
/// <param name="Row">The fact.</param>
/// <param name="Role">Its role.</param>
/// <param name="Rules">The rules of the table that were applied.</param>
/// <param name="By">The later stock that replaced it; null when there is none.</param>
internal readonly record struct UnusedRow(PlacedFact Row, StepRole Role, IReadOnlyList<SummarizabilityRule> Rules, Fact? By = null)
{
    /// <summary>The same fact as a step of the derivation.</summary>
    public Derivation.Step Step => new(Role, Row.Fact, null, Rules, By);
}
