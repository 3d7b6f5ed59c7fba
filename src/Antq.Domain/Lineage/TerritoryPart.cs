namespace Antq.Domain.Lineage;

/// <summary>A unit that lies in a territory, whole or in part.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="IsWhole">Whether all of it lies in the territory.</param>
public sealed record TerritoryPart(OrganisationUnit Unit, Answer IsWhole);
