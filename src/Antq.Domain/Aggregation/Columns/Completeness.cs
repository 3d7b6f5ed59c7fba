namespace Antq.Domain.Aggregation.Columns;

/// <summary>Who of the units of the rows reported what a total is of. A unit counts once, however many rows it has.</summary>
/// <param name="Expected">How many units lie whole in the unit of the total.</param>
/// <param name="Reported">How many of them reported; of a stock, of how many a figure stands.</param>
/// <param name="Complete">How many of them reported every period.</param>
/// <param name="ExpectedPeriods">The periods that they could report, summed over the units.</param>
/// <param name="ReportedPeriods">The periods that they reported, summed over the units.</param>
/// <param name="ExpectedShared">How many more units it shares with others.</param>
/// <param name="ReportedShared">How many of these reported.</param>
public readonly record struct Completeness(
    int Expected,
    int Reported,
    int Complete,
    long ExpectedPeriods,
    long ReportedPeriods,
    int ExpectedShared,
    int ReportedShared)
{
    /// <summary>Whether every unit reported every period, and every shared one something.</summary>
    public bool IsComplete => Complete == Expected && ReportedShared == ExpectedShared;
}
