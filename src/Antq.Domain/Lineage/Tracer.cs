using Antq.Domain.Organisation;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Lineage;

/// <summary>Traces one unit's territory to another day along every path of events.</summary>
internal sealed class Tracer
{
    private readonly Gazetteer _gazetteer;
    private readonly OrganisationUnit _from;
    private readonly LocalDate _to;
    private readonly int _order;
    private readonly bool _forwards;
    private readonly List<Way> _found = [];
    private readonly List<UnitEvent> _path = [];

    private Tracer(Gazetteer gazetteer, OrganisationUnit from, LocalDate to)
    {
        _gazetteer = gazetteer;
        _from = from;
        _to = to;
        _order = DayText.Order(to);
        _forwards = _order >= from.Days.First;
    }

    public static Succession[] Trace(Gazetteer gazetteer, OrganisationUnit from, LocalDate to)
    {
        if (from.IsAliveOn(to)) return [new Succession(from, TerritoryShare.All, TerritoryShare.All, true, [])];
        if (AcrossOneEvent(gazetteer, from, to) is { } direct) return direct;
        var tracer = new Tracer(gazetteer, from, to);
        tracer.Follow(from);
        return tracer.Successions();
    }

    /// <summary>
    /// Returns whether a path, its edges earliest first, certainly joins its ends: only the first of its edges may be a part, and something
    /// must have gone along it.
    /// </summary>
    private static bool IsCertainWay(List<UnitEvent> path, bool forwards)
    {
        var first = forwards ? 0 : path.Count - 1;
        if (path.Count > 0 && !path[first].MovesSomething) return false;
        for (var edge = 0; edge < path.Count; edge++)
        {
            if (edge != first && !path[edge].IsWhole) return false;
        }

        return true;
    }

    /// <summary>
    /// Returns the successions forwards when every edge leads to a unit of the day requested: the edges alone suffice. Null when the path
    /// is longer.
    /// </summary>
    private static Succession[]? AcrossOneEvent(Gazetteer gazetteer, OrganisationUnit from, LocalDate to)
    {
        var order = DayText.Order(to);
        if (from.Days.First > order) return null;
        var edges = gazetteer.OfLevel(from.Level).EventsAround(from, order).From(from);
        if (edges.IsEmpty) return null;
        var successions = new Succession[edges.Length];
        for (var index = 0; index < edges.Length; index++)
        {
            var edge = edges[index];
            if (edge.Successor is not { } successor || !successor.IsAliveOn(order)) return null;
            if (index > 0 && successor.Key <= successions[index - 1].Unit.Key) return null;
            successions[index] = new Succession(successor, edge.Event.Ground, edge.Event.People, edge.Event.MovesSomething, [edge.Event]);
        }

        return successions;
    }

    /// <summary>Follows the edges of the unit's own level; a district without any continues with the communes of its territory.</summary>
    private void Follow(OrganisationUnit unit)
    {
        if (unit.IsAliveOn(_order))
        {
            Arrive(unit);
            return;
        }

        var edges = EdgesOf(unit);
        if (_forwards && edges.IsEmpty && unit is { Level: OrganisationLevel.District, ValidTo: { } last }
            && _gazetteer.Has(OrganisationLevel.Commune))
            FollowCommunes(unit, last);
        else Follow(edges);
    }

    /// <summary>Returns the edges of the unit's own level, or those of a commune that became part of a district without communes.</summary>
    private EdgeList EdgesOf(OrganisationUnit unit)
    {
        var events = _gazetteer.OfLevel(unit.Level).EventsAround(unit, _order);
        var edges = _forwards ? events.From(unit) : events.Into(unit);
        return _forwards && edges.IsEmpty && unit.Level == OrganisationLevel.Commune && _gazetteer.Has(OrganisationLevel.District)
            ? _gazetteer.OfLevel(OrganisationLevel.District).EventsAround(unit, _order).From(unit)
            : edges;
    }

    private void FollowCommunes(OrganisationUnit district, LocalDate last)
    {
        var communes = _gazetteer.OfLevel(OrganisationLevel.Commune);
        Follow(communes.EventsAround(district, _order).From(district));
        foreach (var commune in communes.AliveOn(last))
        {
            if (commune.StateAt(last).Parent == district.Key) Follow(commune);
        }
    }

