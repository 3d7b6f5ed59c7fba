using Antq.Domain.Measures;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A stated achievement must fit the value and the target: 105 of 100 is <c>đạt 105 %</c>, and <c>vượt 5 %</c>.</summary>
internal sealed class AchievementMustFitTarget : StandardRule
{
    public override IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.AchievementDiffers];

    public override void Check(OpenedReport report)
    {
        for (var index = 0; index < report.Figures.Length; index++)
        {
            if (report.Figures[index].Written is not { Value: { } value, Target: { } target, Achieved: { } achieved }
                || achieved.Fits(value, target) != Answer.No)
                continue;
            var (path, actual) = (report.PathOf(index), ActualOf(value, target, achieved));
            report.Find(new Finding(
                FindingCodes.AchievementDiffers,
                report.Report.Id,
                $"{path}/achieved",
                [
                    new FindingValue("achieved", achieved.ToWords(Language.Vietnamese), achieved.ToWords(Language.English)),
                    Value("value", value),
                    Value("target", target),
                    actual is { } share
                        ? new FindingValue("actual", share.Stated.ToWords(Language.Vietnamese), share.Stated.ToWords(Language.English))
                        : new FindingValue("actual", "một tỉ lệ khác", "another share"),
                ],
                against: $"{path}/value",
                repair: actual is { } right ? Repairs.ToText($"{path}/achieved", right.ToString(), right.ToWords) : null));
        }
    }

    /// <summary>Returns the share of the value in the target, to as many decimals as the stated one.</summary>
    private static TargetShare? ActualOf(Count value, Count target, TargetShare said)
        => value.IsExact && target is { IsExact: true, Lower: > 0 }
            && Percentage.TryMake(
                decimal.Round(100m * value.Lower / target.Lower, said.Stated.Decimals, MidpointRounding.AwayFromZero), out var share)
            ? TargetShare.Of(TargetWording.Reached, share)
            : null;
}
