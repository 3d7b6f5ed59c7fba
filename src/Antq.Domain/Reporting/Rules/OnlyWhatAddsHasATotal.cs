using Antq.Domain.Findings;
using Antq.Domain.Measures;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>Kinds of models are not added over units, nor a stock over days: a total of them that a source states is no total.</summary>
internal sealed class OnlyWhatAddsHasATotal : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.TotalOverUnitsThatDoesNotAdd, FindingCodes.TotalOverTimeThatDoesNotAdd];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        foreach (var (index, total) in report.StatedTotals.Index())
        {
            if (!context.Measures.TryGet(total.Measure, out var measure)) continue;
            var parts = TotalPart.Of(report, total).ToArray();
            var path = $"/statedTotals/{index}";
            if (measure.Territory != TerritoryBehaviour.Adds && parts.Select(part => part.Unit).Distinct().Skip(1).Any())
            {
                yield return report.Finding(
                    FindingCodes.TotalOverUnitsThatDoesNotAdd, path, Value("measure", measure), Value("total", total.Value), Value("bounds", Bounds([.. parts.Select(part => part.Count)])));
            }

            if (measure.Time == TimeBehaviour.Stock && parts.GroupBy(part => part.Unit).Any(ofUnit => ofUnit.Select(part => (part.Day, part.Period)).Distinct().Skip(1).Any()))
                yield return report.Finding(FindingCodes.TotalOverTimeThatDoesNotAdd, path, Value("measure", measure), Value("total", total.Value));
        }
    }

    /// <summary>Things that may occur in several units are at least as many as in one, and at most as many as in all.</summary>
    private static Count Bounds(IReadOnlyList<Count> counts) => Count.Of(counts.Max(count => count.Lower), Sum(counts).Upper);
}
