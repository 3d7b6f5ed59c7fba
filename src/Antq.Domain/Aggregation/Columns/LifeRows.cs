namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Adds units of several days to the levels, the later ones first: each is expected only in the periods of its life, and a stock counts
/// only as far as no later one has replaced it (R5).
/// </summary>
internal sealed class LifeRows
{
    private readonly RollUpPlan _plan;
    private readonly PlanLives _lives;
    private readonly TotalRows _rows;
    private readonly LevelTotals[] _levels;
    private readonly int[] _stocks;
    private readonly bool[]?[] _hasFigure;
    private readonly long[] _lower;
    private readonly long[] _upper;
    private readonly int[] _figures;

    /// <param name="plan">The plan.</param>
    /// <param name="lives">The lives of its units.</param>
    /// <param name="rows">A row that holds the totals of one unit after the other.</param>
    /// <param name="levels">The levels.</param>
    public LifeRows(RollUpPlan plan, PlanLives lives, TotalRows rows, LevelTotals[] levels)
    {
        (_plan, _lives, _rows, _levels) = (plan, lives, rows, levels);
        _stocks = [.. Enumerable.Range(0, plan.Lanes.Count).Where(lane => plan.Lanes.IsStock[lane])];
        _hasFigure = new bool[plan.Units.Count][];
        var cells = plan.Totals.Count * plan.Lanes.Count;
        (_lower, _upper, _figures) = (new long[cells], new long[cells], new int[cells]);
    }

    /// <summary>Adds the totals of a unit in the row, after those of all later units.</summary>
    public void Add(int unit)
    {
        CountPeriods(unit);
        if (_plan.Later is not { } later)
        {
            foreach (var level in _levels) level.Add(unit, 0);
            return;
        }

        FindFigures(unit, later.IsLater(unit));
        Keep();
        Replace(later.PartsOf(unit), isShared: false);
        foreach (var level in _levels) level.AddWhole(unit, 0);

        for (var level = 0; level < _levels.Length; level++)
        {
            foreach (var target in _plan.Levels[level].SharedAmong(unit))
            {
                Restore();
                Replace(later.PartsOf(level, unit, target), isShared: true);
                _levels[level].AddShared(target, 0);
            }
        }
    }

    /// <summary>Counts a unit as complete for a total if it reported all periods of its life in it.</summary>
    private void CountPeriods(int unit)
    {
        var lanes = _plan.Lanes.Count;
        for (var total = 0; total < _plan.Totals.Count; total++)
        {
            var periods = _lives.PeriodsIn(unit, total);
            for (var place = total * lanes; place < (total + 1) * lanes; place++)
                _rows.Complete![place] = periods > 0 && _rows.Periods![place] == periods ? 1 : 0;
        }
    }

    /// <summary>Determines which totals have a figure of the unit. It counts as reported only if the unit lives in the total.</summary>
    private void FindFigures(int unit, bool isLater)
    {
        var lanes = _plan.Lanes.Count;
        var hasFigure = isLater ? _hasFigure[unit] = new bool[_figures.Length] : null;
        _rows.Reported.AsSpan(0, _figures.Length).CopyTo(_rows.Figures);
        for (var total = 0; total < _plan.Totals.Count; total++)
        {
            var isLiving = _lives.PeriodsIn(unit, total) > 0;
            foreach (var lane in _stocks)
            {
                var place = (total * lanes) + lane;
                if (_rows.Reported![place] > 0 && hasFigure is not null) hasFigure[place] = true;
                if (!isLiving) _rows.Reported[place] = 0;
            }
        }
    }

    private void Keep()
    {
        _rows.Lower.AsSpan(0, _lower.Length).CopyTo(_lower);
        _rows.Upper.AsSpan(0, _rows.Upper is null ? 0 : _upper.Length).CopyTo(_upper);
        _rows.Figures.AsSpan(0, _figures.Length).CopyTo(_figures);
    }

    private void Restore()
    {
        _lower.CopyTo(_rows.Lower.AsSpan());
        if (_rows.Upper is not null) _upper.CopyTo(_rows.Upper.AsSpan());
        _figures.CopyTo(_rows.Figures.AsSpan());
    }

    /// <summary>Removes the stocks that later figures have replaced; from zero to all remains of one replaced in part.</summary>
    private void Replace(LaterUnits.Part[] parts, bool isShared)
    {
        if (parts.Length == 0) return;
        var lanes = _plan.Lanes.Count;
        for (var total = 0; total < _plan.Totals.Count; total++)
        {
            foreach (var lane in _stocks)
            {
                var place = (total * lanes) + lane;
                if (_rows.Figures![place] == 0) continue;
                var (hasLeft, hasReplaced) = Left(parts, place);
                if (!hasLeft)
                {
                    (_rows.Lower[place], _rows.Figures[place], _rows.Age![place]) = (0, 0, 0);
                    if (_rows.Upper is not null) _rows.Upper[place] = 0;
                }
                else if (hasReplaced && !isShared)
                {
                    _rows.Lower[place] = 0;
                }
            }
        }
    }

    /// <summary>Returns whether later figures leave part of a territory, and whether they replace part of it.</summary>
    private (bool HasLeft, bool HasReplaced) Left(LaterUnits.Part[] parts, int place)
    {
        var (hasLeft, hasReplaced) = (false, false);
        foreach (var (later, counts) in parts)
        {
            var isReplaced = false;
            foreach (var unit in later) isReplaced |= _hasFigure[unit]![place];
            hasLeft |= counts && !isReplaced;
            hasReplaced |= isReplaced;
        }

        return (hasLeft, hasReplaced);
    }
}
