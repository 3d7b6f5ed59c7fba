using Antq.Domain.Organisation;

namespace Antq.Domain;

/// <summary>One unit to which a trace leads.</summary>
public sealed class Succession
{
    internal Succession(OrganisationUnit unit, TerritoryShare ground, TerritoryShare people, bool isCertain,
        IReadOnlyList<UnitEvent> events)
    {
        Unit = unit;
        Ground = ground;
        People = people;
        IsCertain = isCertain;
        Events = events;
    }

    /// <summary>The unit of the other day.</summary>
    public OrganisationUnit Unit { get; }

    /// <summary>The share of the earlier unit's land that the later unit has.</summary>
    public TerritoryShare Ground { get; }

    /// <summary>The share of the earlier unit's people that the later unit has.</summary>
    public TerritoryShare People { get; }

    /// <summary>
    /// Whether one territory contains the other: forwards, this unit contains all of the traced unit; backwards, the traced unit contains
    /// all of this one.
    /// </summary>
    public bool IsWhole => Ground == TerritoryShare.All && People == TerritoryShare.All;

    /// <summary>
    /// Whether the two territories certainly overlap. After a part of a part, they may have nothing in common: the gazetteer cannot decide.
    /// </summary>
    public bool IsCertain { get; }

    /// <summary>The events on the paths between the two, earliest first; empty when the unit exists on both days.</summary>
    public IReadOnlyList<UnitEvent> Events { get; }
}
