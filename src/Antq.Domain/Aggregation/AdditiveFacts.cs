using System.Runtime.InteropServices;
using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The facts of a flow that is added over territories, days and categories. Those that overlap no other, anywhere in the roll-up, only add: of each
/// cell they are the same sums, so they are added up in groups, once for each unit.
/// </summary>
internal sealed class AdditiveFacts
{
    private readonly RollUpFrame _frame;
    private readonly FactGround _ground;
    private readonly IReadOnlyList<PlacedFact> _facts;
    private readonly List<FactKind> _kinds = [];
    private readonly int[] _kindOf;
    private readonly bool[] _overlaps;

    private AdditiveFacts(RollUpFrame frame, Measure measure, IReadOnlyList<PlacedFact> facts, FactGround ground)
    {
        (_frame, _facts, _ground) = (frame, facts, ground);
        _overlaps = OverlapSweep.Overlapping(facts);
        _kindOf = new int[facts.Count];
        var hasDays = CoverageReader.HasDays(measure);
        var known = new Dictionary<FactKind, int>();
        for (var place = 0; place < facts.Count; place++)
        {
            var kind = FactKind.Of(facts[place].Extent, hasDays);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, kind, out var isKnown);
            if (!isKnown)
            {
                number = _kinds.Count;
                _kinds.Add(kind);
            }

            _kindOf[place] = number;
        }
    }

    /// <summary>The facts, where the measure is such a flow.</summary>
    public static AdditiveFacts? Of(RollUpFrame frame, Measure measure, IReadOnlyList<PlacedFact> facts, FactGround ground)
        => measure.Time == TimeBehaviour.Flow && Enum.GetValues<Axis>().All(axis => Summarizability.Standard[measure, axis, Circumstance.Disjoint].Verdict is Verdict.Allow or Verdict.AllowByRule)
            ? new AdditiveFacts(frame, measure, facts, ground)
            : null;

    /// <summary>The facts that concern a unit.</summary>
    /// <param name="unit">Its place in the roll-up.</param>
    public UnitFacts ConcerningUnit(int unit)
    {
        var target = _frame.ExtentOf([_frame.Units[unit]], CellCategory.All);
        var groups = new FactGroup?[_kinds.Count * 4];
        var others = new List<int>();
        foreach (var site in _ground.SitesOf(unit))
        {
            var isOnItsGround = target.Territory.Covers(site.Territory);
            foreach (var place in site.Facts)
            {
                var extent = _facts[place].Extent;
                if (!extent.OverlapsInTime(target)) continue;
                if (_overlaps[place])
                {
                    others.Add(place);
                    continue;
                }

                var isInItsDays = target.ContainsInTime(extent);
                ref var group = ref groups[(_kindOf[place] * 4) + (isOnItsGround ? 2 : 0) + (isInItsDays ? 1 : 0)];
                (group ??= new FactGroup(_kinds[_kindOf[place]], isOnItsGround, isInItsDays)).Add(_facts[place]);
            }
        }

        others.Sort();
        return new UnitFacts([.. groups.OfType<FactGroup>()], [.. others.Select(place => _facts[place])]);
    }

    /// <summary>The categories of all facts near a unit, also of those of other days.</summary>
    /// <param name="unit">Its place in the roll-up.</param>
    public IEnumerable<FactKind> KindsNear(int unit)
    {
        var isNear = new bool[_kinds.Count];
        foreach (var site in _ground.SitesOf(unit))
        {
            foreach (var place in site.Facts) isNear[_kindOf[place]] = true;
        }

        return _kinds.Where((_, kind) => isNear[kind]);
    }
}
