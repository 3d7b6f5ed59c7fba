using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Recipients within a group must not exceed the group; all awards together may, if some recipients had several.</summary>
internal sealed class RecipientsMustFitGroup : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } =
        [FindingCodes.RecipientsExceedGroup, FindingCodes.RecipientsTogetherExceedGroup];

    public override void Check(OpenedReport report)
    {
        if (!IsAnyAmong(report.Report.Awards)) return;
        for (var index = 0; index < report.Figures.Length; index++)
        {
            ref readonly var group = ref report.Figures[index];
            if (group.Row is not { Whole: < 0, Written: { Value: not null, Population: null } } || group.Measure < 0) continue;
            Check(report, group, index);
        }
    }

    private static bool IsAnyAmong(IReadOnlyList<Award> awards)
    {
        for (var index = 0; index < awards.Count; index++)
        {
            if (awards[index].Among is not null) return true;
        }

        return false;
    }

    private static void Check(OpenedReport report, in RuleFigure group, int place)
    {
        var (together, anyExceeds, all) = (Count.Exactly(0), false, group.Value);
        for (var index = 0; index < report.Awards.Length; index++)
        {
            var award = report.Awards[index].Award;
            if (!IsAmong(report, award, group)) continue;
            var recipients = Total(award.Recipients);
            if (!report.Awards[index].IsPart) together = together.AddSaturated(recipients);
            if (recipients.IsAtMost(all) != Answer.No) continue;
            anyExceeds = true;
            report.Find(new Finding(
                FindingCodes.RecipientsExceedGroup,
                report.Report.Id,
                $"{report.PathOfAward(index)}/recipients",
                [Value("value", recipients), Value("all", all), Value("measure", report.MeasureOf(group))],
                against: report.PathOf(place)));
        }

        if (!anyExceeds && together.IsAtMost(all) == Answer.No)
            report.Find(FindingCodes.RecipientsTogetherExceedGroup, report.PathOf(place), Value("value", together), Value("all", all),
                Value("measure", report.MeasureOf(group)));
    }

    private static bool IsAmong(OpenedReport opened, Award award, in RuleFigure group)
    {
        var report = opened.Report;
        return award.Status == AwardStatus.Granted && award.Among == group.Written.Measure
            && (award.Unit ?? report.Unit) == opened.UnitOf(group)
            && (group.Row.Body is not { } body || NamedBody.AreAlike(award.BodyIn(report), body))
            && (award.Movement ?? report.Movement) == (group.Row.Movement ?? report.Movement);
    }
}
