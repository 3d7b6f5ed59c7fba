using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Every total of random rows is that of adding them up one by one.</summary>
public sealed class ColumnOracleTests
{
    [Fact]
    public void RollUp_OfEventsThatNobodyCounts_IsTheOracles()
    {
        var plan = (ColumnShapes.OldCommunes("2022/2024", ColumnShapes.Flows(3)) with { TellsWhoReported = false }).Plan();
        var rows = ColumnDraws.Exact(plan, Rounds.Of(120_000), 1);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events))).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OfVagueEventsThatNobodyCounts_IsTheOracles()
    {
        var plan = (ColumnShapes.OldCommunes("2023/2024", ColumnShapes.Flows(3)) with { TellsWhoReported = false }).Plan();
        var rows = ColumnDraws.Vague(plan, Rounds.Of(100_000), 3);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events))).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OfEvents_IsTheOracles()
    {
        var plan = ColumnShapes.OldCommunes("2023/2024", ColumnShapes.Flows(3)).Plan();
        var rows = ColumnDraws.Vague(plan, Rounds.Of(100_000), 4);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events))).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OfStatements_IsTheOracles()
    {
        var plan = ColumnShapes.OldCommunes("2023/2024", ColumnShapes.Mixed(5)).Plan();
        var rows = ColumnDraws.Statements(plan, Rounds.Of(100_000), 5);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Statements))).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OnBoundariesOfToday_IsTheOracles()
    {
        var plan = (ColumnShapes.OldCommunes("2023/2024", ColumnShapes.Mixed(5)) with { BoundariesOf = RollUps.Today }).Plan();
        var rows = ColumnDraws.Statements(plan, Rounds.Of(120_000), 6);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Statements))).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OfEventsOnBoundariesOfToday_IsTheOracles()
    {
        var plan =
            (ColumnShapes.OldCommunes("2023/2024", ColumnShapes.Flows(4)) with { BoundariesOf = RollUps.Today, TellsWhoReported = false })
            .Plan();
        var rows = ColumnDraws.Vague(plan, Rounds.Of(60_000), 7);

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
            Totals =
                [ReportingPeriod.Parse("2022-9M"), .. period.Split(PeriodKind.Half), .. period.Split(PeriodKind.Year),
                ReportingPeriod.Parse("2022/2023"), period],
            TellsWhoReported = tellsWhoReported,
        }).Plan();
        var rows = tellsWhoReported ? ColumnDraws.Statements(plan, Rounds.Of(6_000), 8) : ColumnDraws.Exact(plan, Rounds.Of(6_000), 8);

        new ColumnOracle(plan, rows)
            .Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, tellsWhoReported ? RowMeaning.Statements : RowMeaning.Events)))
            .Should().BeEmpty();
    }

    /// <summary>A total of more periods than a slot holds is put together from several; nothing else turns in it.</summary>
    [Theory]
    [InlineData("2021-01-01/2024-07-31")]
    [InlineData("2021-01-01/2021-12-31")]
    [InlineData("2021-01-01/2022-01-31")]
    public void RollUp_ToOneLongTotal_IsTheOracles(string period)
    {
        var plan =
            (ColumnShapes.Provinces(period, ColumnShapes.Mixed(5))
            with
            { RestatesEarlierDays = true, Totals = [ReportingPeriod.Parse(period)] }).Plan();
        var rows = ColumnDraws.Statements(plan, 900, 9);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Statements))).Should().BeEmpty();
    }

    /// <summary>
    /// Periods go into their totals by a division where totals are of one length, but for the first; and by a table where they are not.
    /// </summary>
    [Theory]
    [InlineData("2026", "2026-01-01/2026-01-31", "2026-02-01/2026-12-31")]
    [InlineData("2026", "2026-01-01/2026-05-31", "2026-06-01/2026-10-31", "2026-11-01/2026-12-31")]
    [InlineData("2026", "2026-01-01/2026-07-31", "2026-08-01/2026-12-31")]
    [InlineData("2025-07-01/2026-12-31", "2025-07-01/2025-08-31", "2025-09-01/2026-01-31", "2026-02-01/2026-06-30", "2026-07-01/2026-11-30",
        "2026-12-01/2026-12-31")]
    [InlineData("2025-07-01/2026-12-31", "2025-07-01/2025-07-31", "2025-08-01/2025-10-31", "2025-11-01/2026-01-31", "2026-02-01/2026-04-30",
        "2026-05-01/2026-07-31", "2026-08-01/2026-10-31", "2026-11-01/2026-12-31")]
    [InlineData("2025-07-01/2026-12-31", "2025-07-01/2025-10-31", "2025-11-01/2026-01-31", "2026-02-01/2026-12-31")]
    public void RollUp_OfARowOfEachPeriod_IsInTheTotalsThatHoldIt(string period, params string[] totals)
    {
        foreach (var tellsWhoReported in new[] { true, false })
        {
            var plan =
                (ColumnShapes.Provinces(period, ColumnShapes.Flows(2))
                with
                { Totals = [.. totals.Select(text => ReportingPeriod.Parse(text))], TellsWhoReported = tellsWhoReported }).Plan();
            FactRow[] rows =
                [.. from unit in Enumerable.Range(30, 3) from of in Enumerable.Range(0, plan.Periods.Count) from measure in Enumerable
                .Range(0, 2) select new FactRow(unit, of, measure, (unit * 1000) + (of * 10) + measure)];

            new ColumnOracle(plan, rows).Differences(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events))).Should().BeEmpty();
        }
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
        FactRow[] rows =
            [.. Enumerable.Range(0, count)
            .Select(row => new FactRow(row / 228 % plan.Units.Count, row / 19 % 12, row % 19, random.Next(3)))];

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
