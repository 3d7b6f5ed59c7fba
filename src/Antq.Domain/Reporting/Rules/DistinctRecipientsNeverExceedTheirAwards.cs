using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// One recipient may have several awards, and none has fewer than one: distinct recipients are at most the awards that the source
/// counts. The awards that it tells one by one may be those of one conference only, and bound nothing.
/// </summary>
internal sealed class DistinctRecipientsNeverExceedTheirAwards : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.RecipientsExceedAwards];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, total) in report.StatedTotals.Index())
        {
            if (total is not { Form: null } || total.Measure != StandardMeasures.AwardInstances.Id) continue;
            foreach (var (path, figure) in report.AllFigures())
            {
                if (figure.Measure != StandardMeasures.AwardRecipients.Id || figure is not { Unit: null, Period: null, Day: null, Value: { } value }) continue;
                if (value.IsAtMost(total.Value) != Answer.No) continue;
                yield return new Finding(
                    FindingCodes.RecipientsExceedAwards, report.Id, path, [Value("value", value), Value("awards", total.Value)], against: $"/statedTotals/{index}");
            }
        }
    }
}
