namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Rows of totals, one for each unit: the bounds of each place of time and each measure, and who reported. Null arrays are not needed.
/// </summary>
internal sealed class TotalRows
{
    /// <param name="plan">The plan.</param>
    /// <param name="units">How many rows.</param>
    /// <param name="tellsReported">Whether reporters are counted.</param>
    /// <param name="isExact">Whether upper bounds are the counts themselves.</param>
    /// <param name="memory">The source of arrays.</param>
    /// <param name="isOfLevel">Whether they are sums of other rows; for a unit of the rows the largest lower bound is its own.</param>
    public TotalRows(RollUpPlan plan, int units, bool tellsReported, bool isExact, RollUpMemory? memory, bool isOfLevel = false)
    {
        Length = plan.RowLength;
        var cells = checked(units * Length);
        Lower = RollUpMemory.Array<long>(memory, cells);
        if (!isExact) Upper = RollUpMemory.Array<long>(memory, cells);
        if (plan.Lanes.HasBounds && isOfLevel) Largest = RollUpMemory.Array<long>(memory, cells);
        if (!tellsReported) return;
        Reported = RollUpMemory.Array<int>(memory, cells);
        Complete = RollUpMemory.Array<int>(memory, cells);
        Periods = RollUpMemory.Array<int>(memory, cells);
        if (plan.Lanes.HasStocks) Age = RollUpMemory.Array<int>(memory, cells);
        if (plan.Later is not null) Figures = RollUpMemory.Array<int>(memory, cells);
    }

    /// <summary>Creates rows of existing counts.</summary>
    public TotalRows(int length, long[] lower, long[]? upper) => (Length, Lower, Upper) = (length, lower, upper);

    /// <summary>How many totals a row has.</summary>
    public int Length { get; }

    /// <summary>The lower bounds.</summary>
    public long[] Lower { get; }

    /// <summary>The upper bounds, <see cref="RowAdds.Open"/> when there is none; null when all are exact.</summary>
    public long[]? Upper { get; }

    /// <summary>The largest lower bound of a unit of the rows; null when no measure is bounded, and in rows of single units.</summary>
    public long[]? Largest { get; }

    /// <summary>How many units of the rows reported.</summary>
    public int[]? Reported { get; }

    /// <summary>How many figures are in the value; null when it has one figure for each unit that reported.</summary>
    public int[]? Figures { get; }

    /// <summary>How many of them reported all periods.</summary>
    public int[]? Complete { get; }

    /// <summary>How many periods they reported together.</summary>
    public int[]? Periods { get; }

    /// <summary>For a stock, the age of the oldest figure in periods.</summary>
    public int[]? Age { get; }

    /// <summary>Returns one total; if reporters are not counted, it counts as reported.</summary>
    public CellTotal Read(int place)
        => new(Lower[place], (Upper ?? Lower)[place], Reported is null || Reported[place] > 0, Complete is null || Complete[place] > 0,
            Periods?[place] ?? 0, Age?[place] ?? 0);

    /// <summary>Adds a row of others, which have the same arrays or more; false when a sum exceeds 64 bits.</summary>
    public bool Add(int unit, TotalRows others, int row)
    {
        var (into, from) = (unit * Length, row * Length);
        var fits = RowAdds.Counts(Lower.AsSpan(into, Length), others.Lower.AsSpan(from, Length));
        if (Upper is not null) fits &= RowAdds.Uppers(Upper.AsSpan(into, Length), (others.Upper ?? others.Lower).AsSpan(from, Length));
        if (Largest is not null) RowAdds.Largest(Largest.AsSpan(into, Length), (others.Largest ?? others.Lower).AsSpan(from, Length));
        if (Reported is null) return fits;
        RowAdds.Numbers(Reported.AsSpan(into, Length), others.Reported.AsSpan(from, Length));
        RowAdds.Numbers(Complete.AsSpan(into, Length), others.Complete.AsSpan(from, Length));
        RowAdds.Numbers(Periods.AsSpan(into, Length), others.Periods.AsSpan(from, Length));
        if (Figures is not null) RowAdds.Numbers(Figures.AsSpan(into, Length), others.Figures.AsSpan(from, Length));
        if (Age is not null) RowAdds.Largest(Age.AsSpan(into, Length), others.Age.AsSpan(from, Length));
        return fits;
    }
}
