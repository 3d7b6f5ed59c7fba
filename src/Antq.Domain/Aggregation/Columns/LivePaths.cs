namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// The places of the sums of live totals, in one array: a row of sums for each unit of the rows, then for each level a row for each unit
/// and one for what it shares. Each unit has the starts of all rows that it is part of, each period the places in such a row that it is
/// part of.
/// </summary>
internal sealed class LivePaths
{
    private readonly int[] _whole;
    private readonly int[] _shared;
    private readonly int[] _rows;
    private readonly int[] _rowsBegin;
    private readonly int[] _cells;
    private readonly int[] _cellsBegin;

    /// <exception cref="ArgumentException">There are more sums than one array holds.</exception>
    public LivePaths(RollUpPlan plan)
    {
        (_whole, _shared) = (new int[plan.Levels.Count], new int[plan.Levels.Count]);
        var rows = (long)plan.Units.Count;
        for (var level = 0; level < _whole.Length; level++)
        {
            var own = plan.Levels[level];
            (_whole[level], _shared[level]) = (own.IsOfTheRows ? 0 : (int)rows, -1);
            if (!own.IsOfTheRows) rows += own.Units.Count;
            if (own.SplitUnits == 0) continue;
            _shared[level] = (int)rows;
            rows += own.SplitUnits;
        }

        if (rows * plan.RowLength > Array.MaxLength)
        {
            var sums = $"{rows} units with {plan.RowLength} totals";
            throw new ArgumentException($"{sums} are more than the {Array.MaxLength} sums that fit: ask for fewer measures at once.",
                nameof(plan));
        }

        Length = (int)rows * plan.RowLength;
        (_rows, _rowsBegin) = RowsOf(plan);
        (_cells, _cellsBegin) = CellsOf(plan);
    }

    /// <summary>How many sums there are.</summary>
    public int Length { get; }

    /// <summary>Returns the starts of the rows of sums that a unit of the rows is part of; the first is its own.</summary>
    public ReadOnlySpan<int> RowsOf(int unit)
    {
        var begin = _rowsBegin[unit];
        return _rows.AsSpan(begin, _rowsBegin[unit + 1] - begin);
    }

    /// <summary>Returns the places in a row that a period is part of, of the first measure.</summary>
    public ReadOnlySpan<int> CellsOf(int period)
    {
        var begin = _cellsBegin[period];
        return _cells.AsSpan(begin, _cellsBegin[period + 1] - begin);
    }

    /// <summary>Returns the number of the first row of a level.</summary>
    public int Whole(int level) => _whole[level];

    /// <summary>Returns the number of the first row of what units of a level share; negative when they share nothing.</summary>
    public int Shared(int level) => _shared[level];

    private (int[] Rows, int[] Begin) RowsOf(RollUpPlan plan)
    {
        var rows = new List<int>();
        var begin = new int[plan.Units.Count + 1];
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            rows.Add(unit * plan.RowLength);
            for (var level = 0; level < _whole.Length; level++)
            {
                var own = plan.Levels[level];
                if (!own.IsOfTheRows && own.WholeIn[unit] >= 0) rows.Add((_whole[level] + own.WholeIn[unit]) * plan.RowLength);
                foreach (var sharing in own.SharedAmong(unit)) rows.Add((_shared[level] + own.SharedRow[sharing]) * plan.RowLength);
            }

            begin[unit + 1] = rows.Count;
        }

        return ([.. rows], begin);
    }

    private static (int[] Cells, int[] Begin) CellsOf(RollUpPlan plan)
    {
        var cells = new List<int>();
        var begin = new int[plan.Periods.Count + 1];
        for (var period = 0; period < plan.Periods.Count; period++)
        {
            cells.Add(plan.Time.CellOf[period] * plan.Lanes.Count);
            foreach (var total in plan.Time.Wide)
            {
                if (plan.Time.Ranges[total].Begin <= period && period < plan.Time.Ranges[total].End) cells.Add(total * plan.Lanes.Count);
            }

            begin[period + 1] = cells.Count;
        }

        return ([.. cells], begin);
    }
}
