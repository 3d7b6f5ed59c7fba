using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>What a source names as part of a figure (<c>trong đó</c>) is never more than the figure: 215 of 910.</summary>
internal sealed class PartNeverExceedsItsWhole : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.PartExceedsWhole];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (path, whole) in report.AllFigures())
        {
            foreach (var (index, part) in whole.OfWhich.Index())
            {
                if (whole.Value is not { } all || part.Value is not { } some || some.IsAtMost(all) != Answer.No) continue;
                yield return new Finding(
                    FindingCodes.PartExceedsWhole,
                    report.Id,
                    $"{path}/ofWhich/{index}",
                    [Value("part", some), Value("whole", all)],
                    against: path);
            }
        }
    }
}
