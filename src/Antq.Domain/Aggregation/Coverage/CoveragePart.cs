namespace Antq.Domain.Aggregation;

/// <summary>One unit that is expected to report.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="State">How much of its territory and days the facts report.</param>
/// <param name="ReportedDays">On how many days they report all of it; null for stocks and for awards, and for an open start.</param>
/// <param name="ExpectedDays">On how many of the days asked for the unit was valid; null where the reported ones are.</param>
public sealed record CoveragePart(OrganisationUnit Unit, CoverageState State, long? ReportedDays = null, long? ExpectedDays = null);
