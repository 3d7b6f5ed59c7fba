namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Statements of every unit, period and measure of a <see cref="RollUpPlan"/> as one block of numbers: by unit, then period, then measure. Nothing is copied.
/// </summary>
public readonly ref struct FactCube
{
    /// <summary>The number that stands where nothing was reported.</summary>
    public const int Missing = int.MinValue;

    private FactCube(ReadOnlySpan<int> counts, bool isComplete)
    {
        Counts = counts;
        IsComplete = isComplete;
    }

    /// <summary>The counts.</summary>
    public ReadOnlySpan<int> Counts { get; }

    /// <summary>Whether every count is there; <see cref="Missing"/> then is an error.</summary>
    public bool IsComplete { get; }

    /// <summary>A cube in which every count is there.</summary>
    public static FactCube Complete(ReadOnlySpan<int> counts) => new(counts, isComplete: true);

    /// <summary>A cube in which <see cref="Missing"/> stands where nothing was reported.</summary>
    public static FactCube WithMissing(ReadOnlySpan<int> counts) => new(counts, isComplete: false);
}
