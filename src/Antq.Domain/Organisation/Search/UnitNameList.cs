using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// Collects the names of units, of all days or on a day and before it, and the days on which the same names are valid.
/// </summary>
/// <param name="wanted">The day whose names are requested, or all days.</param>
/// <param name="days">The days on which the units are these.</param>
internal sealed class UnitNameList(DaySpan wanted, DaySpan days)
{
    private readonly List<NamedState> _states = [];

    /// <summary>The days on which the names are valid: as long as none of the units begins, changes or ends.</summary>
    public DaySpan Days { get; private set; } = days;

    public void Add(OrganisationUnit unit, int ordinal, UnitsAbove aboves)
    {
        for (var i = 0; i < unit.States.Count; i++)
        {
            var ofState = unit.DaysOfState(i);
            if (wanted == DaySpan.All || Holds(ofState) || ofState.Last < wanted.First)
                _states.Add(new NamedState(unit, ordinal, unit.States[i], ofState, aboves.Of(unit.States[i].Parent)));
        }
    }

    /// <summary>
    /// Returns the names in the Vietnamese order of the units' own names, then of their keys; the latest state of a unit first, and its own
    /// name before its aliases and its code.
    /// </summary>
    public UnitName[] ToArray()
    {
        var names = new List<UnitName>(_states.Count * 2);
        foreach (var state in UnitNameOrder.Sorted(_states))
        {
            names.Add(new UnitName(state, state.State.Name, MatchedBy.Name));
            if (state.State.NameIn(Language.English) is var english && english != state.State.Name)
                names.Add(new UnitName(state, english, MatchedBy.Name));
            foreach (var alias in Sorted(state.Unit.Aliases)) names.Add(new UnitName(state, alias, MatchedBy.Alias));
            names.Add(new UnitName(state, state.Unit.Code, MatchedBy.Code));
            if (state.Unit.Level == OrganisationLevel.Province) AddCodes(state, names);
        }

        return [.. names];
    }

    /// <summary>
    /// Returns whether a state is valid on the day requested; in any case the names are valid only until it begins or ends.
    /// </summary>
    private bool Holds(DaySpan state)
    {
        var holds = state.Overlaps(wanted);
        Days = Days.And(holds ? state : state.Last < wanted.First ? state.After() : state.Before());
        return holds;
    }

    /// <summary>Adds the codes of a second kind of a province, as no unit of another level has any.</summary>
    private static void AddCodes(NamedState state, List<UnitName> names)
    {
        foreach (var code in UnitCodes.AllOf(state.Unit.Key, OrganisationUnit.CodeScheme.Iso3166))
            names.Add(new UnitName(state, code, MatchedBy.Code));
        foreach (var code in UnitCodes.AllOf(state.Unit.Key, OrganisationUnit.CodeScheme.Abbreviation))
        {
            if (!state.Unit.Aliases.Contains(code, StringComparer.Ordinal)) names.Add(new UnitName(state, code, MatchedBy.Alias));
        }
    }

    private static IReadOnlyList<string> Sorted(IReadOnlyList<string> aliases)
    {
        if (aliases.Count < 2) return aliases;
        string[] sorted = [.. aliases];
        Array.Sort(sorted, VietnameseComparer.Instance);
        return sorted;
    }
}
