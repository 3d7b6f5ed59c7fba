using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>The periods of the life of each unit, for a plan of units of several days. A unit has rows for those periods only.</summary>
internal sealed class PlanLives
{
    private readonly RollUpPlan _plan;
    private readonly int[] _begin;
    private readonly int[] _end;

    /// <exception cref="ArgumentException">A unit does not live on all days of any period.</exception>
    public PlanLives(RollUpPlan plan)
    {
        _plan = plan;
        (_begin, _end) = (new int[plan.Units.Count], new int[plan.Units.Count]);
        for (var unit = 0; unit < _begin.Length; unit++)
        {
            var (first, last) = (FirstDayOf(plan.Units[unit]), plan.Units[unit].Days.Last);
            var (begin, end) = (0, plan.Periods.Count);
            while (begin < end && DayText.Order(plan.Periods[begin].Start!.Value) < first) begin++;
            while (begin < end && DayText.Order(plan.Periods[end - 1].End) > last) end--;
            if (begin == end) throw NoPeriod(plan, plan.Units[unit]);
            (_begin[unit], _end[unit]) = (begin, end);
        }
    }

    /// <summary>Returns whether a unit may have rows of a period.</summary>
    public bool Has(int unit, int period) => _begin[unit] <= period && period < _end[unit];

    /// <summary>Returns the first period of a unit, and the one after its last.</summary>
    public (int Begin, int End) Of(int unit) => (_begin[unit], _end[unit]);

    /// <summary>Returns how many periods of a total a unit lives in.</summary>
    public int PeriodsIn(int unit, int total)
    {
        var (begin, end) = _plan.Time.Ranges[total];
        return Math.Max(0, Math.Min(end, _end[unit]) - Math.Max(begin, _begin[unit]));
    }

    /// <summary>Returns whether all rows of a checked block are of periods of the lives of their units.</summary>
    public unsafe bool TryCheck(in RowBlock block)
    {
        var isOutside = false;
        for (var row = 0; row < block.Count; row++)
        {
            // Bound: row is below count, and the units of a checked block are units of the plan.
            var (unit, period) = (block.Units[row], block.Periods[row]);
            isOutside |= period < _begin[unit] | period >= _end[unit];
        }

        return !isOutside;
    }

    /// <summary>Returns why a unit has no rows of a period.</summary>
    public string Reason(int unit, int period)
        => period < _begin[unit]
            ? $"{_plan.Units[unit]} in {_plan.Periods[period]}, and it began on {DayText.Format(_plan.Units[unit].ValidFrom!.Value)}"
            : $"{_plan.Units[unit]} in {_plan.Periods[period]}, and it ended on {DayText.Format(_plan.Units[unit].ValidTo!.Value)}";

    private static ArgumentException NoPeriod(RollUpPlan plan, OrganisationUnit unit)
    {
        var periods = $"{plan.Periods[0]} to {plan.Periods[^1]}";
        return new($"{unit} does not live in all days of any period from {periods} (data {plan.Gazetteer.Version}).");
    }

    /// <summary>Returns the first day of a unit; one before all periods when the gazetteer has none, as the caller assumes.</summary>
    private static int FirstDayOf(OrganisationUnit unit) => unit.ValidFrom is null ? 0 : unit.Days.First;
}
