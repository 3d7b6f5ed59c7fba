using Antq.Domain.Organisation;

namespace Antq.Domain.Lineage;

/// <summary>A line of descent: a way through the events from a unit that came from no other to one that went into none.</summary>
/// <param name="units">The units, the oldest first.</param>
/// <param name="edges">The edges between them.</param>
/// <param name="above">The units, the ministry left out, that they were part of.</param>
internal sealed class Line(OrganisationUnit[] units, UnitEvent[] edges, OrganisationUnit[] above)
{
    public OrganisationUnit[] Units { get; } = units;

    public UnitEvent[] Edges { get; } = edges;

    /// <summary>Those of the units, and of the units above, that are of a level.</summary>
    public IEnumerable<OrganisationUnit> Of(OrganisationLevel level) => Units.Concat(above).Where(unit => unit.Level == level);
}
