using Antq.Domain.Aggregation.Columns;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Columns and reports have one meaning: figures told as reports give the totals that they give as rows.</summary>
public sealed class ColumnsAgainstReportsTests
{
    private const MovementType Movement = MovementType.AllPeopleProtectNationalSecurity;

    [Theory]
    [Trait("Length", "Long")]
    [InlineData(11)]
    [InlineData(12)]
    public void RollUp_OfCommunesDividedOrNot_IsThatOfTheReports(int seed)
    {
        var plan =
            (ColumnShapes.OldCommunes("2025-04-01/2025-06-30", ColumnShapes.Flow, ColumnShapes.Stock, ColumnShapes.Kinds)
            with
            { BoundariesOf = RollUps.Today, By = PeriodKind.Quarter, Totals = [ReportingPeriod.Quarter(2025, 2)] }).Plan();

        // The communes around those that were divided into most parts: whole and shared ones meet in the units of today.
        var random = new Random(seed);
        int[] units =
            [.. Enumerable.Range(0, plan.Units.Count)
            .Where(unit => Gazetteer.Default.Trace(plan.Units[unit], RollUps.Today).Successions.Count > 2).OrderBy(_ => random.Next())
            .Take(6).SelectMany(unit => Enumerable.Range(Math.Max(0, unit - 3), 7)).Distinct().Where(unit => unit < plan.Units.Count)];

        ReportsAgainstColumns.Holds(plan, [.. units.SelectMany(unit => Rows(plan, unit, random))], Movement);
    }

    [Fact]
    public void RollUp_OfProvincesOverTheMerger_IsThatOfTheReports()
    {
        var plan =
            (ColumnShapes.Provinces("2022/2024", ColumnShapes.Flow, ColumnShapes.Stock, ColumnShapes.Kinds)
            with
            { UnitsOf = RollUps.OldOrder, BoundariesOf = RollUps.Today, By = PeriodKind.Quarter }).Plan();
        var random = new Random(13);

        ReportsAgainstColumns.Holds(
            plan, [.. Enumerable.Range(0, plan.Units.Count).SelectMany(unit => Rows(plan, unit, random))], Movement);
    }

    [Fact]
    public void RollUp_OfReports_IsThatOfTheirRows_AndTellsWhatItLeavesOut()
    {
        var plan = ColumnShapes.Provinces("2026", StandardMeasures.InformationReceived).Plan();
        var report = Report.For(plan.Units[3], ReportingPeriod.Month(2026, 2), Movement)
            .AsOf(new LocalDate(2026, 3, 1))
            .With(StandardMeasures.InformationReceived, 12)
            .With(StandardMeasures.ModelSites, 5)
            .With(new Figure { Measure = StandardMeasures.InformationReceived.Id, Value = 7, Period = ReportingPeriod.Quarter(2026, 1) })
            .With(new Figure { Measure = StandardMeasures.InformationReceived.Id, Value = 3, Movement = MovementType.NationalEmulation })
            .With(StandardMeasures.InformationReceived, 2, by: Population.AssociationMembers)
            .With(new Figure { Measure = StandardMeasures.InformationReceived.Id, Value = 4, Period = ReportingPeriod.Month(2026, 9) })
            .Build();

        var totals = plan.RollUp([report], Movement, out var leftOut);

        totals[plan.Units[3], ReportingPeriod.Year(2026), StandardMeasures.InformationReceived].Value.Should().Be((Count)12);
        leftOut.Select(finding => finding.Path).Should().Equal("/figures/1", "/figures/2", "/figures/3", "/figures/4", "/figures/5");
        leftOut.Take(4).Should().OnlyContain(finding => finding.Code == FindingCodes.FactNotInColumns);
        leftOut[4].Code.Should().Be(FindingCodes.FactLeftOut, "its period begins after the day of the report");
        leftOut[0].Message(Language.English)
            .Should().Be("This fact has no place in the columns: the plan does not have the measure “model-sites”.");
    }

    private static IEnumerable<FactRow> Rows(RollUpPlan plan, int unit, Random random)
    {
        for (var period = 0; period < plan.Periods.Count; period++)
        {
            for (var measure = 0; measure < plan.Measures.Count; measure++)
            {
                if (random.Next(3) != 0) continue;
                var lower = random.Next(50);
                yield return new FactRow(unit, period, measure,
                    random.Next(4) switch { 0 => Count.AtLeast(lower), 1 => Count.Between(lower, lower + 9), _ => Count.Exactly(lower) });
            }
        }
    }
}
