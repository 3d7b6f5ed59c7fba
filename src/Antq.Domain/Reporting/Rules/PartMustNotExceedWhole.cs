using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A part of a figure or an award (<c>trong đó</c>) must not exceed its whole: 215 of 910.</summary>
internal sealed class PartMustNotExceedWhole : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.PartExceedsWhole];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            var part = report.Figures[index].Row;
            if (part.Whole < 0 || part.Written.Value is not { } some || report.Figures[part.Whole].Written.Value is not { } all
                || some.IsAtMost(all) != Answer.No)
                continue;
            report.Find(new Finding(
                FindingCodes.PartExceedsWhole,
                report.Report.Id,
                report.PathOf(index),
                [Value("part", some), Value("whole", all)],
                against: report.PathOf(part.Whole)));
        }

        for (var index = 0; index < report.Awards.Length; index++)
        {
            if (report.Awards[index].IsPart && AwardPartMustFitWhole.IsWithin(report, report.Awards[index])) CheckAward(report, index);
        }
    }

    private static void CheckAward(OpenedReport report, int index)
    {
        var (part, whole) = (report.Awards[index].Award, report.Awards[report.Awards[index].Whole].Award);
        var (some, all) = (Total(part.Recipients), RoomFor(part, whole));
        if (some.IsAtMost(all) == Answer.No)
            report.Find(new Finding(
                FindingCodes.PartExceedsWhole,
                report.Report.Id,
                report.PathOfAward(index),
                [Value("part", some), Value("whole", all)],
                against: report.PathOfAward(report.Awards[index].Whole)));
    }

    /// <summary>Returns the total of the numbers of a whole that may be of the kinds of recipients of a part.</summary>
    private static Count RoomFor(Award part, Award whole)
    {
        var kinds = AwardPartMustFitWhole.KindsOf(part);
        var room = Count.Exactly(0);
        foreach (var (_, possible, count) in whole.Recipients.ByKind)
        {
            if (possible.Any(kinds.Contains)) room = room.AddSaturated(count);
        }

        return room;
    }
}
