namespace Antq.Domain.Aggregation;

/// <summary>The facts of one measure in a roll-up.</summary>
/// <param name="measure">The measure.</param>
/// <param name="placed">Those with a value, in the order of their reports.</param>
/// <param name="notApplicable">Those that say that the measure does not apply.</param>
/// <param name="reports">What was found in their reports, and the facts that are in no total.</param>
internal sealed class MeasureFacts(Measure measure, IReadOnlyList<PlacedFact> placed, IReadOnlyList<Fact> notApplicable, ReportFindings reports)
{
    public Measure Measure => measure;

    public IReadOnlyList<PlacedFact> Placed => placed;

    public IReadOnlyList<Fact> NotApplicable => notApplicable;

    public ReportFindings Reports => reports;

    /// <summary>The rows of a flow, once they are made: they are the same for every period.</summary>
    public FactStore? Flows { get; set; }
}
