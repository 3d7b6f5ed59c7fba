using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A measure is never more than another that bounds it, in the same unit, days, movement and population: kinds of models ≤
/// models ≤ sites, over any number of steps.
/// </summary>
internal sealed class MeasureNeverExceedsItsLimit : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.MeasureExceedsItsLimit];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        if (!MayExceed(report, context)) yield break;
        var alike = report.Facts
            .Where(fact => fact is { IsEvent: false, Value: not null })
            .GroupBy(fact => (fact.Unit, fact.Start, fact.End, fact.Movement, fact.Category.Population));
        foreach (var group in alike.Where(group => group.Skip(1).Any()))
        {
            // Of several figures of one measure, the smallest bounds most.
            var limits = group.GroupBy(fact => fact.Measure).Select(same => same.MinBy(fact => fact.Value!.Value.Upper ?? long.MaxValue)!).ToArray();
            foreach (var fact in group)
            {
                foreach (var limit in limits)
                {
                    if (!context.Measures.IsLimitedBy(fact.Measure, limit.Measure) || fact.Value!.Value.IsAtMost(limit.Value!.Value) != Answer.No) continue;
                    yield return new Finding(
                        FindingCodes.MeasureExceedsItsLimit,
                        report.Id,
                        fact.Path,
                        [
                            Value("measure", context.Measures[fact.Measure]), Value("value", fact.Value.Value),
                            Value("limit", context.Measures[limit.Measure]), Value("bound", limit.Value.Value),
                        ],
                        against: limit.Path);
                }
            }
        }
    }

    /// <summary>Whether some figure may be of a measure that another one's bounds.</summary>
    private static bool MayExceed(Report report, RuleContext context)
    {
        for (var place = 0; place < report.Figures.Count; place++)
        {
            if (report.Figures[place].OfWhich.Count > 0) return true;
            for (var other = 0; other < report.Figures.Count; other++)
            {
                if (place != other && context.Measures.IsLimitedBy(report.Figures[place].Measure, report.Figures[other].Measure)) return true;
            }
        }

        return false;
    }
}
