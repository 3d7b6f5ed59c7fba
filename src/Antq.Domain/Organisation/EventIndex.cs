using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace Antq.Domain.Organisation;

/// <summary>The events of one level, found from either side of an edge.</summary>
internal sealed class EventIndex : IEventSource
{
    private readonly LevelUnits _register;
    private readonly int _unitCount;
    private readonly bool _isWhole;
    private readonly IEventSource _source;
    private readonly UnitEvent?[] _events;
    private readonly int[] _predecessors;
    private readonly int[] _successors;
    private readonly int[] _byPredecessor;
    private readonly int[] _bySuccessor;
    private readonly int[] _from;
    private readonly int[] _into;
    private readonly Dictionary<string, List<int>> _fromOtherLevels = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<UnitEvent>> _all;

    /// <param name="gazetteer">The units of the level.</param>
    /// <param name="source">The edges whose successors are of the level.</param>
    /// <param name="units">The number of units at the first positions that the edges join.</param>
    /// <param name="isWhole">Whether these are all units of the level.</param>
    public EventIndex(LevelUnits gazetteer, IEventSource source, int units, bool isWhole)
    {
        _register = gazetteer;
        _unitCount = units;
        _isWhole = isWhole;
        _source = source;
        _events = new UnitEvent?[source.Count];
        _predecessors = new int[source.Count];
        _successors = new int[source.Count];
        source.Index(gazetteer, _predecessors, _successors);
        (_byPredecessor, _from) = Group(_predecessors);
        (_bySuccessor, _into) = Group(_successors);
        for (var row = 0; row < _predecessors.Length; row++)
        {
            if (_predecessors[row] < 0) AddOther(Event(row).Predecessor, row);
        }

        _all = new(AllEvents);
    }

    /// <summary>The number of edges.</summary>
    public int Count => _events.Length;

    /// <summary>The edges, and the changes within units, earliest first.</summary>
    public IReadOnlyList<UnitEvent> All => _all.Value;

    /// <summary>
    /// Returns an edge of each unit of another level that was transferred to units of this one, by the keys of those units.
    /// </summary>
    public UnitEvent[] FromOtherLevels()
    {
        var edges = new List<UnitEvent>();
        foreach (var rows in _fromOtherLevels.Values) edges.Add(Event(rows[0]));
        edges.Sort(static (one, other) => one.Predecessor.CompareTo(other.Predecessor));
        return [.. edges];
    }

    /// <summary>Returns the edges from a unit of any level to units of this level, by the order of the rows.</summary>
    public EdgeList From(OrganisationUnit unit)
        => _register.Has(unit) ? new EdgeList(this, RowsOf(_byPredecessor, _from, unit))
            : _fromOtherLevels.TryGetValue(unit.Key.ToString(), out var rows) ? new EdgeList(this, CollectionsMarshal.AsSpan(rows))
            : default;

    /// <summary>Returns the edges from units of any level to a unit of this level.</summary>
    public EdgeList Into(OrganisationUnit unit) => new(this, RowsOf(_bySuccessor, _into, unit));

    /// <summary>Returns the edge of a row.</summary>
    public Edge EdgeOf(int row) => new(Event(row), UnitAt(_predecessors[row]), UnitAt(_successors[row]));

    private OrganisationUnit? UnitAt(int place) => place < 0 ? null : _register.Unit(place);

    /// <summary>Returns the event of a row: the same instance for all callers.</summary>
    public UnitEvent Read(int row) => Event(row);

    public void Index(LevelUnits gazetteer, Span<int> predecessors, Span<int> successors)
    {
        _predecessors.CopyTo(predecessors);
        _successors.CopyTo(successors);
    }

    private UnitEvent Event(int row)
        => Volatile.Read(ref _events[row]) ?? Interlocked.CompareExchange(ref _events[row], _source.Read(row), null) ?? _events[row]!;

    private static ReadOnlySpan<int> RowsOf(int[] rows, int[] starts, OrganisationUnit unit)
        => unit.Ordinal + 1 < starts.Length ? rows.AsSpan(starts[unit.Ordinal], starts[unit.Ordinal + 1] - starts[unit.Ordinal]) : default;

    /// <summary>Returns the rows sorted by the unit on one side of them, and the start of the rows of each unit.</summary>
    private (int[] Sorted, int[] Starts) Group(int[] sides)
    {
        var starts = new int[_unitCount + 1];
        foreach (var place in sides)
        {
            if (place >= 0) starts[place + 1]++;
        }

        for (var place = 1; place < starts.Length; place++) starts[place] += starts[place - 1];
        var sorted = new int[starts[^1]];
        int[] next = [.. starts];
        for (var row = 0; row < sides.Length; row++)
        {
            if (sides[row] >= 0) sorted[next[sides[row]]++] = row;
        }

        return (sorted, starts);
    }

    private void AddOther(UnitKey predecessor, int row)
    {
        var key = predecessor.ToString();
        if (!_fromOtherLevels.TryGetValue(key, out var rows)) _fromOtherLevels[key] = rows = [];
        rows.Add(row);
    }

    private ReadOnlyCollection<UnitEvent> AllEvents()
    {
        var all = new List<UnitEvent>(_events.Length);
        for (var row = 0; row < _events.Length; row++) all.Add(Event(row));
        foreach (var unit in _isWhole ? _register.Units : _register.RecentUnits)
        {
            if (unit.States.Count > 1) AddChangesWithin(unit, all);
        }

        all.Sort(EventOrder.Instance);
        return all.AsReadOnly();
    }

    /// <summary>Adds renames and retypings from the timeline of the unit.</summary>
    private static void AddChangesWithin(OrganisationUnit unit, List<UnitEvent> events)
    {
        for (var index = 1; index < unit.States.Count; index++)
        {
            var (before, after) = (unit.States[index - 1], unit.States[index]);
            if (before.Name != after.Name) Add(UnitEventKind.Rename);
            if (before.Kind != after.Kind) Add(UnitEventKind.Retype);

            void Add(UnitEventKind kind)
                => events.Add(
                    new UnitEvent(after.From, kind, unit.Key, unit.Key, TerritoryShare.All, TerritoryShare.All, after.Act,
                    after.Confidence));
        }
    }
}
