using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// W3: one fact of many is corrected, and every total above it is right again: of four levels the year, or the month, quarter, half, year
/// and all.
/// </summary>
internal sealed class CorrectedFact : Workload
{
    private const int Corrections = 1_000_000;

    public CorrectedFact(bool isOfManyPeriods)
    {
        var period = OldCommunes.Definition.Period;
        var plan = RollUpPlan.Create(Gazetteer.Default, OldCommunes.Definition with
        {
            TellsWhoReported = false,
            Measures = [.. OldCommunes.Definition.Measures.Take(isOfManyPeriods ? 5 : OldCommunes.Measures)],
            Totals = isOfManyPeriods
                ? [.. period.Split(PeriodKind.Month), .. period.Split(PeriodKind.Quarter), .. period.Split(PeriodKind.Half),
                    .. period.Split(PeriodKind.Year), period]
                : [],
        });
        var facts = new FactTable(plan, 1_000_000, isSorted: false, hasBounds: false);
        var live = plan.Live(facts.Columns);
        var sums = new Dictionary<(int Level, int Unit, int Total, int Measure), long>();
        var (district, province) = OldCommunes.Above(plan);
        int[][] totals =
            [.. plan.Periods.Select(
            month => Enumerable.Range(0, plan.Totals.Count)
            .Where(total => plan.Totals[total].Start <= month.Start && month.End <= plan.Totals[total].End).ToArray())];
        var next = 0;
        Add("live", () =>
        {
            next = (next + 1) % facts.Units.Length;
            live.Correct(facts.Units[next], facts.Months[next], facts.Measures[next], facts.Lowers[next], ++facts.Lowers[next]);
            return null;
        }, 15, Corrections);
        Add("dictionary of totals", () =>
        {
            next = (next + 1) % facts.Units.Length;
            foreach (var (level, unit) in new[] { (0, facts.Units[next]), (1, district[facts.Units[next]]),
                (2, province[facts.Units[next]]), (3, 0) })
            {
                foreach (var total in totals[facts.Months[next]])
                    sums[(level, unit, total, facts.Measures[next])] = sums.GetValueOrDefault(
                        (level, unit, total, facts.Measures[next])) + 1;
            }

            return null;
        }, 15, Corrections / 10);
    }
}
