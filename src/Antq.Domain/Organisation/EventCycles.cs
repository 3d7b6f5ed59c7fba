namespace Antq.Domain.Organisation;

/// <summary>The ways along the edges of a register that lead back to where they begin: there should be none.</summary>
internal sealed class EventCycles
{
    private readonly HashSet<UnitKey> _units;

    private EventCycles(IReadOnlyList<IReadOnlyList<UnitKey>> all)
    {
        All = all;
        _units = [.. all.SelectMany(cycle => cycle)];
    }

    /// <summary>Some of the ways, each from its first unit on; without them, there would be none.</summary>
    public IReadOnlyList<IReadOnlyList<UnitKey>> All { get; }

    /// <summary>Whether an edge is part of a way that is told: then nothing else need be said about its day.</summary>
    public bool Hold(UnitEvent edge) => _units.Contains(edge.Predecessor) && _units.Contains(edge.Successor);

    public static EventCycles Of(IEnumerable<UnitEvent> edges)
    {
        var joining = edges.Where(edge => !edge.IsWithinUnit).ToArray();
        var left = ComingFromACycle(joining);
        var before = joining.Where(edge => left.Contains(edge.Predecessor) && left.Contains(edge.Successor)).ToLookup(edge => edge.Successor, edge => edge.Predecessor);
        var seen = new HashSet<UnitKey>();
        var cycles = new List<IReadOnlyList<UnitKey>>();
        foreach (var start in left.Order())
        {
            if (WayBack(start, before, seen) is { } cycle) cycles.Add(cycle);
        }

        return new EventCycles(cycles);
    }

    /// <summary>What is left when units into which no edge leads are taken away, again and again.</summary>
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

    /// <summary>Goes from a unit to any predecessor that is left, until one comes again.</summary>
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
