using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A complete split of a figure or an award must add up to it; an open one ("…") to at most it.</summary>
internal sealed class PartsMustSumToWhole : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.PartsExceedWhole, FindingCodes.PartsDifferFromWhole];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            var whole = report.Figures[index].Written;
            if (whole.Parts == PartsKind.Some || whole.Value is not { } all || whole.OfWhich.Count == 0) continue;
            var (sum, areAllStated) = Together(whole.OfWhich);
            if (sum.IsAtMost(all) == Answer.No)
                Add(report, FindingCodes.PartsExceedWhole, index, sum, all);
            else if (whole.Parts == PartsKind.Complete && areAllStated && sum.IsEqualTo(all) == Answer.No)
                Add(report, FindingCodes.PartsDifferFromWhole, index, sum, all);
        }

        for (var index = 0; index < report.Awards.Length; index++)
        {
            if (report.Awards[index].Award is { Parts: not PartsKind.Some, OfWhich.Count: > 0 } award) CheckAward(report, award, index);
        }
    }

    private static void CheckAward(OpenedReport report, Award whole, int index)
    {
        var (sum, all) = (Count.Exactly(0), Total(whole.Recipients));
        foreach (var part in whole.OfWhich) sum = sum.AddSaturated(Total(part.Recipients));
        var code = sum.IsAtMost(all) == Answer.No ? FindingCodes.PartsExceedWhole
            : whole.Parts == PartsKind.Complete && sum.IsEqualTo(all) == Answer.No ? FindingCodes.PartsDifferFromWhole
            : null;
        if (code is not null) report.Find(code, report.PathOfAward(index), Value("sum", sum), Value("whole", all));
    }

    private static (Count Sum, bool AreAllStated) Together(IReadOnlyList<Figure> parts)
    {
        var (sum, areAllStated) = (Count.Exactly(0), true);
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index].Value is { } value) sum = sum.AddSaturated(value);
            else areAllStated = false;
        }

        return (sum, areAllStated);
    }

    private static void Add(OpenedReport report, FindingCode code, int index, Count sum, Count all)
    {
        var path = report.PathOf(index);
        report.Find(new Finding(code, report.Report.Id, path, [Value("sum", sum), Value("whole", all)],
            repair: Repairs.To($"{path}/value", sum)));
    }
}
