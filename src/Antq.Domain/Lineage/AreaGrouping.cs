using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>Joins the units of two days that share territory into the smallest groups.</summary>
internal sealed class AreaGrouping
{
    private readonly LevelUnits _register;
    private readonly EventIndex _events;
    private readonly UnstatedRests _rests;
    private readonly Gazetteer _gazetteer;
    private readonly LineageGraph _graph;
    private readonly LocalDate _later;
    private readonly IReadOnlyList<OrganisationUnit> _before;
    private readonly IReadOnlyList<OrganisationUnit> _after;
    private readonly int[] _placeAfter;
    private readonly int[] _leader;

    private AreaGrouping(Gazetteer gazetteer, OrganisationLevel level, LocalDate earlier, LocalDate later, LineageGraph graph)
    {
        _gazetteer = gazetteer;
        _register = gazetteer.OfLevel(level);
        _graph = graph;
        _later = later;
        var withEarlier = _register.IsEarlier(DayText.Order(earlier));
        _events = withEarlier ? _register.Events : _register.RecentEvents;
        _rests = new UnstatedRests(gazetteer, level, withEarlier);
        _before = [.. gazetteer.AsOf(earlier).Units(level), .. WholeUnitsOfOtherLevels(earlier)];
        _after = gazetteer.AsOf(later).Units(level);
        _placeAfter = new int[_register.CountOf(withEarlier)];
        for (var place = 0; place < _after.Count; place++) _placeAfter[_after[place].Ordinal] = _before.Count + place;
        _leader = [.. Enumerable.Range(0, _before.Count + _after.Count)];
    }

    /// <summary>Returns the groups, by the first unit of the earlier day; those without one at the end.</summary>
    public static IReadOnlyList<ComparableArea> Group(Gazetteer gazetteer, OrganisationLevel level, LocalDate earlier, LocalDate later,
        LineageGraph graph)
    {
        var grouping = new AreaGrouping(gazetteer, level, earlier, later, graph);
        for (var place = 0; place < grouping._before.Count; place++) grouping.Join(place, grouping._before[place]);
        return grouping.Areas().AsReadOnly();
    }

    private void Join(int place, OrganisationUnit unit)
    {
        if (_register.Has(unit) && unit.IsAliveOn(_later))
        {
            _leader[Leader(_placeAfter[unit.Ordinal])] = Leader(place);
            return;
        }

        foreach (var edge in _events.From(unit))
        {
            if (edge.Successor is { } next && edge.Event.Day <= _later && _graph.Has(edge.Event)) Join(place, next);
        }

        if (!UnstatedRests.Has(_events.From(unit)) || _events.From(unit)[0].Event is not { } only || only.Day > _later) return;
        foreach (var next in _rests.Of(unit, only)) Join(place, next);
    }

    private int Leader(int place)
    {
        while (_leader[place] != place) place = _leader[place] = _leader[_leader[place]];
        return place;
    }

    private List<ComparableArea> Areas()
    {
        var groups = new Dictionary<int, (List<OrganisationUnit> Before, List<OrganisationUnit> After)>();
        var order = new List<int>();
        for (var place = 0; place < _leader.Length; place++)
        {
            var leader = Leader(place);
            if (!groups.TryGetValue(leader, out var group))
            {
                groups[leader] = group = ([], []);
                order.Add(leader);
            }

            if (place < _before.Count) group.Before.Add(_before[place]);
            else group.After.Add(_after[place - _before.Count]);
        }

        return [.. order.Select(leader => new ComparableArea(groups[leader].Before, groups[leader].After))];
    }

    /// <summary>
    /// Returns the units of other levels that were transferred whole to units of this one: the districts without communes that became
    /// special zones.
    /// </summary>
    private IEnumerable<OrganisationUnit> WholeUnitsOfOtherLevels(LocalDate day)
    {
        foreach (var edge in _events.FromOtherLevels())
        {
            if (_gazetteer.TryGet(edge.Predecessor, out var unit) && unit.IsAliveOn(day) && WentWhole(unit)) yield return unit;
        }
    }

    private bool WentWhole(OrganisationUnit unit)
    {
        foreach (var edge in _events.From(unit))
        {
            if (!edge.Event.IsWhole) return false;
        }

        return true;
    }
}
