using Antq.Domain.Organisation;

namespace Antq.Domain.Lineage;

/// <summary>A line of descent: a way through the events from a unit that came from no other to one that went into none.</summary>
/// <param name="Units">The units, the oldest first.</param>
/// <param name="Edges">The edges between them.</param>
/// <param name="Above">The units, the ministry left out, that they were part of.</param>
internal sealed record Line(OrganisationUnit[] Units, UnitEvent[] Edges, OrganisationUnit[] Above)
{
    /// <summary>Those of the units, and of the units above, that are below the provinces.</summary>
    public OrganisationUnit[] Low { get; } = [.. Units.Concat(Above).Where(unit => unit.Level > OrganisationLevel.Province).Distinct()];

    /// <summary>The provinces among the units and the units above.</summary>
    public OrganisationUnit[] Provinces { get; } = [.. Units.Concat(Above).Where(unit => unit.Level == OrganisationLevel.Province).Distinct()];
}
