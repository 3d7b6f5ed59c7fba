using System.Text.Json.Serialization;
using Antq.Domain.Organisation;
using Antq.Domain.Organisation.Documents;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// One legal life of a territory or body (đơn vị): Phú Thọ before 2025-07-01 and Phú Thọ since are two units with one name; a province that
/// became a city with the same borders is one unit whose kind changed.
/// </summary>
[JsonConverter(typeof(OrganisationUnitJsonConverter))]
public sealed partial class OrganisationUnit
{
    private readonly int _first;
    private readonly int _last;
    private readonly Lazy<IReadOnlyList<UnitState>>? _states;

    /// <param name="key">The identity.</param>
    /// <param name="validFrom">The first day; null when it is before the gazetteer.</param>
    /// <param name="firstDay">The first day in the gazetteer.</param>
    /// <param name="validTo">The last day; null while it continues.</param>
    /// <param name="recentStates">The states, or those that are not read on demand.</param>
    /// <param name="aliases">Other spellings and names in use.</param>
    /// <param name="earlierStates">Reads the states before these; null when there are none.</param>
    internal OrganisationUnit(UnitKey key, LocalDate? validFrom, LocalDate firstDay, LocalDate? validTo,
        IReadOnlyList<UnitState> recentStates, IReadOnlyList<string> aliases, Func<IReadOnlyList<UnitState>>? earlierStates = null)
    {
        Key = key;
        ValidFrom = validFrom;
        FirstDay = firstDay;
        ValidTo = validTo;
        RecentStates = recentStates;
        Aliases = aliases;
        _states = earlierStates is null ? null : new(() => [.. earlierStates(), .. recentStates]);
        _first = DayText.Order(firstDay);
        _last = validTo is { } last ? DayText.Order(last) : int.MaxValue;
    }

    /// <summary>The identity.</summary>
    public UnitKey Key { get; }

    /// <summary>The code, which other lives may share.</summary>
    public string Code => Key.Code;

    /// <summary>The level.</summary>
    public OrganisationLevel Level => Key.Level;

    /// <summary>The first day of operation, such as 2025-07-01; null when it is before the gazetteer.</summary>
    public LocalDate? ValidFrom { get; }

    /// <summary>The last day of operation; null while it continues.</summary>
    public LocalDate? ValidTo { get; }

    /// <summary>The day on which the establishing act came into force, such as 2025-06-12; null when not known.</summary>
    public LocalDate? LegalFrom => States[0].Act?.InForceFrom;

    /// <summary>The confidence in the life.</summary>
    public Confidence Confidence => States[0].Confidence;

    /// <summary>The timeline of names, kinds and parents, earliest first; never empty.</summary>
    public IReadOnlyList<UnitState> States => _states?.Value ?? RecentStates;

    /// <summary>Other spellings and names in use, such as <c>TPHCM</c>; often none.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The last Vietnamese name.</summary>
    public string Name => LastState.Name;

    /// <summary>Returns whether the unit exists on that day, as far as the gazetteer has data.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public bool IsAliveOn(LocalDate day)
    {
        DayText.RequireInRange(day, nameof(day));
        return IsAliveOn(DayText.Order(day));
    }

    /// <summary>Returns the name, kind and parent on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The unit does not exist on that day.</exception>
    public UnitState StateOn(LocalDate day)
        => IsAliveOn(day)
            ? StateAt(day)
            : throw new ArgumentOutOfRangeException(nameof(day), $"The unit {this} does not exist on {DayText.Format(day)}.");

    /// <summary>
    /// Returns the code in a scheme of a second kind, the last one without a day, of several the shortest; null when none is known. The
    /// provinces that began on 2025-07-01 have no code of ISO 3166-2 yet.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="day">A day on which the code is valid; null for the last code.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such scheme, or the day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public string? CodeIn(CodeScheme scheme, LocalDate? day = null)
    {
        RequireDefined(scheme);
        if (day is { } on) DayText.RequireInRange(on, nameof(day));
        return day is { } asked && !IsAliveOn(asked)
            ? null
            : UnitCodes.Of(Key, scheme, day is { } order ? DayText.Order(order) : null);
    }

    /// <exception cref="ArgumentOutOfRangeException">There is no such scheme.</exception>
    internal static void RequireDefined(CodeScheme scheme)
    {
        if (!Enum.IsDefined(scheme)) throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "There is no such scheme of codes.");
    }

    /// <summary>The first and the last day in the gazetteer, by their order.</summary>
    internal (int First, int Last) Days => (_first, _last);

    /// <summary>Returns whether the unit exists on a day, given by its order.</summary>
    internal bool IsAliveOn(int day) => _first <= day && day <= _last;

    /// <summary>Returns the state on a day; the first for an earlier day.</summary>
    internal UnitState StateAt(LocalDate day)
    {
        var states = day < RecentStates[0].From ? States : RecentStates;
        for (var index = states.Count - 1; index > 0; index--)
        {
            if (states[index].From <= day) return states[index];
        }

        return states[0];
    }

    /// <summary>Returns the state on a day, or the last one without a day; the first for an earlier day.</summary>
    internal UnitState StateUntil(LocalDate? day) => day is { } last ? StateAt(last) : LastState;

    /// <summary>The states that are in memory with the unit: all of them, or those of the days that most callers ask about.</summary>
    internal IReadOnlyList<UnitState> RecentStates { get; }

    /// <summary>The last state.</summary>
    internal UnitState LastState => RecentStates[^1];

    /// <summary>The first day of the life in the gazetteer: that on which its level begins when the unit is older.</summary>
    internal LocalDate FirstDay { get; }

    /// <summary>Returns whether the gazetteer has the unit from its own first day on, and no data for a day before.</summary>
    internal bool IsOlderThanTheGazetteer(LocalDate day) => ValidFrom is null && day < FirstDay;

    /// <summary>Its position among the units of its level in the gazetteer.</summary>
    internal int Ordinal { get; set; }

    /// <summary>Returns the days of a state: to the day before the next state, or the end of the unit.</summary>
    internal DaySpan DaysOfState(int state)
        => state + 1 < States.Count
            ? new(DaySpan.Of(States[state].From).First, DaySpan.Of(States[state + 1].From).First - 1)
            : DaySpan.Of(States[state].From, ValidTo);

    /// <summary>Returns name and key.</summary>
    public override string ToString() => $"{Name} ({Key})";
}
