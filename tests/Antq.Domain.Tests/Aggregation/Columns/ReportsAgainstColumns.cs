using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Holds the totals of rows against those of the same figures told as reports.</summary>
internal static class ReportsAgainstColumns
{
    /// <summary>Every total of rows is that of the reports which state them.</summary>
    public static void Holds(RollUpPlan plan, FactRow[] rows, MovementType movement)
    {
        var measures = RuleContext.Default.Measures.With(plan.Measures);
        var aggregator = new Aggregator(Gazetteer.Default, ReportRules.Standard.In(RuleContext.Default with { Measures = measures }));
        Report[] reports = [.. rows.GroupBy(row => (row.Unit, row.Period)).Select(own => ReportOf(plan, own, movement))];
        var totals = plan.RollUp(rows, RowMeaning.Statements);
        var isCompared = 0;
        foreach (var level in plan.Levels.Where(level => level.Level != OrganisationLevel.Ministry))
        {
            foreach (var total in plan.Totals)
            {
                var result = aggregator.RollUp(reports, level.Level, level.Day, total);
                foreach (var unit in result.Units)
                {
                    foreach (var measure in plan.Measures)
                    {
                        var (expected, found) = (result[unit, measure], totals[unit, total, measure]);
                        (found.Value?.Lower, found.Value?.Upper, found.Exactness)
                            .Should().Be((expected.Value?.Lower, expected.Value?.Upper, expected.Exactness), $"of {unit}, {total}, {measure}");
                        if (expected.Value is not null) isCompared++;
                    }
                }
            }
        }

        isCompared.Should().BeGreaterThan(20);
    }

    private static Report ReportOf(RollUpPlan plan, IGrouping<(int Unit, int Period), FactRow> rows, MovementType movement)
    {
        var period = plan.Periods[rows.Key.Period];
        var builder = Report.For(plan.Units[rows.Key.Unit], period, movement).AsOf(plan.Shape.AlsoUnitsOf.Count > 0 ? period.End : plan.Shape.UnitsOf);
        foreach (var row in rows) builder.With(plan.Measures[row.Measure], row.Upper == FactColumns.Unbounded ? Count.AtLeast(row.Lower) : Count.Between(row.Lower, row.Upper));
        return builder.Build();
    }
}
