using Antq.Domain.Findings;
using Antq.Domain.Measures;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>A total that a source states is the sum of what it states one by one: 33 is 3 + 6 + 9 + 15.</summary>
internal sealed class StatedTotalIsTheSumOfItsParts : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.StatedTotalDiffers];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, total) in report.StatedTotals.Index())
        {
            var parts = Parts(report, total).ToArray();
            if (parts.Length == 0) continue;
            var sum = parts.Aggregate((all, part) => all.AddSaturated(part));
            if (sum.Intersect(total.Value) is not null) continue;
            yield return new Finding(
                FindingCodes.StatedTotalDiffers,
                report.Id,
                $"/statedTotals/{index}",
                [Value("total", total.Value), Value("sum", sum)],
                repair: new FindingRepair($"/statedTotals/{index}/value", Document(sum)));
        }
    }

    private static IEnumerable<Count> Parts(Report report, StatedTotal total)
        => total.Measure == StandardMeasures.AwardInstances.Id
            ? report.Awards.Where(award => award.Status == AwardStatus.Granted && (total.Form is null || award.Form == total.Form)).SelectMany(award => award.Recipients.ByKind.Select(kind => kind.Count))
            : report.Figures.Where(figure => figure.Measure == total.Measure && figure.Population is null && figure.Value is not null).Select(figure => figure.Value!.Value);
}
