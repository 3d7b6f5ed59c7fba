using System.Numerics;
using Antq.Domain.Aggregation;
using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>
/// Adds rows up one by one in unlimited numbers, with units found by parents and traces: nothing of the engine is used but the order of its
/// ordinals.
/// </summary>
internal sealed class ColumnOracle
{
    private readonly RollUpPlan _plan;
    private readonly Dictionary<(int Unit, int Period, int Measure), Bounds> _facts = [];

    public ColumnOracle(RollUpPlan plan, IEnumerable<FactRow> rows)
    {
        _plan = plan;
        foreach (var row in rows)
        {
            var own = new Bounds(row.Lower, row.Upper == FactColumns.Unbounded ? null : row.Upper);
            _facts[(row.Unit, row.Period, row.Measure)] = _facts.TryGetValue((row.Unit, row.Period, row.Measure), out var other)
                ? own + other
                : own;
        }
    }

    /// <summary>Where a unit of the rows lies at a level: in one unit, or shared among several.</summary>
    public static (int Whole, IReadOnlyList<int> Shared) PlaceOf(RollUpPlan plan, RollUpPlan.PlanLevel level, OrganisationUnit unit)
    {
        if (level.Level == OrganisationLevel.Ministry) return (0, []);
        if (plan.Definition.AlsoUnitsOf.Count > 0 && unit.IsAliveOn(level.Day)) return (IndexOf(level, Above(unit, level)), []);
        if (plan.Levels[0].Day == plan.Definition.UnitsOf)
        {
            if (level == plan.Levels[0]) return (plan.OrdinalOf(unit), []);
            var above = unit;
            while (above.Level > level.Level)
                above = Gazetteer.Default[Gazetteer.Default.AsOf(level.Day, plan.Definition.AssumeUnchangedSince)
                    .StateOf(above).Parent!.Value];
            return (IndexOf(level, above), []);
        }

        var trace = Gazetteer.Default.Trace(unit, level.Day).Successions;
        OrganisationUnit[] met = [.. trace.Select(succession => Above(succession.Unit, level)).Distinct()];
        return met is [var only] && (only.Level != unit.Level || trace[0].IsWhole || trace.Count > 1)
            ? (IndexOf(level, only), [])
            : (-1, [.. met.Select(one => IndexOf(level, one))]);
    }

    /// <summary>Every total that differs from the engine's, in words.</summary>
    public IEnumerable<string> Differences(ColumnTotals totals)
    {
        for (var level = 0; level < _plan.Levels.Count; level++)
        {
            var places = _plan.Units.Select(unit => PlaceOf(_plan, _plan.Levels[level], unit)).ToArray();
            var whole = Enumerable.Range(0, places.Length).ToLookup(row => places[row].Whole);
            var shared = Enumerable.Range(0, places.Length).SelectMany(row => places[row].Shared, (row, unit) => (row, unit))
                .ToLookup(pair => pair.unit, pair => pair.row);
            for (var unit = 0; unit < _plan.Levels[level].Units.Count; unit++)
            {
                for (var total = 0; total < _plan.Totals.Count; total++)
                {
                    for (var measure = 0; measure < _plan.Measures.Count; measure++)
                    {
                        var expected = Total(_plan.Levels[level], unit, [.. whole[unit]], [.. shared[unit]], total, measure);
                        var cell = totals.Cell(level, unit, total, measure);
                        var place = (((unit * _plan.Totals.Count) + total) * _plan.Measures.Count) + measure;
                        var read = (
                            totals.Lowers(level)[place],
                            totals.Uppers(level)[place],
                            totals.Reported(level) is [] ? null : (int?)totals.Reported(level)[place],
                            totals.InPart(level) is [] ? null : (int?)totals.InPart(level)[place]);
                        var spans = cell.Value is { } value
                            ? (value.Lower, value.Upper ?? FactColumns.Unbounded, cell.Coverage?.Reported, cell.Coverage?.InPart)
                            : (ColumnTotals.Missing, ColumnTotals.Missing, cell.Coverage?.Reported, cell.Coverage?.InPart);
                        if (read != spans)
                            yield return $"{_plan.Levels[level].Units[unit]} {_plan.Totals[total]} {_plan.Measures[measure]}: read as "
                                + $"{read}, not {spans}";
                        var found = (cell.Value?.Lower, cell.Value?.Upper, cell.Coverage, cell.Age);
                        if (cell.Coverage is null ? (expected.Lower, expected.Upper) != (found.Lower, found.Upper) : expected != found)
                            yield return $"{_plan.Levels[level]} {_plan.Levels[level].Units[unit]} {_plan.Totals[total]} "
                                + $"{_plan.Measures[measure]}: {expected}, not {found}";
                    }
                }
            }
        }
    }

