using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A part of a figure (<c>trong đó</c>) must not exceed the figure: 215 of 910.</summary>
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
    }
}
