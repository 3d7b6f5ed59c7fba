using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Gathers the names of units, on a day or of all days, and the days on which the same names hold.</summary>
internal sealed class UnitNameList(LocalDate? day, LocalDate knownFrom)
{
    private readonly List<UnitName> _names = [];
    private readonly DayRange? _wanted = day is { } wanted ? DayRange.Of(wanted) : null;

    /// <summary>The days on which the names hold: as long as none of the units begins, changes or ends.</summary>
    public DayRange Days { get; private set; } = DayRange.From(knownFrom);

    public void Add(OrganisationUnit unit, int ordinal, Dictionary<UnitKey, UnitAbove> aboves)
    {
        for (var i = 0; i < unit.States.Count; i++)
        {
            var state = unit.States[i];
            var days = DayRange.OfState(unit, i);
            if (_wanted is { } wanted && !Holds(days, wanted)) continue;
            var above = state.Parent is { } parent ? aboves.GetValueOrDefault(parent) : null;
            _names.Add(new UnitName(unit, ordinal, state, state.Name, MatchedBy.Name, days, above));
            _names.Add(new UnitName(unit, ordinal, state, unit.Code, MatchedBy.Code, days, above));
            foreach (var alias in unit.Aliases) _names.Add(new UnitName(unit, ordinal, state, alias, MatchedBy.Alias, days, above));
        }
    }

    public UnitName[] ToArray() => [.. _names];

    /// <summary>Whether a state holds on the day wanted; in any case the names hold only as long as it neither begins nor ends.</summary>
    private bool Holds(DayRange state, DayRange wanted)
    {
        var holds = state.Overlaps(wanted);
        Days = Days.And(holds ? state : state.Last < wanted.First ? state.After() : state.Before());
        return holds;
    }
}
