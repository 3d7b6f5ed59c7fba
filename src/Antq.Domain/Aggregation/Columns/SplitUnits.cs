namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// The shares of units in units of the rows that they share with others: each from zero to all, so only upper bounds add.
/// </summary>
internal sealed class SplitUnits(int length, int units, bool tellsReported, bool hasFigures, RollUpMemory? memory)
{
    /// <summary>The sums of the upper bounds, <see cref="RowAdds.Open"/> when there is none.</summary>
    public long[] Upper { get; } = RollUpMemory.Array<long>(memory, checked(units * length));

    /// <summary>How many shared units reported; null when reporters are not counted.</summary>
    public int[]? Reported { get; } = tellsReported ? RollUpMemory.Array<int>(memory, checked(units * length)) : null;

    /// <summary>How many of them reported all periods; null when reporters are not counted.</summary>
    public int[]? Complete { get; } = tellsReported ? RollUpMemory.Array<int>(memory, checked(units * length)) : null;

    /// <summary>How many periods they reported together; null when reporters are not counted.</summary>
    public int[]? Periods { get; } = tellsReported ? RollUpMemory.Array<int>(memory, checked(units * length)) : null;

    /// <summary>How many figures are in the upper bound; null when it has one figure for each unit that reported.</summary>
    public int[]? Figures { get; } = hasFigures ? RollUpMemory.Array<int>(memory, checked(units * length)) : null;

    /// <summary>Adds a row of others; false when a sum exceeds 64 bits.</summary>
    public bool Add(int unit, TotalRows others, int row)
    {
        var (into, from) = (unit * length, row * length);
        if (Reported is not null)
        {
            RowAdds.Numbers(Reported.AsSpan(into, length), others.Reported.AsSpan(from, length));
            RowAdds.Numbers(Complete.AsSpan(into, length), others.Complete.AsSpan(from, length));
            RowAdds.Numbers(Periods.AsSpan(into, length), others.Periods.AsSpan(from, length));
        }

        if (Figures is not null) RowAdds.Numbers(Figures.AsSpan(into, length), others.Figures.AsSpan(from, length));
        return RowAdds.Uppers(Upper.AsSpan(into, length), (others.Upper ?? others.Lower).AsSpan(from, length));
    }
}
