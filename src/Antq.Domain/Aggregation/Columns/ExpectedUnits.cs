namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// How many units of the rows are expected to report a total of a level (C1): those that live in a period of it and have territory of its
/// unit. The only place where numbers of columns become a <see cref="LevelCoverage"/>.
/// </summary>
internal sealed class ExpectedUnits
{
    private readonly RollUpPlan _plan;
    private readonly RollUpPlan.PlanLevel _level;
    private readonly (int Units, long Periods)[]? _byLife;

    public ExpectedUnits(RollUpPlan plan, RollUpPlan.PlanLevel level)
    {
        (_plan, _level) = (plan, level);
        if (plan.Lives is not { } lives) return;
        _byLife = new (int, long)[level.Units.Count * plan.Totals.Count];
        for (var row = 0; row < plan.Units.Count; row++)
        {
            for (var total = 0; total < plan.Totals.Count; total++)
            {
                var periods = lives.PeriodsIn(row, total);
                if (periods == 0) continue;
                foreach (var unit in level.SharedAmong(row)) Expect(unit, total, periods);
                if (level.WholeIn[row] >= 0) Expect(level.WholeIn[row], total, periods);
            }
        }
    }

    /// <summary>Returns the coverage by the expected units that reported.</summary>
    /// <param name="unit">The unit of the level.</param>
    /// <param name="total">The total.</param>
    /// <param name="lane">The lane; for a stock, a unit reports fully with one figure that is used.</param>
    /// <param name="who">How many units reported something and how many everything, and the periods that they reported.</param>
    public LevelCoverage Of(int unit, int total, int lane, (int Some, int All, long Periods) who)
    {
        var (units, periods) = this[unit, total];
        var all = _plan.Lanes.IsStock[lane] ? who.Some : who.All;
        return new LevelCoverage(_plan.Definition.Level, units, all, who.Some - all, NotApplicable: 0, periods, who.Periods);
    }

    /// <summary>Returns the coverage when all expected units reported everything.</summary>
    public LevelCoverage All(int unit, int total, int lane)
    {
        var (units, periods) = this[unit, total];
        return Of(unit, total, lane, (units, units, periods));
    }

    private (int Units, long Periods) this[int unit, int total]
    {
        get
        {
            if (_byLife is not null) return _byLife[Place(unit, total)];
            var (begin, end) = _plan.Time.Ranges[total];
            var units = _level.Expected[unit] + _level.ExpectedShared[unit];
            return (units, (long)units * (end - begin));
        }
    }

    private void Expect(int unit, int total, int periods)
    {
        ref var own = ref _byLife![Place(unit, total)];
        own = (own.Units + 1, own.Periods + periods);
    }

    private int Place(int unit, int total) => (unit * _plan.Totals.Count) + total;
}
