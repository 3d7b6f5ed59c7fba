namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A rule of this library. It looks at a report that was opened once for all rules, in loops that make nothing where nothing is found: so a
/// report without
/// findings costs no memory, and there is no shorter way beside the rule that could differ from it.
/// </summary>
internal abstract class StandardRule : IReportRule
{
    public abstract IReadOnlyList<FindingCode> Codes { get; }

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        using var opened = OpenedReport.Open(report, context);
        Check(opened);
        return opened.Findings();
    }

    /// <summary>Adds what in the report breaks the rule to its findings, in the order of the document.</summary>
    public abstract void Check(OpenedReport report);
}
