using Antq.Domain.Organisation;

namespace Antq.Domain.Lineage;

/// <summary>A line of descent: a way through the events from a unit that came from no other to one that went into none.</summary>
/// <param name="units">The units, the oldest first.</param>
/// <param name="edges">The edges between them.</param>
internal sealed class Line(OrganisationUnit[] units, UnitEvent[] edges)
{
    public OrganisationUnit[] Units { get; } = units;

    public UnitEvent[] Edges { get; } = edges;

    /// <summary>Whether a line of a lower level lies within this one, so that it is no atom by itself.</summary>
    public bool HasOthersWithin { get; set; }
}
