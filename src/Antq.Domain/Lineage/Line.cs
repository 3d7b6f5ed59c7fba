using Antq.Domain.Organisation;

namespace Antq.Domain.Lineage;

/// <summary>A line of descent: a path through the events from a unit without predecessors to one without successors.</summary>
/// <param name="units">The units, the oldest first.</param>
/// <param name="edges">The edges between them.</param>
/// <param name="isUnstated">Whether it ends with the part of a unit that may have gone where no edge leads.</param>
internal sealed class Line(OrganisationUnit[] units, UnitEvent[] edges, bool isUnstated = false)
{
    public OrganisationUnit[] Units { get; } = units;

    public UnitEvent[] Edges { get; } = edges;

    /// <summary>Whether it ends with the part of a unit that may have gone where no edge leads.</summary>
    public bool IsUnstated { get; } = isUnstated;

    /// <summary>Whether a line of a lower level is within this one, so that it is not an atom itself.</summary>
    public bool HasOthersWithin { get; set; }
}
