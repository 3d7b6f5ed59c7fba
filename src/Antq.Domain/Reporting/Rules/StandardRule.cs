namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A rule of this library. It reads a report that was opened once for all rules, in loops that allocate nothing when nothing is found: so a
/// report without findings costs no memory, and there is no second, faster path that could differ from the rule.
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

    /// <summary>Adds the violations in the report to its findings, in the order of the document.</summary>
    public abstract void Check(OpenedReport report);
}
