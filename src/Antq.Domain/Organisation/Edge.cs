namespace Antq.Domain.Organisation;

/// <summary>An edge between two units, with the units that are of the level of its successor.</summary>
/// <param name="Event">The edge.</param>
/// <param name="Predecessor">The preceding unit; null when it is of another level or unknown.</param>
/// <param name="Successor">The succeeding unit; null when it is unknown.</param>
internal readonly record struct Edge(UnitEvent Event, OrganisationUnit? Predecessor, OrganisationUnit? Successor);
