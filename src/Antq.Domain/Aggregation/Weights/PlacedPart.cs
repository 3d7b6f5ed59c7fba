namespace Antq.Domain.Aggregation;

/// <summary>A part of a unit with its weight.</summary>
/// <param name="Unit">The part.</param>
/// <param name="Territory">Its territory.</param>
/// <param name="Weight">Its weight.</param>
internal readonly record struct PlacedPart(OrganisationUnit Unit, Territory Territory, long Weight);
