using Antq.Domain.Lineage;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Tells what the facts of a cell speak of.</summary>
internal sealed class CoverageReader
{
    private readonly RollUpFrame _frame;
    private readonly Extent _target;
    private readonly bool _hasDays;

    private CoverageReader(RollUpFrame frame, Measure measure, Extent target)
    {
        _frame = frame;
        _target = target;
        _hasDays = measure.Time is TimeBehaviour.Flow or TimeBehaviour.Distinct && target.Start != Extent.OpenStart && measure.Id != StandardMeasures.AwardInstances.Id;
    }

    /// <summary>The coverage of a cell.</summary>
    /// <param name="frame">What the roll-up is of.</param>
    /// <param name="units">The units of the cell.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="target">The box of the cell.</param>
    /// <param name="used">The facts that the cell rests on.</param>
    /// <param name="notApplicable">Where the measure does not apply.</param>
    public static Coverage Read(RollUpFrame frame, IReadOnlyList<OrganisationUnit> units, Measure measure, Extent target, IEnumerable<PlacedFact> used, IEnumerable<Territory> notApplicable)
    {
        var reader = new CoverageReader(frame, measure, target);
        var expected = frame.ExpectedIn(units);
        var speaking = reader.Speaking(expected, measure, used);
        var without = frame.Union(notApplicable).Except(reader.Union(speaking));
        return new Coverage([.. expected.Select(one => reader.PartOf(one, speaking, without))]);
    }

    /// <summary>The facts that speak of the cell and of no more than the units that are expected.</summary>
    private PlacedFact[] Speaking(IReadOnlyList<OrganisationUnit> expected, Measure measure, IEnumerable<PlacedFact> used)
    {
        Territory? reach = null;
        return [.. used.Where(fact => _target.AxesNotContaining(fact.Extent).All(axis => axis switch
        {
            Axis.Territory => (reach ??= _frame.Union(expected.Select(one => _frame.TerritoryOf(one.Key)))).Covers(fact.Extent.Territory),
            Axis.Time => measure.Time == TimeBehaviour.Stock,
            _ => false,
        }))];
    }

    private CoveragePart PartOf(OrganisationUnit unit, PlacedFact[] speaking, Territory without)
    {
        var territory = _frame.TerritoryOf(unit.Key);
        if (!without.IsEmpty) territory = territory.Except(without);
        if (territory.IsEmpty) return new CoveragePart(unit, CoverageState.NotApplicable);
        var (first, last) = RollUpFrame.DaysOf(unit);
        var (start, end) = (Math.Max(first, _target.Start), Math.Min(last, _target.End));
        PlacedFact[] facts = [.. speaking.Where(fact => fact.Extent.Territory.Meets(territory) && (!_hasDays || fact.Extent.Start <= end && start <= fact.Extent.End))];
        if (facts.Length == 0) return _hasDays ? new CoveragePart(unit, CoverageState.NotCovered, 0, (long)end - start + 1) : new CoveragePart(unit, CoverageState.NotCovered);
        PlacedFact[] ofAll = [.. facts.Where(fact => fact.Extent.Population == _target.Population)];
        var state = Union(ofAll).Covers(territory) ? CoverageState.Covered : CoverageState.PartlyCovered;
        return _hasDays ? new CoveragePart(unit, state, CoveredDays(territory, start, end, ofAll), (long)end - start + 1) : new CoveragePart(unit, state);
    }

    /// <summary>The days from one to another on which the facts speak for certain of all of a territory: a phase not on those of its boundary years.</summary>
    private long CoveredDays(Territory territory, int start, int end, PlacedFact[] facts)
    {
        var (ofAll, ofParts) = (facts.Where(fact => fact.Extent.Territory.Covers(territory)), facts.Where(fact => !fact.Extent.Territory.Covers(territory)).ToArray());
        if (ofParts.Length == 0) return DaysOf(ofAll.Select(fact => (fact.Extent.CertainStart, fact.Extent.CertainEnd)), start, end);
        var turns = facts.SelectMany(fact => new[] { fact.Extent.CertainStart, fact.Extent.CertainEnd + 1 }).Append(start).Append(end + 1).Where(day => start <= day && day <= end + 1).Distinct().Order().ToArray();
        return DaysOf(turns.Zip(turns.Skip(1), (from, next) => (from, next - 1)).Where(days => IsCovered(days.from)), start, end);

        bool IsCovered(int day) => Union(facts.Where(fact => fact.Extent.CertainStart <= day && day <= fact.Extent.CertainEnd)).Covers(territory);
    }

    /// <summary>How many of the days from one to another are in some of the stretches.</summary>
    private static long DaysOf(IEnumerable<(int Start, int End)> stretches, int start, int end)
    {
        var (covered, next) = (0L, start);
        foreach (var (first, last) in stretches.OrderBy(stretch => stretch.Start))
        {
            var (from, to) = (Math.Max(next, first), Math.Min(end, last));
            if (to < from) continue;
            covered += to - from + 1;
            next = to + 1;
        }

        return covered;
    }

    private Territory Union(IEnumerable<PlacedFact> facts) => _frame.Union(facts.Select(fact => fact.Extent.Territory));
}
