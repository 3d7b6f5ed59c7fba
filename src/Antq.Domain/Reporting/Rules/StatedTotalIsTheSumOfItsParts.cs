using Antq.Domain.Findings;
using Antq.Domain.Measures;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A total that a source states is the sum of what it states one by one: 33 is 3 + 6 + 9 + 15; where the source goes on ("…"), it is
/// at least that. Only flows that add over territories are held to it. Whether figures of other units, or awards of another movement
/// than the report's, are part of its total is not said: one of these readings must hold.
/// </summary>
internal sealed class StatedTotalIsTheSumOfItsParts : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.StatedTotalDiffers, FindingCodes.ExactTotalOfVagueParts];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, total) in report.StatedTotals.Index())
        {
            var parts = TotalPart.Of(report, total).Where(part => part is { Period: null, Day: null }).ToArray();
            if (parts.Length == 0 || !context.Measures.TryGet(total.Measure, out var measure)) continue;
            if (measure is not { Territory: TerritoryBehaviour.Adds, Time: TimeBehaviour.Flow }) continue;
            var fitting = Readings(report, parts).Where(sum => Fits(total, sum)).ToArray();
            var all = Sum(parts.Select(part => part.Count));
            if (fitting.Length == 0)
            {
                yield return new Finding(
                    FindingCodes.StatedTotalDiffers,
                    report.Id,
                    $"/statedTotals/{index}",
                    [Value("total", total.Value), Value("sum", all)],
                    repair: new FindingRepair($"/statedTotals/{index}/value", Document(all)));
            }
            else if (!total.Open && total.Value.IsExact && fitting.All(sum => !sum.IsExact))
            {
                yield return report.Finding(FindingCodes.ExactTotalOfVagueParts, $"/statedTotals/{index}", Value("total", total.Value), Value("sum", fitting[0]));
            }
        }
    }

    private static bool Fits(StatedTotal total, Count sum) => total.Open ? sum.IsAtMost(total.Value) != Answer.No : sum.IsEqualTo(total.Value) != Answer.No;

    private static IEnumerable<Count> Readings(Report report, TotalPart[] parts)
    {
        var ofItsMovement = parts.Where(part => part.Movement == report.Movement).ToArray();
        return new[] { parts, ofItsMovement, parts.Where(part => part.Unit == report.Unit), parts.Where(part => part.Unit != report.Unit) }
            .Select(reading => reading.ToArray())
            .Where(reading => reading.Length > 0)
            .Select(reading => Sum(reading.Select(part => part.Count)));
    }
}
