using Antq.Domain.Aggregation.Columns;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>
/// The year of the merger is one plan: rows of old units until 2025-06-30 and of new ones since, and a stock counts until a later one has
/// replaced it.
/// </summary>
public sealed class ColumnLifeTests
{
    private const MovementType Movement = MovementType.AllPeopleProtectNationalSecurity;

    private static readonly LocalDate FirstNewDay = new(2025, 7, 1);

    private static readonly RollUpPlan Year = Provinces("2025", ColumnShapes.Flow, ColumnShapes.Stock, ColumnShapes.Kinds).Plan();

    [Fact]
    public void Create_OfTheYearOfTheMerger_HasTheUnitsOfBothDays()
    {
        Year.Units.Should().HaveCount(63 + 23, "11 of the 34 provinces of today are old ones");
        Year.Units.Select(unit => unit.Key).Should().OnlyHaveUniqueItems();
        Year.Levels.Select(level => (level.Level, level.Day, level.Units.Count)).Should().Equal(
            (OrganisationLevel.Province, FirstNewDay, 34), (OrganisationLevel.Ministry, FirstNewDay, 1));
        Year.IsVerified.Should().BeTrue();
        Year.Units[Year.OrdinalOf("24", ColumnShapes.LastOldDay)].Name.Should().Be("Bắc Giang");
        Year.Units[Year.OrdinalOf("24", FirstNewDay)].Name.Should().Be("Bắc Ninh");
        Year.OrdinalOf("24").Should().Be(Year.OrdinalOf("24", ColumnShapes.LastOldDay));
        Year.Invoking(plan => plan.OrdinalOf("24", RollUps.Today)).Should().Throw<ArgumentException>()
            .WithMessage("Rows of this plan are of units of 2025-06-30 and 2025-07-01, not of 2026-11-21.*");
    }

    /// <summary>
    /// Phú Thọ of today is Phú Thọ, Vĩnh Phúc and Hòa Bình of before. Worked by hand: 5 + 6 models in June, Hòa Bình has none in hand; 20
    /// in September.
    /// </summary>
    [Fact]
    public void RollUp_OfAStock_CountsItOnceWhateverHasReplacedIt()
    {
        var plan =
            (Provinces("2025", ColumnShapes.Stock, ColumnShapes.Flow)
            with
            { Totals = [.. ReportingPeriod.Year(2025).Split(PeriodKind.Quarter), ReportingPeriod.Year(2025)] }).Plan();
        var (phuTho, vinhPhuc, now) =
            (plan.OrdinalOf("25", ColumnShapes.LastOldDay), plan.OrdinalOf("26", ColumnShapes.LastOldDay),
            plan.OrdinalOf("25", FirstNewDay));
        FactRow[] rows = [new(phuTho, 5, 0, 5), new(vinhPhuc, 4, 0, 6), new(now, 8, 0, 20), new(phuTho, 5, 1, 100), new(now, 8, 1, 11)];

        var totals = plan.RollUp(rows, RowMeaning.Statements);

        Cell(totals, "2025-Q1", 0).Value.Should().BeNull();
        Holds(Cell(totals, "2025-Q2", 0), 11, (3, 2, 0, 9, 2), age: 1);
        Holds(Cell(totals, "2025-Q3", 0), 20, (1, 1, 0, 3, 1), age: 0);
        Holds(Cell(totals, "2025-Q4", 0), 20, (1, 1, 0, 3, 0), age: 3);
        Holds(Cell(totals, "2025", 0), 20, (4, 3, 0, 24, 3), age: 3);
        Holds(Cell(totals, "2025", 1), 111, (4, 0, 2, 24, 2), age: null);

        // Until the new one has reported, the figures of the old ones stand, with their age; the new one has not reported.
        var before = plan.RollUp(rows.Where(row => row.Unit != now), RowMeaning.Statements);
        Holds(Cell(before, "2025-Q3", 0), 11, (1, 0, 0, 3, 0), age: 4);
        Holds(Cell(before, "2025", 0), 11, (4, 2, 0, 24, 2), age: 7);

        ColumnCell Cell(ColumnTotals of, string period, int measure)
            => of[plan.Units[now], ReportingPeriod.Parse(period), plan.Measures[measure]];

        static void Holds(ColumnCell cell, Count value,
            (int Expected, int Reported, int InPart, long ExpectedPeriods, long ReportedPeriods) who, int? age)
        {
            cell.Value.Should().Be(value);
            cell.Coverage.Should()
                .Be(new LevelCoverage(OrganisationLevel.Province, who.Expected, who.Reported, who.InPart, 0, who.ExpectedPeriods,
                who.ReportedPeriods));
            cell.Age.Should().Be(age);
        }
    }

