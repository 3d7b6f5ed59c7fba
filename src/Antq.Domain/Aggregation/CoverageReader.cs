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
    private readonly IReadOnlyList<SpokenGround> _spoken;
    private readonly AtomSet _some;
    private readonly AtomSet _all;
    private (int Start, int End)? _window;

    private CoverageReader(RollUpFrame frame, Measure measure, Extent target, IReadOnlyList<SpokenGround> spoken)
    {
        (_frame, _target, _spoken) = (frame, target, spoken);
        _hasDays = HasDays(measure, target);
        (_some, _all) = (frame.NoAtoms(), frame.NoAtoms());
    }

    /// <summary>Whether the days that are spoken of are told: not of stocks and awards, and not where the start is open.</summary>
    public static bool HasDays(Measure measure, Extent target)
        => HasDays(measure) && target.Start != Extent.OpenStart;

    /// <summary>Whether the days that are spoken of are told where the start is not open.</summary>
    public static bool HasDays(Measure measure) => measure.Time is TimeBehaviour.Flow or TimeBehaviour.Distinct && measure.Id != StandardMeasures.AwardInstances.Id;

    /// <summary>The coverage of a cell.</summary>
    /// <param name="frame">What the roll-up is of.</param>
    /// <param name="units">The units of the cell.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="target">The box of the cell.</param>
    /// <param name="spoken">What the facts speak of that the cell rests on, as far as <see cref="Speaking"/> lets them.</param>
    /// <param name="notApplicable">Where the measure does not apply.</param>
    public static Coverage Read(RollUpFrame frame, IReadOnlyList<OrganisationUnit> units, Measure measure, Extent target, IReadOnlyList<SpokenGround> spoken, IEnumerable<Territory> notApplicable)
    {
        var reader = new CoverageReader(frame, measure, target, spoken);
        var expected = frame.ExpectedIn(units);
        var without = frame.Union(notApplicable);
        if (!without.IsEmpty) without = without.Except(frame.Union(spoken.SelectMany(one => one.Territories)));
        var territories = expected.Select(one => without.IsEmpty ? frame.TerritoryOf(one.Key) : frame.TerritoryOf(one.Key).Except(without)).ToArray();
        var days = reader._hasDays ? reader.CoveredDays(expected, territories) : [];
        return new Coverage([.. expected.Select((unit, place) => reader.PartOf(unit, territories[place], reader._hasDays ? days[place] : null))]);
    }

    /// <summary>Of some facts, those that speak of the cell and of no more than the units that are expected.</summary>
    public static IEnumerable<SpokenGround> Speaking(RollUpFrame frame, IReadOnlyList<OrganisationUnit> units, Measure measure, Extent target, IEnumerable<PlacedFact> used)
    {
        Territory? reach = null;
        return used
            .Where(fact => target.AxesNotContaining(fact.Extent).All(axis => axis switch
            {
                Axis.Territory => (reach ??= ReachOf(frame, units)).Covers(fact.Extent.Territory),
                Axis.Time => measure.Time == TimeBehaviour.Stock,
                _ => false,
            }))
            .Select(fact => SpokenGround.Of(fact.Extent, target));
    }

    /// <summary>All ground of the units that are expected to be spoken of.</summary>
    public static Territory ReachOf(RollUpFrame frame, IReadOnlyList<OrganisationUnit> units) => frame.Union(frame.ExpectedIn(units).Select(one => frame.TerritoryOf(one.Key)));

    private CoveragePart PartOf(OrganisationUnit unit, Territory territory, long? covered)
    {
        if (territory.IsEmpty) return new CoveragePart(unit, CoverageState.NotApplicable);
        var (start, end) = WindowOf(unit);
        Look(start, end);
        long? expected = _hasDays ? (long)end - start + 1 : null;
        if (!_some.Meets(territory)) return new CoveragePart(unit, CoverageState.NotCovered, _hasDays ? 0 : null, expected);
        return new CoveragePart(unit, _all.Covers(territory) ? CoverageState.Covered : CoverageState.PartlyCovered, covered, expected);
    }

    /// <summary>The days of a unit that are asked for.</summary>
    private (int Start, int End) WindowOf(OrganisationUnit unit) => RollUpFrame.DaysOf(unit) is var (first, last) ? (Math.Max(first, _target.Start), Math.Min(last, _target.End)) : default;

    /// <summary>Gathers what is spoken of on some of the days from one to another; on whatever days where these are not told.</summary>
    private void Look(int start, int end)
    {
        if (_window is { } last && (!_hasDays || last == (start, end))) return;
        _window = (start, end);
        _some.Clear();
        _all.Clear();
        foreach (var one in _spoken)
        {
            if (_hasDays && !one.Meets(start, end)) continue;
            foreach (var territory in one.Territories)
            {
                _some.Add(territory);
                if (one.IsOfAll) _all.Add(territory);
            }
        }
    }

    /// <summary>The days on which facts speak for certain of all of each territory: a phase not on those of its boundary years.</summary>
    private long[] CoveredDays(IReadOnlyList<OrganisationUnit> expected, Territory[] territories)
    {
        var covered = new long[territories.Length];
        SpokenGround[] certain = [.. _spoken.Where(one => one.IsOfAll && one.CertainStart <= one.CertainEnd)];
        int[] turns = [.. certain.SelectMany(one => new[] { one.CertainStart, one.CertainEnd + 1 }).Where(day => _target.Start < day && day <= _target.End).Append(_target.Start).Append(_target.End + 1).Distinct().Order()];
        var spoken = _frame.NoAtoms();
        for (var turn = 0; turn + 1 < turns.Length; turn++)
        {
            var (from, to) = (turns[turn], turns[turn + 1] - 1);
            spoken.Clear();
            var isSpokenOf = false;
            foreach (var one in certain)
            {
                if (one.CertainStart > from || one.CertainEnd < from) continue;
                isSpokenOf = true;
                foreach (var territory in one.Territories) spoken.Add(territory);
            }

            for (var place = 0; isSpokenOf && place < territories.Length; place++)
            {
                var (start, end) = WindowOf(expected[place]);
                var days = (long)Math.Min(to, end) - Math.Max(from, start) + 1;
                if (days > 0 && spoken.Covers(territories[place])) covered[place] += days;
            }
        }

        return covered;
    }
}
