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
        var districts = DistrictsOf(plan);
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
                            .Should().Be(
                                (expected.Value?.Lower, expected.Value?.Upper, expected.Exactness), $"of {unit}, {total}, {measure}");
                        if (HasOneCoverage(plan, measure)) CoverageIs(expected, found, plan, districts, $"of {unit}, {total}, {measure}");
                        if (expected.Value is not null) isCompared++;
                    }
                }
            }
        }

        isCompared.Should().BeGreaterThan(20);
    }

    /// <summary>
    /// Whether both doors count the same units as reported: of units of several days a stock of the successor covers the territory of the
    /// predecessor in reports,
    /// where columns count who reported.
    /// </summary>
    private static bool HasOneCoverage(RollUpPlan plan, Measure measure)
        => plan.Definition.AlsoUnitsOf.Count == 0 || measure.Time == TimeBehaviour.Flow;

    private static void CoverageIs(RollUpCell expected, ColumnCell found, RollUpPlan plan, ILookup<UnitKey, OrganisationUnit> districts,
        string of)
    {
        var level = plan.Definition.Level;
        var own = found.Coverage!.Value;
        if (expected.Value is null) own.Reported.Should().Be(0, of);
        if (!expected.Coverage.Levels.Any(one => one.Level == level)) return;
        var coverage = expected.Coverage.Levels.Single(one => one.Level == level);

        // Five districts have no communes: in columns they report for themselves, and are no communes.
        var alone = districts[expected.Unit.Key].Count(district => !(district.ValidTo < expected.Period.Start));
        if (alone > 0 && expected.Unit.Level == level) return;
        coverage = coverage with { Expected = coverage.Expected + alone };
        (own.Level, own.Expected, own.Reported, own.InPart, own.NotApplicable, own.Missing, own.IsComplete)
            .Should().Be(
                (coverage.Level, coverage.Expected, coverage.Reported, coverage.InPart, coverage.NotApplicable, coverage.Missing,
                coverage.IsComplete), of);
        if (expected.Unit.Level == level) found.Status.Should().Be(expected.Status, of);
    }

    /// <summary>The rows' units of another level than most, by every unit that they lie in.</summary>
    private static ILookup<UnitKey, OrganisationUnit> DistrictsOf(RollUpPlan plan)
        => plan.Levels.SelectMany(
                level => plan.Units.Where(unit => unit.Level != plan.Definition.Level),
                (level, unit)
                    => (Unit: unit, Above: ColumnOracle.PlaceOf(plan, level, unit).Whole is >= 0 and var place
                        ? level.Units[place].Key
                        : unit.Key))
            .ToLookup(pair => pair.Above, pair => pair.Unit);

    private static Report ReportOf(RollUpPlan plan, IGrouping<(int Unit, int Period), FactRow> rows, MovementType movement)
    {
        var period = plan.Periods[rows.Key.Period];
        var builder = Report.For(plan.Units[rows.Key.Unit], period, movement)
            .AsOf(plan.Definition.AlsoUnitsOf.Count > 0 ? period.End : plan.Definition.UnitsOf);
        foreach (var row in rows)
            builder.With(plan.Measures[row.Measure], row.Upper == FactColumns.Unbounded
                ? Count.AtLeast(row.Lower)
                : Count.Between(row.Lower, row.Upper));
        return builder.Build();
    }
}