    private (long? Lower, long? Upper, LevelCoverage? Coverage, int? Age) Total(RollUpPlan.PlanLevel level, int unit, int[] whole,
        int[] shared, int total, int measure)
    {
        var own = whole.Select(row => Of(row, total, measure)).ToArray();
        var parts = shared.Select(row => Of(row, total, measure)).ToArray();
        int[] all = [.. whole, .. shared];
        Own[] owns = [.. own, .. parts];
        var expected = Enumerable.Range(0, all.Length).Where(place => PeriodsOf(all[place], total) > 0).ToArray();
        var some = expected.Count(place => owns[place].Bounds is not null);
        var full = _plan.Measures[measure].Time == TimeBehaviour.Stock
            ? some
            : expected.Count(place => owns[place].Periods == PeriodsOf(all[place], total));
        var coverage = new LevelCoverage(
            _plan.Definition.Level,
            expected.Length,
            full,
            some - full,
            0,
            expected.Sum(place => (long)PeriodsOf(all[place], total)),
            owns.Sum(one => (long)one.Periods));
        var taken = new List<(Bounds Bounds, int? Age)>();
        for (var place = 0; place < whole.Length; place++)
        {
            if (own[place].Bounds is not { } figure) continue;
            var (left, replaced) = LeftOf(whole[place], level, unit, total, measure);
            if (left) taken.Add((replaced ? figure with { Lower = 0 } : figure, own[place].Age));
        }

        for (var place = 0; place < shared.Length; place++)
        {
            if (parts[place].Bounds is { } figure && LeftOf(shared[place], level, unit, total, measure).Left)
                taken.Add((figure with { Lower = 0 }, null));
        }

        if (taken.Count == 0) return (null, null, coverage, null);
        var sum = taken.Select(one => one.Bounds).Aggregate((all, one) => all + one);
        var rule = _plan.Definition.Table[_plan.Measures[measure], Axis.Territory, OverlapCase.Disjoint];
        var lower = rule.Verdict == Verdict.Bound && taken.Count > 1 ? taken.Max(one => one.Bounds.Lower) : sum.Lower;
        return ((long)lower, (long?)sum.Upper, coverage, _plan.Measures[measure].Time == TimeBehaviour.Stock
            ? taken.Max(one => one.Age)
            : null);
    }

    /// <summary>Of a stock in a unit of a level: whether later figures leave something of it, and whether they replace something.</summary>
    private (bool Left, bool Replaced) LeftOf(int row, RollUpPlan.PlanLevel level, int unit, int total, int measure)
    {
        if (_plan.Definition.AlsoUnitsOf.Count == 0 || _plan.Measures[measure].Time != TimeBehaviour.Stock
            || _plan.Units[row].IsAliveOn(level.Day))
            return (true, false);
        var end = PeriodsOf(total).Last();
        var replaced = Gazetteer.Default.Trace(_plan.Units[row], level.Day).Successions
            .Select(succession => succession.Unit)
            .Where(later => Above(later, level).Key == level.Units[unit].Key)
            .Select(later => Enumerable.Range(0, end + 1).Any(period => _facts.ContainsKey((_plan.OrdinalOf(later), period, measure))))
            .ToArray();
        return (replaced.Contains(false), replaced.Contains(true));
    }

    private Own Of(int row, int total, int measure)
    {
        int[] reported = [.. PeriodsOf(total).Where(period => _facts.ContainsKey((row, period, measure)))];
        if (_plan.Measures[measure].Time != TimeBehaviour.Stock)
            return new Own(reported.Length == 0
                ? null
                : reported.Select(period => _facts[(row, period, measure)]).Aggregate((all, one) => all + one), reported.Length, 0);
        var end = PeriodsOf(total).Last();
        var last = Enumerable.Range(0, end + 1).LastOrDefault(period => _facts.ContainsKey((row, period, measure)), -1);
        return new Own(last < 0 ? null : _facts[(row, last, measure)], reported.Length, last < 0 ? 0 : end - last);
    }

    /// <summary>How many periods of a total a unit lives in; of units of one day, all.</summary>
    private int PeriodsOf(int row, int total) => PeriodsOf(total).Count(period => IsOfTheLifeOf(_plan, row, period));

    /// <summary>Whether rows of a unit may be of a period.</summary>
    public static bool IsOfTheLifeOf(RollUpPlan plan, int row, int period)
        => plan.Definition.AlsoUnitsOf.Count == 0
            || !(plan.Units[row].ValidFrom > plan.Periods[period].Start) && !(plan.Units[row].ValidTo < plan.Periods[period].End);

    private IEnumerable<int> PeriodsOf(int total)
        => Enumerable.Range(0, _plan.Periods.Count)
            .Where(period => _plan.Totals[total].Start <= _plan.Periods[period].Start
            && _plan.Periods[period].End <= _plan.Totals[total].End);

    private static OrganisationUnit Above(OrganisationUnit unit, RollUpPlan.PlanLevel level)
    {
        if (level.Level == OrganisationLevel.Ministry) return level.Units[0];
        while (unit.Level > level.Level) unit = Gazetteer.Default[unit.StateOn(level.Day).Parent!.Value];
        return unit;
    }

    private static int IndexOf(RollUpPlan.PlanLevel level, OrganisationUnit unit)
    {
        for (var place = 0; place < level.Units.Count; place++)
        {
            if (level.Units[place].Key == unit.Key) return place;
        }

        throw new ArgumentException($"{level} has no {unit}.");
    }

    private sealed record Bounds(BigInteger Lower, BigInteger? Upper)
    {
        public static Bounds operator +(Bounds one, Bounds other) => new(one.Lower + other.Lower, one.Upper + other.Upper);
    }

    private sealed record Own(Bounds? Bounds, int Periods, int Age);
}
