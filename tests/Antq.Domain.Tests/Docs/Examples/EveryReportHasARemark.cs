namespace Antq.Domain.Tests.Docs.Examples;

// example
/// <summary>Our own reports always have a remark.</summary>
internal sealed class EveryReportHasARemark : IReportRule
{
    private static readonly FindingCode RemarkMissing =
        new("OURS0001", FindingSeverity.Warning, "Báo cáo không có lời ghi chú.", "The report has no remark.");

    public IReadOnlyList<FindingCode> Codes { get; } = [RemarkMissing];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        if (report.Remarks.Count == 0) yield return new Finding(RemarkMissing, report.Id, "/remarks", []);
    }
}
// end of example
