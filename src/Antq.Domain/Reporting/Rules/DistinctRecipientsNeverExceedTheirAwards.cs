using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>One recipient may have several awards, and none has fewer than one: distinct recipients are at most the awards.</summary>
internal sealed class DistinctRecipientsNeverExceedTheirAwards : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.RecipientsExceedAwards];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        var granted = report.Awards.Where(award => award is { Status: AwardStatus.Granted, Unit: null }).ToArray();
        if (granted.Length == 0) yield break;
        var awards = Sum(granted.Select(award => Total(award.Recipients)));
        foreach (var (path, figure) in report.AllFigures())
        {
            if (figure.Measure != StandardMeasures.AwardRecipients.Id || figure is not { Unit: null, Value: { } value } || value.IsAtMost(awards) != Answer.No) continue;
            yield return new Finding(FindingCodes.RecipientsExceedAwards, report.Id, path, [Value("value", value), Value("awards", awards)], against: "/awards");
        }
    }
}
