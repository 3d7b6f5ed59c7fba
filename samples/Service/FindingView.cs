using Antq.Domain.Findings;

namespace Antq.Samples.Service;

/// <summary>A finding as the service tells it, with the same members as in a roll-up document.</summary>
internal sealed record FindingView(string Code, FindingSeverity Severity, string? Path, string? Against, FindingMessage Message, FindingRepair? Repair)
{
    public static FindingView[] Of(IEnumerable<Finding> findings) =>
    [
        .. findings.Select(finding => new FindingView(
            finding.Code.Id,
            finding.Severity,
            finding.Path,
            finding.Against,
            new FindingMessage(finding.Message(Language.Vietnamese), finding.Message(Language.English)),
            finding.Repair)),
    ];
}
