namespace Antq.Domain.Aggregation.Columns;

/// <summary>One fact in the ordinals of a <see cref="RollUpPlan"/>: a count of one measure for one unit and period.</summary>
public readonly record struct FactRow
{
    private readonly ushort _period;
    private readonly ushort _measure;
    private readonly long _notUpper;

    private FactRow(int unit, int period, int measure, long lower, long upper)
    {
        Unit = unit;
        _period = period is >= 0 and <= ushort.MaxValue
            ? (ushort)period
            : throw new ArgumentOutOfRangeException(nameof(period), period, "No plan has such a period.");
        _measure = measure is >= 0 and <= ushort.MaxValue
            ? (ushort)measure
            : throw new ArgumentOutOfRangeException(nameof(measure), measure, "No plan has such a measure.");
        Lower = lower;
        _notUpper = ~upper;
    }

    /// <summary>Creates a fact with an exact count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The period or the measure cannot be an ordinal of a plan, or the count is
    /// negative.</exception>
    public FactRow(int unit, int period, int measure, long count)
        : this(unit, period, measure, count, count)
        => ArgumentOutOfRangeException.ThrowIfNegative(count);

    /// <summary>Creates a fact with a count that may have bounds. Its nominal value and its wording are lost.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The period or the measure cannot be an ordinal of a plan.</exception>
    /// <exception cref="ArgumentException">The count is a default one.</exception>
    public FactRow(int unit, int period, int measure, Count count)
        : this(unit, period, measure, count.Lower, count.Upper ?? FactColumns.Unbounded)
    {
    }

    /// <summary>The ordinal of the unit.</summary>
    public int Unit { get; }

    /// <summary>The ordinal of the period.</summary>
    public int Period => _period;

    /// <summary>The ordinal of the measure.</summary>
    public int Measure => _measure;

    /// <summary>The lower bound of the count.</summary>
    public long Lower { get; }

    /// <summary>
    /// The upper bound of the count; <see cref="FactColumns.Unbounded"/> when there is none. Below the lower bound for a default row, which
    /// every entry point refuses.
    /// </summary>
    public long Upper => ~_notUpper;
}
