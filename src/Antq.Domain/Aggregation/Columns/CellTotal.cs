namespace Antq.Domain.Aggregation.Columns;

/// <summary>One total of one unit of the rows.</summary>
/// <param name="Lower">The lower bound.</param>
/// <param name="Upper">The upper bound; <see cref="RowAdds.Open"/> when there is none.</param>
/// <param name="IsReported">Whether the unit reported, or for a stock whether there is a figure.</param>
/// <param name="IsComplete">Whether it reported all periods.</param>
/// <param name="Periods">How many periods it reported.</param>
/// <param name="Age">For a stock, the age of the figure in periods.</param>
internal readonly record struct CellTotal(long Lower, long Upper, bool IsReported, bool IsComplete, int Periods, int Age)
{
    /// <summary>Tries to combine this total with that of the next slot; false when a sum exceeds 64 bits.</summary>
    public bool TryThen(CellTotal next, bool isStock, out CellTotal both)
    {
        var periods = Periods + next.Periods;
        var isComplete = IsComplete && next.IsComplete;
        if (isStock)
        {
            both = next with { Periods = periods, IsComplete = isComplete };
            return true;
        }

        var (lower, upper) = unchecked((Lower + next.Lower, Upper + next.Upper));
        var isOpen = Upper < 0 || next.Upper < 0;
        both = new CellTotal(lower, isOpen ? RowAdds.Open : upper, IsReported || next.IsReported, isComplete, periods, 0);
        return lower >= 0 && (isOpen || upper >= 0);
    }

    /// <summary>Writes it into a row.</summary>
    public void WriteTo(TotalRows rows, int place)
    {
        rows.Lower[place] = Lower;
        if (rows.Upper is not null) rows.Upper[place] = Upper;
        if (rows.Reported is null) return;
        rows.Reported[place] = IsReported ? 1 : 0;
        rows.Complete![place] = IsComplete ? 1 : 0;
        rows.Periods![place] = Periods;
        if (rows.Age is not null) rows.Age[place] = Age;
    }
}
