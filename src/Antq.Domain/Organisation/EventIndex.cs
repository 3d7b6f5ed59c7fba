using System.Runtime.InteropServices;

namespace Antq.Domain.Organisation;

/// <summary>What happened at one level, found from either side of an edge.</summary>
internal sealed class EventIndex
{
    private readonly LevelRegister _register;
    private readonly UnitEvent[] _byPredecessor;
    private readonly UnitEvent[] _bySuccessor;
    private readonly int[] _from;
    private readonly int[] _into;
    private readonly Dictionary<UnitKey, List<UnitEvent>> _fromOtherLevels = [];

    /// <param name="register">The units of the level.</param>
    /// <param name="edges">The edges whose successors are of the level.</param>
    public EventIndex(LevelRegister register, IEnumerable<UnitEvent> edges)
    {
        _register = register;
        var all = edges.ToArray();
        int[] predecessors = [.. all.Select(edge => Place(edge.Predecessor))], successors = [.. all.Select(edge => Place(edge.Successor))];
        (_byPredecessor, _from) = Group(all, predecessors);
        (_bySuccessor, _into) = Group(all, successors);
        for (var edge = 0; edge < all.Length; edge++)
        {
            if (predecessors[edge] >= 0) continue;
            if (!_fromOtherLevels.TryGetValue(all[edge].Predecessor, out var others)) _fromOtherLevels[all[edge].Predecessor] = others = [];
            others.Add(all[edge]);
        }

        UnitEvent[] changes = [.. all, .. register.Units.Where(unit => unit.States.Count > 1).SelectMany(ChangesWithin)];
        Array.Sort(changes, EventOrder.Instance);
        All = changes;
    }

    /// <summary>The edges, and the changes within units, earliest first.</summary>
    public IReadOnlyList<UnitEvent> All { get; }

    /// <summary>The units of other levels that went into units of this one.</summary>
    public IEnumerable<UnitKey> OtherPredecessors => _fromOtherLevels.Keys.Order();

    /// <summary>The edges by which a unit of any level went into units of this level.</summary>
    public ReadOnlySpan<UnitEvent> From(OrganisationUnit unit)
        => _register.Has(unit) ? _byPredecessor.AsSpan(_from[unit.Ordinal].._from[unit.Ordinal + 1])
            : _fromOtherLevels.TryGetValue(unit.Key, out var edges) ? CollectionsMarshal.AsSpan(edges)
            : [];

    /// <summary>The edges by which units of any level went into a unit of this level.</summary>
    public ReadOnlySpan<UnitEvent> Into(OrganisationUnit unit) => _bySuccessor.AsSpan(_into[unit.Ordinal].._into[unit.Ordinal + 1]);

    private int Place(UnitKey key) => _register.TryGet(key, out var unit) ? unit.Ordinal : -1;

    /// <summary>The edges one after another by the place of the unit on one side of them, and where those of each unit begin.</summary>
    private (UnitEvent[] Sorted, int[] Starts) Group(UnitEvent[] edges, int[] places)
    {
        var starts = new int[_register.Units.Count + 1];
        foreach (var place in places)
        {
            if (place >= 0) starts[place + 1]++;
        }

        for (var place = 1; place < starts.Length; place++) starts[place] += starts[place - 1];
        var sorted = new UnitEvent[starts[^1]];
        var next = (int[])starts.Clone();
        for (var edge = 0; edge < edges.Length; edge++)
        {
            if (places[edge] >= 0) sorted[next[places[edge]]++] = edges[edge];
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
