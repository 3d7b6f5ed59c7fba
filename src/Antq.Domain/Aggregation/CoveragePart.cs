using Antq.Domain.Organisation;

namespace Antq.Domain.Aggregation;

/// <summary>One unit that is expected to be spoken of.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="State">How much of its territory the facts speak of.</param>
public sealed record CoveragePart(OrganisationUnit Unit, CoverageState State);
