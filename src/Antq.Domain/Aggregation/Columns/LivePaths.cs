namespace Antq.Domain.Aggregation.Columns;

/// <summary>Every row of sums that a unit of the rows is part of, and every place in such a row that a period is part of.</summary>
internal sealed class LivePaths
{
    private readonly (int Level, bool IsShared)[] _arrays;
    private readonly (int Whole, int Shared)[] _ofLevel;
    private readonly (int Array, int Row)[] _steps;
    private readonly int[] _stepsBegin;
    private readonly int[] _cells;
    private readonly int[] _cellsBegin;

    public LivePaths(RollUpPlan plan)
    {
        List<(int Level, bool IsShared)> arrays = [(-1, false)];
        _ofLevel = new (int, int)[plan.Levels.Count];
        for (var level = 0; level < _ofLevel.Length; level++)
        {
            _ofLevel[level] = (plan.Levels[level].IsOfTheRows ? 0 : arrays.Count, -1);
            if (!plan.Levels[level].IsOfTheRows) arrays.Add((level, false));
            if (plan.Levels[level].SharedRows == 0) continue;
            _ofLevel[level].Shared = arrays.Count;
            arrays.Add((level, true));
        }

        _arrays = [.. arrays];
        var steps = new List<(int Array, int Row)>();
        _stepsBegin = new int[plan.Units.Count + 1];
        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            steps.Add((0, unit));
            for (var level = 0; level < _ofLevel.Length; level++)
            {
                var own = plan.Levels[level];
                if (!own.IsOfTheRows && own.WholeIn[unit] >= 0) steps.Add((_ofLevel[level].Whole, own.WholeIn[unit]));
                foreach (var sharing in own.SharedAmong(unit)) steps.Add((_ofLevel[level].Shared, own.SharedRow[sharing]));
            }

            _stepsBegin[unit + 1] = steps.Count;
        }

        _steps = [.. steps];
        var cells = new List<int>();
        _cellsBegin = new int[plan.Periods.Count + 1];
        for (var period = 0; period < plan.Periods.Count; period++)
        {
            cells.Add(plan.Time.CellOf[period]);
            foreach (var total in plan.Time.Wide)
            {
                if (plan.Time.Ranges[total].Begin <= period && period < plan.Time.Ranges[total].End) cells.Add(total);
            }

            _cellsBegin[period + 1] = cells.Count;
        }

        _cells = [.. cells];
    }

    /// <summary>How many arrays of sums there are; the first one is of the units of the rows.</summary>
    public int Arrays => _arrays.Length;

    /// <summary>The rows of sums that a unit of the rows is part of.</summary>
    public ReadOnlySpan<(int Array, int Row)> Of(int unit) => _steps.AsSpan(_stepsBegin[unit].._stepsBegin[unit + 1]);

    /// <summary>The places that a period is part of.</summary>
    public ReadOnlySpan<int> CellsOf(int period) => _cells.AsSpan(_cellsBegin[period].._cellsBegin[period + 1]);

    /// <summary>The arrays of a level: of what its units have whole, and of what they share, or -1.</summary>
    public (int Whole, int Shared) ArraysOf(int level) => _ofLevel[level];

    /// <summary>The level of an array, and whether it is of what units share; the level is -1 for the units of the rows.</summary>
    public (int Level, bool IsShared) this[int array] => _arrays[array];
}
