using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Periods;
using static Antq.Domain.Reporting.Rules.RuleFindings;

namespace Antq.Domain.Reporting.Rules;

/// <summary>What happened in a period is no more than what happened in one around it. Where it is, the two are probably defined differently: both stay.</summary>
internal sealed class PeriodInsideNeverHasMore : IReportRule
{
    public IReadOnlyList<FindingCode> Codes { get; } = [FindingCodes.PeriodInsideHasMore];

    public IEnumerable<Finding> Check(Report report, RuleContext context)
    {
        if (!report.MayNameAMeasureTwice()) yield break;

        // Days after that of the report, which are an error by themselves, are no period.
        var alike = report.Facts
            .Where(fact => fact is { IsEvent: false, Value: not null } && context.Measures.TryGet(fact.Measure, out var measure) && measure.Time == TimeBehaviour.Flow && !(fact.Start > fact.End))
            .GroupBy(fact => (fact.Measure, fact.Unit, fact.Movement, fact.Category.Population));
        foreach (var group in alike.Where(group => group.Skip(1).Any()))
        {
            foreach (var inner in group)
            {
                if (group.FirstOrDefault(outer => IsInside(inner, outer) && inner.Value!.Value.IsAtMost(outer.Value!.Value) == Answer.No) is not { } around) continue;
                yield return new Finding(
                    FindingCodes.PeriodInsideHasMore,
                    report.Id,
                    inner.Path,
                    [
                        Value("measure", context.Measures[inner.Measure]), Days("period", inner), Value("value", inner.Value!.Value),
                        Days("longer", around), Value("whole", around.Value!.Value),
                    ],
                    against: around.Path);
            }
        }
    }

    private static bool IsInside(Fact inner, Fact outer)
        => outer.CertainDays is { } days && (inner.Start, inner.End) != (outer.Start, outer.End)
            && (days.Start is null || inner.Start >= days.Start) && inner.End <= days.End;

    private static FindingValue Days(string name, Fact fact)
    {
        var days = ReportingPeriod.OfDays(fact.Start, fact.End);
        return new FindingValue(name, days.ToWords(Language.Vietnamese), days.ToWords(Language.English));
    }
}
