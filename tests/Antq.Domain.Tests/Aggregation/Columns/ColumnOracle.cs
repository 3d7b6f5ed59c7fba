using System.Numerics;
using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Lineage;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Adds rows up one by one in unlimited numbers, with units found by parents and traces: nothing of the engine is used but the order of its ordinals.</summary>
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
            _facts[(row.Unit, row.Period, row.Measure)] = _facts.TryGetValue((row.Unit, row.Period, row.Measure), out var other) ? own + other : own;
        }
    }

    /// <summary>Where a unit of the rows lies at a level: in one unit, or shared among several.</summary>
    public static (int Whole, IReadOnlyList<int> Shared) PlaceOf(RollUpPlan plan, PlanLevel level, OrganisationUnit unit)
    {
        if (level.Level == OrganisationLevel.Ministry) return (0, []);
        if (plan.Levels[0].Day == plan.Shape.UnitsOf)
        {
            if (level == plan.Levels[0]) return (plan.OrdinalOf(unit), []);
            var above = unit;
            while (above.Level > level.Level) above = Gazetteer.Default[Gazetteer.Default.AsOf(level.Day, plan.Shape.AssumeUnchangedSince).StateOf(above).Parent!.Value];
            return (IndexOf(level, above), []);
        }

        var trace = Gazetteer.Default.Trace(unit, level.Day).Successions;
        OrganisationUnit[] met = [.. trace.Select(succession => Above(succession.Unit, level)).Distinct()];
        return met is [var only] && (only.Level != unit.Level || trace[0].IsWhole || trace.Count > 1) ? (IndexOf(level, only), []) : (-1, [.. met.Select(one => IndexOf(level, one))]);
    }

    /// <summary>Every total that differs from the engine's, in words.</summary>
    public IEnumerable<string> Differences(ColumnTotals totals)
    {
        for (var level = 0; level < _plan.Levels.Count; level++)
        {
            var places = _plan.Units.Select(unit => PlaceOf(_plan, _plan.Levels[level], unit)).ToArray();
            var whole = Enumerable.Range(0, places.Length).ToLookup(row => places[row].Whole);
            var shared = Enumerable.Range(0, places.Length).SelectMany(row => places[row].Shared, (row, unit) => (row, unit)).ToLookup(pair => pair.unit, pair => pair.row);
            for (var unit = 0; unit < _plan.Levels[level].Units.Count; unit++)
            {
                for (var total = 0; total < _plan.Totals.Count; total++)
                {
                    for (var measure = 0; measure < _plan.Measures.Count; measure++)
                    {
                        var expected = Total(whole[unit], shared[unit], total, measure);
                        var cell = totals.Cell(level, unit, total, measure);
                        var found = (cell.Value?.Lower, cell.Value?.Upper, cell.Completeness, cell.Age);
                        if (cell.Completeness is null ? (expected.Lower, expected.Upper) != (found.Lower, found.Upper) : expected != found)
                            yield return $"{_plan.Levels[level]} {_plan.Levels[level].Units[unit]} {_plan.Totals[total]} {_plan.Measures[measure]}: {expected}, not {found}";
                    }
                }
            }
        }
    }

    private (long? Lower, long? Upper, Completeness? Completeness, int? Age) Total(IEnumerable<int> whole, IEnumerable<int> shared, int total, int measure)
    {
        Own[] own = [.. whole.Select(row => Of(row, total, measure))], parts = [.. shared.Select(row => Of(row, total, measure))];
        var (reported, reportedShared) = (own.Count(one => one.Bounds is not null), parts.Count(one => one.Bounds is not null));
        var periods = PeriodsOf(total).Count();
        var completeness = new Completeness(
            own.Length, reported, own.Count(one => one.Periods == periods), (long)own.Length * periods, own.Sum(one => (long)one.Periods), parts.Length, reportedShared);
        if (reported + reportedShared == 0) return (null, null, completeness, null);
        var bounds = own.Select(one => one.Bounds).OfType<Bounds>().Concat(parts.Select(one => one.Bounds).OfType<Bounds>().Select(one => one with { Lower = 0 })).ToArray();
        var sum = bounds.Aggregate((all, one) => all + one);
        var lower = _plan.Measures[measure].Territory != TerritoryBehaviour.Adds && bounds.Length > 1 ? bounds.Max(one => one.Lower) : sum.Lower;
        var age = _plan.Measures[measure].Time == TimeBehaviour.Stock ? own.Where(one => one.Bounds is not null).Max(one => (int?)one.Age) : null;
        return ((long)lower, (long?)sum.Upper, completeness, age);
    }

    private Own Of(int row, int total, int measure)
    {
        int[] reported = [.. PeriodsOf(total).Where(period => _facts.ContainsKey((row, period, measure)))];
        if (_plan.Measures[measure].Time != TimeBehaviour.Stock)
            return new Own(reported.Length == 0 ? null : reported.Select(period => _facts[(row, period, measure)]).Aggregate((all, one) => all + one), reported.Length, 0);
        var end = PeriodsOf(total).Last();
        var last = Enumerable.Range(0, end + 1).LastOrDefault(period => _facts.ContainsKey((row, period, measure)), -1);
        return new Own(last < 0 ? null : _facts[(row, last, measure)], reported.Length, last < 0 ? 0 : end - last);
    }

    private IEnumerable<int> PeriodsOf(int total)
        => Enumerable.Range(0, _plan.Periods.Count).Where(period => _plan.Totals[total].Start <= _plan.Periods[period].Start && _plan.Periods[period].End <= _plan.Totals[total].End);

    private static OrganisationUnit Above(OrganisationUnit unit, PlanLevel level)
    {
        while (unit.Level > level.Level) unit = Gazetteer.Default[unit.StateOn(level.Day).Parent!.Value];
        return unit;
    }

    private static int IndexOf(PlanLevel level, OrganisationUnit unit)
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
