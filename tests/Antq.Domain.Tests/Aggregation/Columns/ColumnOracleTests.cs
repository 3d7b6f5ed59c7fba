using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Periods;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Every total of random rows is that of adding them up one by one.</summary>
public sealed class ColumnOracleTests
{
    [Fact]
    [Trait("Length", "Long")]
    public void RollUp_OfEventsThatNobodyCounts_IsTheOracles()
    {
        var plan = (ColumnShapes.OldCommunes("2022/2024", ColumnShapes.Flows(3)) with { TellsWhoReported = false }).Plan();
        var rows = ColumnDraws.Exact(plan, 120_000, 1);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events))).Should().BeEmpty();
    }

    [Fact]
    [Trait("Length", "Long")]
    public void RollUp_OfVagueEventsThatNobodyCounts_IsTheOracles()
    {
        var plan = (ColumnShapes.OldCommunes("2023/2024", ColumnShapes.Flows(3)) with { TellsWhoReported = false }).Plan();
        var rows = ColumnDraws.Vague(plan, 100_000, 3);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events))).Should().BeEmpty();
    }

    [Fact]
    [Trait("Length", "Long")]
    public void RollUp_OfEvents_IsTheOracles()
    {
        var plan = ColumnShapes.OldCommunes("2023/2024", ColumnShapes.Flows(3)).Plan();
        var rows = ColumnDraws.Vague(plan, 100_000, 4);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events))).Should().BeEmpty();
    }

    [Fact]
    [Trait("Length", "Long")]
    public void RollUp_OfStatements_IsTheOracles()
    {
        var plan = ColumnShapes.OldCommunes("2023/2024", ColumnShapes.Mixed(5)).Plan();
        var rows = ColumnDraws.Statements(plan, 100_000, 5);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Statements))).Should().BeEmpty();
    }

    [Fact]
    [Trait("Length", "Long")]
    public void RollUp_OnBoundariesOfToday_IsTheOracles()
    {
        var plan = (ColumnShapes.OldCommunes("2023/2024", ColumnShapes.Mixed(5)) with { BoundariesOf = RollUps.Today }).Plan();
        var rows = ColumnDraws.Statements(plan, 120_000, 6);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Statements))).Should().BeEmpty();
    }

    [Fact]
    [Trait("Length", "Long")]
    public void RollUp_OfEventsOnBoundariesOfToday_IsTheOracles()
    {
        var plan = (ColumnShapes.OldCommunes("2023/2024", ColumnShapes.Flows(4)) with { BoundariesOf = RollUps.Today, TellsWhoReported = false }).Plan();
        var rows = ColumnDraws.Vague(plan, 60_000, 7);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events))).Should().BeEmpty();
    }

    /// <summary>Totals of months, quarters, halves, years and all, so that totals overlap and slots are no totals.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RollUp_ToTotalsOfManyLengths_IsTheOracles(bool tellsWhoReported)
    {
        var period = ReportingPeriod.Parse("2021/2025");
        var plan = (ColumnShapes.Provinces("2021/2025", tellsWhoReported ? ColumnShapes.Mixed(7) : ColumnShapes.Flows(7)) with
        {
            RestatesEarlierDays = true,
            Totals = [ReportingPeriod.Parse("2022-9M"), .. period.Split(PeriodKind.Half), .. period.Split(PeriodKind.Year), ReportingPeriod.Parse("2022/2023"), period],
            TellsWhoReported = tellsWhoReported,
        }).Plan();
        var rows = tellsWhoReported ? ColumnDraws.Statements(plan, 6_000, 8) : ColumnDraws.Exact(plan, 6_000, 8);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, tellsWhoReported ? RowMeaning.Statements : RowMeaning.Events))).Should().BeEmpty();
    }

    /// <summary>Cells side by side are added at once, and those that are not one by one; blocks begin and end anywhere.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(511)]
    [InlineData(513)]
    [InlineData(4_001)]
    public void RollUp_OfRowsInOrder_IsTheOracles(int count)
    {
        var plan = (ColumnShapes.Provinces("2026", ColumnShapes.Flows(19)) with { TellsWhoReported = false }).Plan();
        var random = new Random(count);
        FactRow[] rows = [.. Enumerable.Range(0, count).Select(row => new FactRow(row / 228 % plan.Units.Count, row / 19 % 12, row % 19, random.Next(3)))];

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events))).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OfNothing_HasNoValue()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();

        var totals = plan.RollUp(FactColumns.Events([], [], [], []));

        new ColumnOracle(plan, []).Differences(totals).Should().BeEmpty();
        totals.Rows.Should().Be(0);
        totals[plan.Units[0], plan.Totals[0], ColumnShapes.Flow].Value.Should().BeNull("missing is never zero");
    }
}
