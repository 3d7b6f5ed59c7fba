namespace Antq.Domain;

public sealed partial class Coverage
{
    /// <summary>One unit that is expected to report.</summary>
    /// <param name="Unit">The unit.</param>
    /// <param name="State">How much of its territory and days the facts report.</param>
    /// <param name="ReportedDays">On how many days all of it is reported; null for stocks, for awards and for an open start.</param>
    /// <param name="ExpectedDays">On how many of the requested days the unit was valid; null when the reported ones are.</param>
    public sealed record Part(OrganisationUnit Unit, State State, long? ReportedDays = null, long? ExpectedDays = null);
}
