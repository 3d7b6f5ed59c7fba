namespace Antq.Domain.Organisation;

/// <summary>The paths along the edges of a gazetteer that lead back to their start: there should be none.</summary>
internal sealed class EventCycles
{
    private readonly HashSet<UnitKey> _units;

    private EventCycles(IReadOnlyList<IReadOnlyList<UnitKey>> all)
    {
        All = all;
        _units = [.. all.SelectMany(cycle => cycle)];
    }

    /// <summary>Some of the paths, each from its first unit on; without them, there would be none.</summary>
    public IReadOnlyList<IReadOnlyList<UnitKey>> All { get; }

    /// <summary>Returns whether an edge is part of a reported path: then its day needs no further finding.</summary>
    public bool Hold(UnitEvent edge) => _units.Contains(edge.Predecessor) && _units.Contains(edge.Successor);

    public static EventCycles Of(IEnumerable<UnitEvent> edges)
    {
        var joining = edges.Where(edge => !edge.IsWithinUnit).ToArray();
        var left = ComingFromACycle(joining);
        var before = joining.Where(edge => left.Contains(edge.Predecessor) && left.Contains(edge.Successor))
            .ToLookup(edge => edge.Successor, edge => edge.Predecessor);
        var seen = new HashSet<UnitKey>();
        var cycles = new List<IReadOnlyList<UnitKey>>();
        foreach (var start in left.Order())
        {
            if (WayBack(start, before, seen) is { } cycle) cycles.Add(cycle);
        }

        return new EventCycles(cycles);
    }

    /// <summary>Returns the remaining units after repeatedly removing units without incoming edges.</summary>
    private static HashSet<UnitKey> ComingFromACycle(UnitEvent[] edges)
    {
        var next = edges.ToLookup(edge => edge.Predecessor, edge => edge.Successor);
        var into = new Dictionary<UnitKey, int>();
        foreach (var edge in edges)
        {
            into.TryAdd(edge.Predecessor, 0);
            into[edge.Successor] = into.GetValueOrDefault(edge.Successor) + 1;
        }

        var free = new Stack<UnitKey>(into.Where(entry => entry.Value == 0).Select(entry => entry.Key));
        while (free.TryPop(out var unit))
        {
            into.Remove(unit);
            foreach (var successor in next[unit])
            {
                if (--into[successor] == 0) free.Push(successor);
            }
        }

        return [.. into.Keys];
    }

    /// <summary>Follows any remaining predecessors from a unit until one recurs.</summary>
    private static List<UnitKey>? WayBack(UnitKey start, ILookup<UnitKey, UnitKey> before, HashSet<UnitKey> seen)
    {
        var way = new List<UnitKey>();
        var unit = start;
        for (; seen.Add(unit); unit = before[unit].First()) way.Add(unit);
        var first = way.IndexOf(unit);
        if (first < 0) return null;
        way.RemoveRange(0, first);
        way.Reverse();
        var smallest = way.IndexOf(way.Min());
        return [.. way[smallest..], .. way[..smallest]];
    }
}
