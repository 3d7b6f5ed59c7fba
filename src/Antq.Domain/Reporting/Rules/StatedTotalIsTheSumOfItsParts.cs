using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A total that a source states is the sum of what it states one by one: 33 is 3 + 6 + 9 + 15. Only flows that add over territories
/// are held to it, and only figures of the report's own period; awards of another movement than the report's may or may not be part of its total.
/// </summary>
internal sealed class StatedTotalIsTheSumOfItsParts : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.StatedTotalDiffers];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, total) in report.StatedTotals.Index())
        {
            var parts = Parts(report, total).ToArray();
            if (parts.Length == 0 || !context.Measures.TryGet(total.Measure, out var measure)) continue;
            if (measure is not { Territory: TerritoryBehaviour.Adds, Time: TimeBehaviour.Flow }) continue;
            var sum = Sum(parts);
            var ofTheReport = Sum(parts.Where(part => part.Movement is null || part.Movement == report.Movement));
            if (sum.Intersect(total.Value) is not null || ofTheReport.Intersect(total.Value) is not null) continue;
            yield return new Finding(
                FindingCodes.StatedTotalDiffers,
                report.Id,
                $"/statedTotals/{index}",
                [Value("total", total.Value), Value("sum", sum)],
                repair: new FindingRepair($"/statedTotals/{index}/value", Document(sum)));
        }
    }

    private static Count Sum(IEnumerable<(Count Count, MovementType? Movement)> parts)
        => parts.Aggregate(Count.Exactly(0), (all, part) => all.AddSaturated(part.Count));

    private static IEnumerable<(Count Count, MovementType? Movement)> Parts(Report report, StatedTotal total)
        => total.Measure == StandardMeasures.AwardInstances.Id
            ? from award in report.Awards
              where award.Status == AwardStatus.Granted && (total.Form is null || award.Form == total.Form)
              from kind in award.Recipients.ByKind
              select (kind.Count, award.Movement)
            : from figure in report.Figures
              where figure.Measure == total.Measure && figure is { Population: null, Period: null, Day: null, Value: not null }
              select (figure.Value!.Value, figure.Movement);
}
