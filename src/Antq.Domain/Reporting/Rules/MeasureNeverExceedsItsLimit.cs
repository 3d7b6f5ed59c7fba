using Antq.Domain.Findings;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>
/// A measure is never more than another that bounds it, in the same unit, days and population: kinds of models ≤ models ≤
/// sites, over any number of steps.
/// </summary>
internal sealed class MeasureNeverExceedsItsLimit : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.MeasureExceedsItsLimit];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        var facts = report.Facts.Where(fact => !fact.IsEvent && fact.Value is not null).ToArray();
        foreach (var fact in facts)
        {
            foreach (var limit in facts)
            {
                if (fact.Unit != limit.Unit || fact.Start != limit.Start || fact.End != limit.End || fact.Category.Population != limit.Category.Population) continue;
                if (!context.Measures.IsLimitedBy(fact.Measure, limit.Measure) || fact.Value!.Value.IsAtMost(limit.Value!.Value) != false) continue;
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
