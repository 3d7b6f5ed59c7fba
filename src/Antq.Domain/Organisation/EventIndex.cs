using System.Runtime.InteropServices;

namespace Antq.Domain.Organisation;

/// <summary>What happened at one level, found from either side of an edge.</summary>
internal sealed class EventIndex
{
    private readonly LevelRegister _register;
    private readonly Edge[] _byPredecessor;
    private readonly Edge[] _bySuccessor;
    private readonly int[] _from;
    private readonly int[] _into;
    private readonly Dictionary<UnitKey, List<Edge>> _fromOtherLevels = [];

    /// <param name="register">The units of the level.</param>
    /// <param name="events">The edges whose successors are of the level.</param>
    public EventIndex(LevelRegister register, IEnumerable<UnitEvent> events)
    {
        _register = register;
        var edges = events.Select(edge => new Edge(edge, Unit(edge.Predecessor), Unit(edge.Successor))).ToArray();
        (_byPredecessor, _from) = Group(edges, edge => edge.Predecessor);
        (_bySuccessor, _into) = Group(edges, edge => edge.Successor);
        foreach (var edge in edges.Where(edge => edge.Predecessor is null))
        {
            if (!_fromOtherLevels.TryGetValue(edge.Event.Predecessor, out var others)) _fromOtherLevels[edge.Event.Predecessor] = others = [];
            others.Add(edge);
        }

        UnitEvent[] all = [.. edges.Select(edge => edge.Event), .. register.Units.Where(unit => unit.States.Count > 1).SelectMany(ChangesWithin)];
        Array.Sort(all, EventOrder.Instance);
        All = Array.AsReadOnly(all);
    }

    /// <summary>The edges, and the changes within units, earliest first.</summary>
    public IReadOnlyList<UnitEvent> All { get; }

    /// <summary>The units of other levels that went into units of this one.</summary>
    public IEnumerable<UnitKey> OtherPredecessors => _fromOtherLevels.Keys.Order();

    /// <summary>The edges by which a unit of any level went into units of this level, by the order of the rows.</summary>
    public ReadOnlySpan<Edge> From(OrganisationUnit unit)
        => _register.Has(unit) ? _byPredecessor.AsSpan(_from[unit.Ordinal].._from[unit.Ordinal + 1])
            : _fromOtherLevels.TryGetValue(unit.Key, out var edges) ? CollectionsMarshal.AsSpan(edges)
            : [];

    /// <summary>The edges by which units of any level went into a unit of this level.</summary>
    public ReadOnlySpan<Edge> Into(OrganisationUnit unit) => _bySuccessor.AsSpan(_into[unit.Ordinal].._into[unit.Ordinal + 1]);

    private OrganisationUnit? Unit(UnitKey key) => _register.TryGet(key, out var unit) ? unit : null;

    /// <summary>The edges one after another by the unit on one side of them, and where those of each unit begin.</summary>
    private (Edge[] Sorted, int[] Starts) Group(Edge[] edges, Func<Edge, OrganisationUnit?> side)
    {
        var starts = new int[_register.Units.Count + 1];
        foreach (var edge in edges)
        {
            if (side(edge) is { } unit) starts[unit.Ordinal + 1]++;
        }

        for (var place = 1; place < starts.Length; place++) starts[place] += starts[place - 1];
        var sorted = new Edge[starts[^1]];
        var next = (int[])starts.Clone();
        foreach (var edge in edges)
        {
            if (side(edge) is { } unit) sorted[next[unit.Ordinal]++] = edge;
        }

        return (sorted, starts);
    }

    /// <summary>Renames and retypings, which the timeline of the unit tells.</summary>
    private static IEnumerable<UnitEvent> ChangesWithin(OrganisationUnit unit)
    {
        for (var index = 1; index < unit.States.Count; index++)
        {
            var (before, after) = (unit.States[index - 1], unit.States[index]);
            if (before.Name != after.Name) yield return Change(UnitEventKind.Rename);
            if (before.Kind != after.Kind) yield return Change(UnitEventKind.Retype);

            UnitEvent Change(UnitEventKind kind) => new(after.From, kind, unit.Key, unit.Key, TerritoryShare.All, TerritoryShare.All, after.Act, after.Confidence);
        }
    }
}
