namespace Antq.Domain.Aggregation;

/// <summary>One unit that is expected to be spoken of.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="State">How much of its territory the facts speak of.</param>
/// <param name="CoveredDays">On how many days they speak of all of it; absent for stocks and for awards, and for an open start.</param>
/// <param name="ExpectedDays">On how many of the days asked for there was the unit; absent where the covered ones are.</param>
public sealed record CoveragePart(OrganisationUnit Unit, CoverageState State, long? CoveredDays = null, long? ExpectedDays = null);
