using Antq.Domain.Organisation;

namespace Antq.Domain;

/// <summary>One unit to which a trace leads.</summary>
public sealed class Succession
{
    internal Succession(OrganisationUnit unit, TerritoryShare ground, TerritoryShare people, bool isCertain, IReadOnlyList<UnitEvent> events)
    {
        Unit = unit;
        Ground = ground;
        People = people;
        IsCertain = isCertain;
        Events = events;
    }

    /// <summary>The unit of the other day.</summary>
    public OrganisationUnit Unit { get; }

    /// <summary>How much of the earlier unit's ground is that of the later one.</summary>
    public TerritoryShare Ground { get; }

    /// <summary>How many of the earlier unit's people are those of the later one.</summary>
    public TerritoryShare People { get; }

    /// <summary>
    /// Whether the territories nest whole: going forwards, all of the traced unit lies in this one; going backwards, all of this one lies in
    /// the traced unit.
    /// </summary>
    public bool IsWhole => Ground == TerritoryShare.All && People == TerritoryShare.All;

    /// <summary>
    /// Whether the two share territory for certain. After a part of a part it may be that nothing of the one is in the other: the
    /// register cannot tell.
    /// </summary>
    public bool IsCertain { get; }

    /// <summary>The events on the ways between the two, earliest first; none where the unit lives on both days.</summary>
    public IReadOnlyList<UnitEvent> Events { get; }
}
