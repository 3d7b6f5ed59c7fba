using Antq.Domain.Text;

namespace Antq.Domain.Lineage;

/// <summary>The units above each unit on any day of its life, except the ministry.</summary>
/// <param name="gazetteer">The gazetteer.</param>
/// <param name="withEarlier">Whether with the units and states that are read on demand.</param>
internal sealed class LineageAbove(Gazetteer gazetteer, bool withEarlier)
{
    private readonly OrganisationUnit[]?[]?[] _known = new OrganisationUnit[]?[]?[(int)OrganisationLevel.Commune + 1];
    private readonly Dictionary<OrganisationUnit, Chain> _chains = [];

    /// <summary>Returns the units above a unit; siblings with the same days share the list.</summary>
    public OrganisationUnit[] Of(OrganisationUnit unit)
    {
        var known = _known[(int)unit.Level] ??= new OrganisationUnit[]?[gazetteer.OfLevel(unit.Level).CountOf(withEarlier)];
        return known[unit.Ordinal] ??= Above(unit, unit.Days.First, unit.Days.Last == int.MaxValue ? int.MaxValue : unit.Days.Last + 1);
    }

    /// <summary>Returns the units above a unit on the days from one to before another, both by their order.</summary>
    private OrganisationUnit[] Above(OrganisationUnit unit, int from, int end)
    {
        var states = withEarlier ? unit.States : unit.RecentStates;
        if (states is [var only]) return WithParent(only, from, end);
        var above = new List<OrganisationUnit>();
        for (var index = 0; index < states.Count; index++)
        {
            var first = index == 0 ? from : Math.Max(from, DayText.Order(states[index].From));
            var last = index + 1 == states.Count ? end : Math.Min(end, DayText.Order(states[index + 1].From));
            foreach (var one in WithParent(states[index], first, last))
            {
                if (!above.Contains(one)) above.Add(one);
            }
        }

        return [.. above];
    }

    /// <summary>Returns the parent of a state, and the units above it on some days of the state.</summary>
    private OrganisationUnit[] WithParent(UnitState state, int from, int end)
    {
        if (from >= end || state.Parent is not { Level: not OrganisationLevel.Ministry } key) return [];
        if (!gazetteer.TryGet(key, out var parent)) return [];
        var first = _chains.GetValueOrDefault(parent);
        for (var chain = first; chain is not null; chain = chain.Next)
        {
            if (chain.From == from && chain.End == end) return chain.Units;
        }

        var made = new Chain(from, end, [parent, .. Above(parent, from, end)], first);
        _chains[parent] = made;
        return made.Units;
    }

    /// <summary>A unit with the units above it on some days, and other results for the unit.</summary>
    private sealed class Chain(int from, int end, OrganisationUnit[] units, Chain? next)
    {
        public int From => from;

        public int End => end;

        public OrganisationUnit[] Units => units;

        public Chain? Next => next;
    }
}
