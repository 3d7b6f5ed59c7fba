using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// Distinct recipients must not exceed the awards that the source counts: one recipient may have several awards, and none has fewer than
/// one. The awards that it lists may be those of one conference only, and bound nothing.
/// </summary>
internal sealed class RecipientsMustNotExceedAwards : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.RecipientsExceedAwards];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Report.StatedTotals.Count; index++)
        {
            var total = report.Report.StatedTotals[index];
            if (total.IsOfAll && total.Measure == StandardMeasures.AwardInstances.Id) Check(report, total.Value, index);
        }
    }

    private static void Check(OpenedReport report, Count awards, int index)
    {
        for (var place = 0; place < report.Figures.Length; place++)
        {
            var (row, written) = (report.Figures[place].Row, report.Figures[place].Written);
            if (written.Value is not { } value || row.NamesUnit || row.NamesDays || written.Measure != StandardMeasures.AwardRecipients.Id)
                continue;
            if (value.IsAtMost(awards) != Answer.No) continue;
            report.Find(new Finding(
                FindingCodes.RecipientsExceedAwards, report.Report.Id, report.PathOf(place),
                    [Value("value", value), Value("awards", awards)], against: $"/statedTotals/{index}"));
        }
    }
}