    private void Follow(EdgeList edges)
    {
        foreach (var edge in edges)
        {
            if (_forwards == DayText.Order(edge.Event.Day) > _order) continue;
            if ((_forwards ? edge.Successor : edge.Predecessor ?? OfOtherLevel(edge.Event.Predecessor)) is not { } next) continue;
            _path.Add(edge.Event);
            Follow(next);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    /// <summary>
    /// Returns a predecessor of another level; null on days when the units of the level requested are not known, as it would appear to be
    /// all there were.
    /// </summary>
    private OrganisationUnit? OfOtherLevel(UnitKey key)
        => _order >= _gazetteer.KnownFromOrder(_from.Level) && _gazetteer.TryGet(key, out var unit) ? unit : null;

    private void Arrive(OrganisationUnit unit)
    {
        TerritoryShare ground = TerritoryShare.All, people = TerritoryShare.All;
        foreach (var edge in _path)
        {
            if (edge.Ground < ground) ground = edge.Ground;
            if (edge.People < people) people = edge.People;
        }

        var isCertain = IsCertainWay(_path, _forwards);
        var known = _found.Find(way => ReferenceEquals(way.Unit, unit));
        if (known is null) _found.Add(new Way(unit, ground, people, isCertain, [.. _path]));
        else known.Add(ground, people, isCertain, _path);
    }

    private Succession[] Successions()
    {
        _found.Sort((one, other) => one.Unit.Key.CompareTo(other.Unit.Key));
        var successions = new Succession[_found.Count];
        for (var index = 0; index < successions.Length; index++) successions[index] = Succession(_found[index]);
        return successions;
    }

    /// <summary>Several paths to one unit, or a path whose certainty no edge decides, are decided by the lines of descent.</summary>
    private Succession Succession(Way way)
    {
        var isAlone = way.Count == 1 && way.Unit.Level == _from.Level;
        if (isAlone && way.IsCertain) return way.Settled(isWhole: false, isAlone, isCertain: true);
        var map = TerritoryMap.Of(_gazetteer, way.Unit.Level > _from.Level ? way.Unit.Level : _from.Level, [_from, way.Unit]);
        var (from, unit) = (map[_from.Key], map[way.Unit.Key]);
        var isWhole = _forwards ? unit.Covers(from) : from.Covers(unit);
        return way.Settled(isWhole, isAlone, way.IsCertain || from.Overlaps(unit) == Answer.Yes);
    }

    /// <summary>All paths to one unit.</summary>
    private sealed class Way(OrganisationUnit unit, TerritoryShare ground, TerritoryShare people, bool isCertain, UnitEvent[] events)
    {
        private TerritoryShare _ground = ground;
        private TerritoryShare _people = people;
        private readonly List<UnitEvent> _events = [.. events];

        public OrganisationUnit Unit { get; } = unit;

        public int Count { get; private set; } = 1;

        public bool IsCertain { get; private set; } = isCertain;

        public void Add(TerritoryShare ground, TerritoryShare people, bool isCertain, List<UnitEvent> events)
        {
            Count++;
            IsCertain |= isCertain;
            if (ground > _ground) _ground = ground;
            if (people > _people) _people = people;
            foreach (var edge in events)
            {
                if (!Knows(edge)) _events.Add(edge);
            }
        }

        public Succession Settled(bool isWhole, bool isAlone, bool isCertain)
        {
            if (_events.Count > 1) _events.Sort(EventOrder.Instance);
            var (ground, people) = isWhole
                ? (TerritoryShare.All, TerritoryShare.All)
                : isAlone ? (_ground, _people) : (Part(_ground), Part(_people));
            return new Succession(Unit, ground, people, isCertain, _events.ToArray().AsReadOnly());
        }

        private bool Knows(UnitEvent edge)
        {
            foreach (var known in _events)
            {
                if (ReferenceEquals(known, edge)) return true;
            }

            return false;
        }

        /// <summary>
        /// Returns a part for all by one of several paths, or all of one commune of a district, unless the lines of descent show that it is
        /// everything.
        /// </summary>
        private static TerritoryShare Part(TerritoryShare share) => share == TerritoryShare.All ? TerritoryShare.Some : share;
    }
}
