using Antq.Domain.Findings;
using Antq.Domain.Measures;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A split of a figure adds up to it; one that goes on ("…") adds up to at most it.</summary>
internal sealed class PartsFillTheirWholeAsSaid : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.PartsExceedWhole, FindingCodes.PartsDifferFromWhole];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (path, whole) in report.AllFigures())
        {
            if (whole.Parts == PartsKind.Some || whole.Value is not { } all || whole.OfWhich.Count == 0) continue;
            var sum = Sum(whole.OfWhich.Select(part => part.Value).OfType<Count>());
            if (sum.IsAtMost(all) == Answer.No)
                yield return Break(FindingCodes.PartsExceedWhole, report, path, sum, all);
            else if (whole.Parts == PartsKind.Complete && whole.OfWhich.All(part => part.Value is not null) && sum.IsEqualTo(all) == Answer.No)
                yield return Break(FindingCodes.PartsDifferFromWhole, report, path, sum, all);
        }
    }

    private static Finding Break(FindingCode code, Report report, string path, Count sum, Count all)
        => new(code, report.Id, path, [Value("sum", sum), Value("whole", all)], repair: new FindingRepair($"{path}/value", Document(sum)));
}
