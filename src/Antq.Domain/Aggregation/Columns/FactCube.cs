namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Statements for every unit, period and measure of a <see cref="RollUpPlan"/> as one block of numbers: by unit, then period, then measure.
/// Nothing is copied.
/// </summary>
public readonly ref struct FactCube
{
    /// <summary>The number for a count that was not reported.</summary>
    public const int Missing = int.MinValue;

    private FactCube(ReadOnlySpan<int> counts, bool isComplete)
    {
        Counts = counts;
        IsComplete = isComplete;
    }

    /// <summary>The counts.</summary>
    public ReadOnlySpan<int> Counts { get; }

    /// <summary>Whether no count is missing; <see cref="Missing"/> is then an error.</summary>
    public bool IsComplete { get; }

    /// <summary>Creates a cube without missing counts.</summary>
    public static FactCube Complete(ReadOnlySpan<int> counts) => new(counts, isComplete: true);

    /// <summary>Creates a cube in which <see cref="Missing"/> marks counts that were not reported.</summary>
    public static FactCube WithMissing(ReadOnlySpan<int> counts) => new(counts, isComplete: false);
}
