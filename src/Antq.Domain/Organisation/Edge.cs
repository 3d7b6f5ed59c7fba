namespace Antq.Domain.Organisation;

/// <summary>An edge between two units, with the units where they are of the level of its successor.</summary>
/// <param name="Event">The edge.</param>
/// <param name="Predecessor">The unit before; absent where it is of another level or unknown.</param>
/// <param name="Successor">The unit since; absent where it is unknown.</param>
internal readonly record struct Edge(UnitEvent Event, OrganisationUnit? Predecessor, OrganisationUnit? Successor);
