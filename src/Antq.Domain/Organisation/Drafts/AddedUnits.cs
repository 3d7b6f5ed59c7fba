using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Adds units and events of an application to those of a gazetteer.</summary>
internal sealed class AddedUnits
{
    private readonly Gazetteer.Additions _additions;
    private readonly ILookup<UnitKey, UnitEvent> _from;

    private AddedUnits(Gazetteer.Additions additions)
    {
        _additions = additions;
        _from = additions.Events.Where(edge => !edge.IsWithinUnit).ToLookup(edge => edge.Predecessor);
    }

    /// <exception cref="ArgumentException">A text is blank, a list has a null, a unit is there already, or an event is within one
    /// unit.</exception>
    public static void Require(Gazetteer gazetteer, Gazetteer.Additions additions)
    {
        const string Argument = "additions";
        var keys = new HashSet<UnitKey>();
        if (!VietnameseText.IsText(additions.Version)) throw new ArgumentException("The version is blank.", Argument);
        foreach (var unit in additions.Units)
        {
            if (unit is null) throw new ArgumentException("A unit is null.", Argument);
            if (unit.Key == default || unit.Parent == default) throw new ArgumentException("A default UnitKey has no meaning.", Argument);
            if (gazetteer.TryGet(unit.Key, out _) || !keys.Add(unit.Key))
                throw new ArgumentException($"The unit {unit.Key} is there already.", Argument);
            if (!VietnameseText.IsText(unit.Name) || unit.English is { } english && !VietnameseText.IsText(english)
                || unit.Aliases.Any(alias => !VietnameseText.IsText(alias)))
                throw new ArgumentException($"A name of the unit {unit.Key} is blank.", Argument);
        }

        foreach (var edge in additions.Events)
        {
            if (edge is null) throw new ArgumentException("An event is null.", Argument);
            if (edge.IsWithinUnit) throw new ArgumentException($"The event of {edge.Predecessor} is within one unit.", Argument);
        }
    }

    /// <summary>
    /// Returns the content of a gazetteer with the additions, not yet checked. The units of the gazetteer are not changed.
    /// </summary>
    public static GazetteerContent Over(Gazetteer gazetteer, Gazetteer.Additions additions)
    {
        var added = new AddedUnits(additions);
        return GazetteerContent.Of(
            additions.Version,
            added.DaysOver(gazetteer),
            [.. gazetteer.Units.Select(added.Of).Concat(additions.Units.Select(added.Begun)).OrderBy(unit => unit.Key)],
            [.. gazetteer.Events.Where(edge => !edge.IsWithinUnit), .. additions.Events],
            gazetteer.SourceErrors);
    }

    /// <summary>Returns the days of a gazetteer, and of a level that only the application has the first day of a unit.</summary>
    private KnownDays DaysOver(Gazetteer gazetteer)
    {
        var days = KnownDays.Of(gazetteer);
        foreach (var unit in _additions.Units.OrderBy(unit => unit.Key.Day)) days.From[(int)unit.Key.Level] ??= unit.Key.Day;
        return days;
    }

    private OrganisationUnit Of(OrganisationUnit unit)
    {
        var last = unit.ValidTo ?? EndOf(unit.Key);
        return new OrganisationUnit(
            unit.Key, unit.ValidFrom, unit.FirstDay, last, unit.ValidTo is null ? StatesOf(unit, last) : unit.States, unit.Aliases);
    }

    private OrganisationUnit Begun(Gazetteer.Additions.Unit unit)
    {
        var state = new UnitState(unit.Key.Day, unit.Name, unit.English, unit.Kind, unit.Parent, unit.Act, unit.Confidence);
        return new OrganisationUnit(unit.Key, unit.Key.Day, unit.Key.Day, unit.To ?? EndOf(unit.Key), [state], unit.Aliases);
    }

    /// <summary>
    /// Returns the last day of a unit that goes to others: the day before the last of its events; null when it has none.
    /// </summary>
    private LocalDate? EndOf(UnitKey unit)
        => _from[unit].Where(edge => edge.MovesSomething).Select(edge => (LocalDate?)edge.Day).Max()?.PlusDays(-1);

    /// <summary>
    /// Returns the states of a unit: below the successor of the unit above it, if that one ends before it and has only one.
    /// </summary>
    private IReadOnlyList<UnitState> StatesOf(OrganisationUnit unit, LocalDate? end)
    {
        var last = unit.LastState;
        if (last.Parent is not { } above || EndOf(above) is not { } ended || end <= ended
            || _from[above].Select(edge => edge.Successor).Distinct().ToArray() is not [var only])
            return unit.States;
        var english = last.NameIn(Language.English);
        var edge = _from[above].First();
        return [.. unit.States, new UnitState(edge.Day, last.Name, english == last.Name ? null : english, last.Kind, only, edge.Act,
            edge.Confidence)];
    }
}
