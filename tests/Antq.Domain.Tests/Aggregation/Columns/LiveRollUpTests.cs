using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Live totals are, after any changes, those of the rows that are left.</summary>
public sealed class LiveRollUpTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Total_AfterAnyChanges_IsThatOfTheRows(bool isOverTheMerger)
    {
        var period = ReportingPeriod.Parse("2023/2024");
        var plan = (ColumnShapes.OldCommunes("2023/2024", ColumnShapes.Flows(2)) with
        {
            BoundariesOf = isOverTheMerger ? RollUps.Today : null,
            Totals = [.. period.Split(PeriodKind.Quarter), .. period.Split(PeriodKind.Year), period],
            TellsWhoReported = false,
        }).Plan();
        var rows = ColumnDraws.Exact(plan, 3_000, 31).ToList();
        var live = plan.Live(ColumnDraws.Columns(plan, rows, RowMeaning.Events));
        var random = new Random(32);
        for (var change = 0; change < 3_000; change++)
        {
            var place = random.Next(rows.Count);
            var row = rows[place];
            switch (random.Next(3))
            {
                case 0:
                    live.Remove(row.Unit, row.Period, row.Measure, row.Lower);
                    rows.RemoveAt(place);
                    break;
                case 1:
                    var now = random.Next(3) * random.Next(1000);
                    live.Correct(row.Unit, row.Period, row.Measure, row.Lower, now);
                    rows[place] = new FactRow(row.Unit, row.Period, row.Measure, now);
                    break;
                default:
                    live.Add(row.Unit, row.Period, row.Measure, 3);
                    rows.Add(new FactRow(row.Unit, row.Period, row.Measure, 3));
                    break;
            }
        }

        var totals = plan.RollUp(rows, RowMeaning.Events);
        for (var level = 0; level < plan.Levels.Count; level++)
        {
            for (var unit = 0; unit < plan.Levels[level].Units.Count; unit++)
            {
                for (var total = 0; total < plan.Totals.Count; total++)
                {
                    for (var measure = 0; measure < 2; measure++)
                    {
                        var (found, expected) = (live.Total(level, unit, total, measure), totals.Cell(level, unit, total, measure).Value);
                        if (found != expected)
                            found.Should()
                                .Be(expected, $"of {plan.Levels[level].Units[unit]}, {plan.Totals[total]}, {plan.Measures[measure]}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Correct_AllocatesNothing()
    {
        var plan = (ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(2)) with { TellsWhoReported = false }).Plan();
        var live = plan.Live(FactColumns.Events([7], [3], [1], [20]));
        live.Correct(7, 3, 1, 20, 21);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var count = 21; count < 1000; count++) live.Correct(7, 3, 1, count, count + 1);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        live[Gazetteer.Default.AsOf(RollUps.Today).Ministry, plan.Totals[0], plan.Measures[1]].Should().Be((Count)1000);
    }

    [Fact]
    public void Change_ThatCannotBe_ChangesNothing()
    {
        var plan = (ColumnShapes.Provinces("2026", ColumnShapes.Flow) with { TellsWhoReported = false }).Plan();
        var live = plan.Live(FactColumns.Events([0, 1], [0, 0], [], [5, long.MaxValue - 6]));
        var ministry = Gazetteer.Default.AsOf(RollUps.Today).Ministry;
        foreach (var (change, message) in new (Action, string)[]
        {
            (() => live.Remove(2, 1, 0, 0), $"flow of {plan.Units[2]} in 2026-02 has no row of 0 (data 2026b).*"),
            (() => live.Remove(0, 0, 0, 6), $"flow of {plan.Units[0]} in 2026-01 has no row of 6 (data 2026b).*"),
            (() => live.Correct(0, 0, 0, 6, 1), $"flow of {plan.Units[0]} in 2026-01 has no row of 6 (data 2026b).*"),
            (() => live.Add(34, 0, 0, 1), "The plan has those from 0 to 33 (data 2026b).*"),
            (() => live.Add(0, -1, 0, 1), "The plan has those from 0 to 11 (data 2026b).*"),
            (() => live.Add(0, 0, 1, 1), "The plan has those from 0 to 0 (data 2026b).*"),
            (() => live.Add(0, 0, 0, -1), "*"),
            (() => live.Correct(0, 0, 0, 5, -1), "*"),
        })
        {
            change.Should().Throw<ArgumentException>().WithMessage(message);
        }

        var act = () => live.Add(0, 0, 0, 2);
        act.Should().Throw<OverflowException>("the sum of the ministry would pass 64 bits");
        live[plan.Units[0], plan.Totals[0], ColumnShapes.Flow].Should().Be((Count)5);
        live[ministry, plan.Totals[0], ColumnShapes.Flow].Should().Be((Count)(long.MaxValue - 1));
    }

    /// <summary>A row of 0 makes a total of 0, and without it there is none: rows are counted, not only added.</summary>
    [Fact]
    public void Total_OfRowsOfZero_IsThereAsLongAsTheyAre()
    {
        var plan =
            (ColumnShapes.Provinces("2026", ColumnShapes.Flow)
            with
            {
                TellsWhoReported = false,
                Totals = [ReportingPeriod.Half(2026, 1), ReportingPeriod.Half(2026, 2), ReportingPeriod.Year(2026)]
            }).Plan();
        var live = plan.Live(FactColumns.Events([3, 3], [7, 7], [], [0, 0]));
        var ministry = Gazetteer.Default.AsOf(RollUps.Today).Ministry;

        Holds(0);
        live.Remove(3, 7, 0, 0);
        Holds(0);
        live.Remove(3, 8, 0, 0);
        Holds(null);
        live.Invoking(own => own.Remove(3, 7, 0, 0)).Should().Throw<ArgumentException>()
            .WithMessage($"flow of {plan.Units[3]} in 2026-08 has no row of 0 (data 2026b).*");
        live.Add(3, 11, 0, 6);
        Holds(6);
        live.Correct(3, 11, 0, 6, 0);
        Holds(0);
        live.Correct(3, 11, 0, 0, 4);
        Holds(4);
        live.Remove(3, 11, 0, 4);
        Holds(null);

        void Holds(Count? expected)
        {
            foreach (var total in new[] { ReportingPeriod.Half(2026, 2), ReportingPeriod.Year(2026) })
            {
                live[plan.Units[3], total, ColumnShapes.Flow].Should().Be(expected);
                live[ministry, total, ColumnShapes.Flow].Should().Be(expected);
            }

            live[plan.Units[3], ReportingPeriod.Half(2026, 1), ColumnShapes.Flow].Should().BeNull();
            live[plan.Units[4], ReportingPeriod.Year(2026), ColumnShapes.Flow].Should().BeNull();
        }
    }

    [Fact]
    public void Change_UpToTheEndOf64Bits_IsMade_AndOneMoreIsRefused()
    {
        var plan = (ColumnShapes.Provinces("2026", ColumnShapes.Flows(2)) with { TellsWhoReported = false }).Plan();
        var live = plan.Live(FactColumns.Events([0], [0], [1], [5]));
        live.Add(1, 11, 1, long.MaxValue - 6);

        live.Invoking(own => own.Correct(0, 0, 1, 5, 7)).Should().Throw<OverflowException>()
            .WithMessage($"A sum of flow-1 of {plan.Units[0]} passes 64 bits, or its bounds come 2^50 apart (data 2026b).");
        live[plan.Units[0], plan.Totals[0], plan.Measures[1]].Should().Be((Count)5);
        live.Correct(0, 0, 1, 5, 4);
        live[Gazetteer.Default.AsOf(RollUps.Today).Ministry, plan.Totals[0], plan.Measures[1]].Should().Be((Count)(long.MaxValue - 2));
        live[plan.Units[0], plan.Totals[0], plan.Measures[0]].Should().BeNull();
        live.Add(0, 0, 0, long.MaxValue - 1);
        live[plan.Units[0], plan.Totals[0], plan.Measures[0]].Should().Be((Count)(long.MaxValue - 1), "measures have their own sums");
    }

    [Fact]
    public void Total_OfWhatThePlanDoesNotHave_IsRefused()
    {
        var plan = (ColumnShapes.Provinces("2026", ColumnShapes.Flow) with { TellsWhoReported = false }).Plan();
        var live = plan.Live(FactColumns.Events([], [], [], []));

        foreach (var (level, unit, total, measure, name, most) in new[] { (2, 0, 0, 0, "level", 1), (-1, 0, 0, 0, "level", 1),
            (0, 34, 0, 0, "unit", 33), (1, 1, 0, 0, "unit", 0), (0, -1, 0, 0, "unit", 33), (0, 0, 1, 0, "total", 0),
            (0, 0, -1, 0, "total", 0), (0, 0, 0, 1, "measure", 0), (0, 0, 0, -1, "measure", 0) })
        {
            live.Invoking(own => own.Total(level, unit, total, measure)).Should().Throw<ArgumentOutOfRangeException>()
                .WithMessage($"The plan has those from 0 to {most} (data 2026b).*").WithParameterName(name);
        }

        live.Total(0, 33, 0, 0).Should().BeNull();
        live.Plan.Should().BeSameAs(plan);
    }

    [Fact]
    public void Live_OfWhatIsNoSumOfExactEvents_IsRefused()
    {
        var stocks = ColumnShapes.Provinces("2026", ColumnShapes.Stock).Plan();
        var flows = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();

        stocks.Invoking(plan => plan.Live(FactColumns.Events([], [], [], []))).Should().Throw<ArgumentException>()
            .WithMessage("The plan has stocks*");
        flows.Invoking(plan => plan.Live(FactColumns.Statements([], [], [], []))).Should().Throw<ArgumentException>()
            .WithMessage("Live totals are sums of events*");
        ColumnShapes.Provinces("2026", ColumnShapes.Flows(2)).Plan().Invoking(plan => plan.Live(FactColumns.Events([0], [0], [], [1])))
            .Should().Throw<ArgumentException>().WithMessage("The plan has 2 measures, and the rows name none.*");
        flows.Invoking(plan => plan.Live(FactColumns.Events([0], [0], [0], [1], [2]))).Should().Throw<ArgumentException>()
            .WithMessage("Live totals are sums of events*");
    }
}
