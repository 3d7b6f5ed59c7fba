namespace Antq.Domain.Aggregation.Columns;

/// <summary>How many units of the rows are expected to report what a total of a level is of: those that live in a period of it.</summary>
internal sealed class ExpectedUnits
{
    private readonly RollUpPlan _plan;
    private readonly PlanLevel _level;
    private readonly (int Units, long Periods, int Shared)[]? _byLife;

    public ExpectedUnits(RollUpPlan plan, PlanLevel level)
    {
        (_plan, _level) = (plan, level);
        if (plan.Lives is not { } lives) return;
        _byLife = new (int, long, int)[level.Units.Count * plan.Totals.Count];
        for (var row = 0; row < plan.Units.Count; row++)
        {
            for (var total = 0; total < plan.Totals.Count; total++)
            {
                var periods = lives.PeriodsIn(row, total);
                if (periods == 0) continue;
                foreach (var unit in level.SharedAmong(row)) _byLife[Place(unit, total)].Shared++;
                if (level.WholeIn[row] < 0) continue;
                ref var whole = ref _byLife[Place(level.WholeIn[row], total)];
                (whole.Units, whole.Periods) = (whole.Units + 1, whole.Periods + periods);
            }
        }
    }

    /// <summary>Who reported of those that are expected.</summary>
    /// <param name="unit">The unit of the level.</param>
    /// <param name="total">The total.</param>
    /// <param name="who">
    /// How many whole units reported something and how many all, the periods that they reported, and how many shared ones did.
    /// </param>
    public Completeness Of(int unit, int total, (int Reported, int Complete, long Periods, int Shared) who)
    {
        var (units, periods, shared) = this[unit, total];
        return new Completeness(units, who.Reported, who.Complete, periods, who.Periods, shared, who.Shared);
    }

    /// <summary>That all who are expected reported everything.</summary>
    public Completeness All(int unit, int total)
    {
        var (units, periods, shared) = this[unit, total];
        return Of(unit, total, (units, units, periods, shared));
    }

    private (int Units, long Periods, int Shared) this[int unit, int total]
    {
        get
        {
            if (_byLife is not null) return _byLife[Place(unit, total)];
            var (begin, end) = _plan.Time.Ranges[total];
            return (_level.Expected[unit], (long)_level.Expected[unit] * (end - begin), _level.ExpectedShared[unit]);
        }
    }

    private int Place(int unit, int total) => (unit * _plan.Totals.Count) + total;
}