    [Fact]
    public void RollUp_WhereEveryUnitReportedAllOfItsLife_IsComplete()
    {
        FactRow[] rows =
        [
            .. from unit in Enumerable.Range(0, Year.Units.Count)
               from period in Enumerable.Range(0, 12)
               where ColumnOracle.IsOfTheLifeOf(Year, unit, period)
               from measure in Enumerable.Range(0, 3)
               select new FactRow(unit, period, measure, 1),
        ];

        var totals = Year.RollUp(rows, RowMeaning.Statements);

        for (var level = 0; level < 2; level++)
        {
            for (var unit = 0; unit < Year.Levels[level].Units.Count; unit++)
            {
                for (var measure = 0; measure < 3; measure++) totals.Cell(level, unit, 0, measure).Coverage!.Value.IsComplete
                    .Should().BeTrue();
            }
        }

        totals.Cell(1, 0, 0, 0).Coverage!.Value.Expected.Should().Be(86);
        totals.Cell(1, 0, 0, 1).Value.Should().Be((Count)34, "of stocks the figures of today's provinces stand");
        totals.Cell(1, 0, 0, 2).Value.Should().Be(Count.Between(1, 34));
    }

    [Theory]
    [InlineData(81)]
    [InlineData(82)]
    [InlineData(83)]
    public void RollUp_OfProvincesOfTheYearOfTheMerger_IsTheOracles(int seed)
    {
        var plan =
            (Provinces("2024/2026", ColumnShapes.Mixed(10))
            with
            { Totals = Totals("2024", "2024-H2", "2025-H1", "2025-Q3", "2025", "2025-11", "2026", "2025/2026", "2024/2026") }).Plan();
        var rows = Draw(plan, 40 << (4 * (seed - 81)), seed);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(rows, RowMeaning.Statements)).Should().BeEmpty();
        FactRow[] exact = [.. rows.Where(row => row.Lower == row.Upper && row.Lower < int.MaxValue)];
        new ColumnOracle(plan, exact).Differences(plan.RollUp(FactCube.WithMissing(Cube(plan, exact)))).Should().BeEmpty();
    }

    /// <summary>Old communes were divided: a stock is replaced by as many new ones as have a part of it, and until then in part.</summary>
    [Theory]
    [Trait("Length", "Long")]
    [InlineData(91, 120_000)]
    [InlineData(92, 5_000)]
    public void RollUp_OfCommunesOfTheYearOfTheMerger_IsTheOracles(int seed, int count)
    {
        var plan = (ColumnShapes.OldCommunes("2025-04-01/2025-09-30", ColumnShapes.Mixed(5)) with
        {
            AlsoUnitsOf = [FirstNewDay],
            RestatesEarlierDays = false,
            Totals = Totals("2025-Q2", "2025-04-01/2025-09-30"),
        }).Plan();
        var rows = Draw(plan, Rounds.Of(count), seed);

        new ColumnOracle(plan, rows).Differences(plan.RollUp(rows, RowMeaning.Statements)).Should().BeEmpty();
    }

    [Fact]
    public void RollUp_OfEventsOfTheYearOfTheMerger_IsTheOracles()
    {
        foreach (var tellsWhoReported in new[] { true, false })
        {
            var plan =
                (Provinces("2025", ColumnShapes.Flows(3))
                with
                { TellsWhoReported = tellsWhoReported, Totals = Totals("2025-H1", "2025-Q3", "2025-Q4", "2025") }).Plan();
            FactRow[] rows = [.. ColumnDraws.Vague(plan, 3_000, 84).Where(row => ColumnOracle.IsOfTheLifeOf(plan, row.Unit, row.Period))];

            new ColumnOracle(plan, rows).Differences(plan.RollUp(rows, RowMeaning.Events)).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(85, 0)]
    [InlineData(86, 0)]
    [InlineData(87, 2)]
    public void RollUp_OfTheYearOfTheMerger_IsThatOfTheReports(int seed, int isSparse)
    {
        var plan =
            (Provinces("2025", ColumnShapes.Flow, ColumnShapes.Stock, ColumnShapes.Kinds)
            with
            { By = PeriodKind.Quarter, Totals = Totals("2025-H1", "2025-Q3", "2025-Q4", "2025") }).Plan();
        var random = new Random(seed);

        ReportsAgainstColumns.Holds(
            plan, [.. Draw(plan, 2_000, seed).Where(row => row.Upper == FactColumns.Unbounded || row.Upper < 1L << 40)
            .Where(_ => random.Next(4) > isSparse)], Movement);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void RollUp_OfDividedCommunesOfTheYearOfTheMerger_IsThatOfTheReports()
    {
        var plan = (ColumnShapes.OldCommunes("2025-04-01/2025-09-30", ColumnShapes.Flow, ColumnShapes.Stock, ColumnShapes.Kinds) with
        {
            AlsoUnitsOf = [FirstNewDay],
            RestatesEarlierDays = false,
            By = PeriodKind.Quarter,
            Totals = Totals("2025-Q2", "2025-Q3", "2025-04-01/2025-09-30"),
        }).Plan();
        var random = new Random(88);
        var old = plan.Units.Where(unit => Gazetteer.Default.Trace(unit, FirstNewDay).Successions.Count > 2).OrderBy(_ => random.Next())
            .Take(8).ToArray();
        var units = old.Concat(
            old.SelectMany(unit => Gazetteer.Default.Trace(unit, FirstNewDay).Successions).Select(succession => succession.Unit))
            .Select(plan.OrdinalOf).ToHashSet();
        FactRow[] rows =
        [
            .. from unit in units
               from period in Enumerable.Range(0, 2)
               where ColumnOracle.IsOfTheLifeOf(plan, unit, period)
               from measure in Enumerable.Range(0, 3)
               where random.Next(3) > 0
               select new FactRow(unit, period, measure, random.Next(50)),
        ];

        ReportsAgainstColumns.Holds(plan, rows, Movement);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RollUp_OfARowBeyondALife_TellsItsNumberAndWhy(bool tellsWhoReported)
    {
        var plan = (Provinces("2025", ColumnShapes.Flow) with { TellsWhoReported = tellsWhoReported }).Plan();
        var (old, now) = (plan.OrdinalOf("26", ColumnShapes.LastOldDay), plan.OrdinalOf("25", FirstNewDay));

        Rolling(plan, old, 6).Should().Throw<ArgumentException>()
            .WithMessage("Row 600 is of Vĩnh Phúc (26@2008-08-01) in 2025-07, and it ended on 2025-06-30 (data 2026b).");
        Rolling(plan, now, 5).Should().Throw<ArgumentException>()
            .WithMessage("Row 600 is of Phú Thọ (25@2025-07-01) in 2025-06, and it began on 2025-07-01 (data 2026b).");
        Rolling(plan, old, 5).Should().NotThrow();
        Rolling(plan, now, 6).Should().NotThrow();

        static Action Rolling(RollUpPlan plan, int unit, int period)
        {
            var (hanoi, months) = (plan.OrdinalOf("01"), new int[700]);
            int[] units = [.. Enumerable.Repeat(hanoi, 700)];
            (units[600], months[600]) = (unit, period);
            return () => plan.RollUp(FactColumns.Events(units, months, [], new long[700]));
        }
    }

    [Fact]
    public void RollUp_OfACubeWithACountBeyondALife_IsRefused()
    {
        var plan = Provinces("2025", ColumnShapes.Flow).Plan();
        var counts = new int[plan.Units.Count * 12];
        Array.Fill(counts, FactCube.Missing);
        counts[(plan.OrdinalOf("25", FirstNewDay) * 12) + 5] = 0;

        plan.Invoking(own => own.RollUp(FactCube.WithMissing(counts))).Should().Throw<ArgumentException>()
            .WithMessage("flow has a count of Phú Thọ (25@2025-07-01) in 2025-06, and it began on 2025-07-01 (data 2026b).");
        plan.Invoking(own => own.RollUp(FactCube.Complete(counts)))
            .Should().Throw<ArgumentException>().WithMessage("Units of several days do not live in all periods*");
    }

    [Fact]
    public void RollUp_OfReportsBeyondALife_LeavesThemOut()
    {
        var plan = Provinces("2025", StandardMeasures.InformationReceived).Plan();
        var now = plan.Units[plan.OrdinalOf("25", FirstNewDay)];
        var report = Report.For(now, ReportingPeriod.Month(2025, 3), Movement).AsOf(new LocalDate(2025, 12, 1))
            .With(StandardMeasures.InformationReceived, 3).Build();

        plan.RollUp([report], Movement, out var leftOut)[now, plan.Totals[0], StandardMeasures.InformationReceived].Value.Should().BeNull();

        var finding = leftOut.Should().ContainSingle().Which;
        finding.Code.Should().Be(FindingCodes.FactNotInColumns);
        finding.Message(Language.English)
            .Should().Be("This fact has no place in the columns: 25@2025-07-01 does not live in all of March 2025.");
        finding.Message(Language.Vietnamese).Should().Contain("không tồn tại trong suốt kỳ");
    }

    [Fact]
    public void Live_OfTheYearOfTheMerger_RefusesRowsBeyondALife()
    {
        var plan = (Provinces("2025", ColumnShapes.Flow) with { TellsWhoReported = false }).Plan();
        var (old, now) = (plan.OrdinalOf("26", ColumnShapes.LastOldDay), plan.OrdinalOf("25", FirstNewDay));
        var live = plan.Live(FactColumns.Events([old], [5], [], [7]));

        live.Add(now, 6, 0, 4);

        live[plan.Units[now], plan.Totals[0], ColumnShapes.Flow].Should().Be((Count)11);
        live.Invoking(own => own.Add(old, 6, 0, 1)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The row is of Vĩnh Phúc (26@2008-08-01) in 2025-07, and it ended on 2025-06-30 (data 2026b).*");
    }

    [Fact]
    public void Create_OfUnitsOfSeveralDaysThatDoNotFit_IsRefused()
    {
        var shape = Provinces("2025", ColumnShapes.Flow);

        (shape with { RestatesEarlierDays = true }).Invoking(one => one.Plan()).Should().Throw<ArgumentException>()
            .WithMessage("Rows of units of several days are of the days of their units: RestatesEarlierDays would state days twice.*");
        (shape with { By = PeriodKind.Year }).Invoking(one => one.Plan()).Should().Throw<ArgumentException>()
            .WithMessage("* does not live in all days of any period from 2025 to 2025 (data 2026b).*");
        (shape with { Period = ReportingPeriod.Year(2024) }).Invoking(one => one.Plan())
            .Should().Throw<ArgumentException>().WithMessage("* does not live in all days of any period from 2024-01 to 2024-12*");
        (ColumnShapes.OldCommunes("2004", ColumnShapes.Flow)
            with
        { UnitsOf = new LocalDate(2004, 9, 30), AlsoUnitsOf = [new LocalDate(2004, 12, 31)], RestatesEarlierDays = false })
            .Invoking(one => one.Plan())
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("The gazetteer knows * from 2004-08-31 on*");
    }

    /// <summary>
    /// On the boundaries of the old day, a later figure of the new province is shared by those that went into it, whose own it replaces.
    /// </summary>
    [Fact]
    public void RollUp_OnTheBoundariesBefore_SharesTheLaterFigure()
    {
        var plan = (Provinces("2025", ColumnShapes.Flow, ColumnShapes.Stock) with { BoundariesOf = ColumnShapes.LastOldDay }).Plan();
        var (old, now) = (plan.OrdinalOf("26", ColumnShapes.LastOldDay), plan.OrdinalOf("25", FirstNewDay));
        var totals = plan.RollUp(
            [new FactRow(old, 5, 0, 7), new FactRow(old, 5, 1, 7), new FactRow(now, 6, 0, 3), new FactRow(now, 6, 1, 9)],
            RowMeaning.Statements);

        totals[plan.Units[old], plan.Totals[0], ColumnShapes.Flow].Value.Should().Be(Count.Between(7, 10));
        totals[plan.Units[old], plan.Totals[0], ColumnShapes.Stock].Value.Should().Be(Count.Between(0, 9));
        totals[Gazetteer.Default.AsOf(FirstNewDay).Ministry, plan.Totals[0], ColumnShapes.Stock].Value.Should().Be((Count)9);
    }

    private static RollUpDefinition Provinces(string period, params IReadOnlyList<Measure> measures)
        => ColumnShapes.Provinces(period, measures) with { UnitsOf = ColumnShapes.LastOldDay, AlsoUnitsOf = [FirstNewDay] };

    private static ReportingPeriod[] Totals(params string[] texts) => Array.ConvertAll(texts, text => ReportingPeriod.Parse(text));

    private static FactRow[] Draw(RollUpPlan plan, int count, int seed)
        => [.. ColumnDraws.Statements(plan, count, seed).Where(row => ColumnOracle.IsOfTheLifeOf(plan, row.Unit, row.Period))];

    private static int[] Cube(RollUpPlan plan, FactRow[] rows)
    {
        var counts = new int[plan.Units.Count * plan.Periods.Count * plan.Measures.Count];
        Array.Fill(counts, FactCube.Missing);
        foreach (var row in rows)
            counts[(((row.Unit * plan.Periods.Count) + row.Period) * plan.Measures.Count) + row.Measure] = (int)row.Lower;
        return counts;
    }
}
