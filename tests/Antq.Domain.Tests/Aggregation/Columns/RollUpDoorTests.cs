using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Whichever way facts come in, their totals are the same.</summary>
public sealed class RollUpDoorTests
{
    [Fact]
    public void RollUp_ThroughEveryDoor_IsTheSame()
    {
        var plan = ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(4)).Plan();
        var rows = ColumnDraws.Vague(plan, 20_000, 41);
        var memory = new RollUpMemory();

        var expected = Values(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events)));

        Values(plan.RollUp(rows, RowMeaning.Events)).Should().Equal(expected);
        Values(plan.RollUp(rows.ToList(), RowMeaning.Events)).Should().Equal(expected);
        Values(plan.RollUp(rows.Where(_ => true), RowMeaning.Events)).Should().Equal(expected);
        Values(plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events), memory)).Should().Equal(expected);
        Values(plan.RollUp(rows.Reverse(), RowMeaning.Events, memory)).Should()
            .Equal(expected, "neither the order nor memory that was used before changes a total");
    }

    [Fact]
    public void RollUp_OfOneMeasure_NeedsNoColumnOfIt()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();

        plan.RollUp(FactColumns.Events([3, 3], [1, 2], [], [4, 5]))[plan.Units[3], plan.Totals[0], ColumnShapes.Flow].Value.Should()
            .Be((Count)9);
        var act = () => ColumnShapes.Provinces("2026", ColumnShapes.Flows(2)).Plan().RollUp(FactColumns.Events([3], [1], [], [4]));
        act.Should().Throw<ArgumentException>().WithMessage("The plan has 2 measures, and the rows name none.*");
        ColumnShapes.Provinces("2026", ColumnShapes.Flows(2)).Plan().RollUp(FactColumns.Events([], [], [], [])).Rows.Should().Be(0);
    }

    [Fact]
    public void Columns_OfDifferentLengths_AreRefused()
    {
        foreach (var (act, message) in new (Func<int>, string)[]
        {
            (() => FactColumns.Events([1, 2], [1], [1, 1], [1, 1]).Length, "There are 2 units and 1 periods: a row has one of each.*"),
            (() => FactColumns.Events([1, 2], [1, 1], [1], [1, 1]).Length, "There are 2 units and 1 measures: a row has one of each.*"),
            (() => FactColumns.Statements([1, 2], [1, 1], [], [1, 1, 1]).Length, "There are 2 units and 3 lowers: a row has one of each.*"),
            (() => FactColumns.Statements([1, 2], [1, 1], [], [1, 1], [1]).Length,
                "There are 2 units and 1 uppers: a row has one of each.*"),
        })
        {
            act.Should().Throw<ArgumentException>().WithMessage(message);
        }
    }

    [Fact]
    public void Columns_InPart_HaveThoseRowsOfEachColumn()
    {
        var part = FactColumns.Statements([1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]).Slice(1, 2);
        var ofOne = FactColumns.Events([1, 2, 3], [4, 5, 6], [], [10, 11, 12]).Slice(0, 1);

        (part.Meaning, part.Length).Should().Be((RowMeaning.Statements, 2));
        part.Units.ToArray().Should().Equal(2, 3);
        part.Periods.ToArray().Should().Equal(5, 6);
        part.Measures.ToArray().Should().Equal(8, 9);
        part.Lowers.ToArray().Should().Equal(11, 12);
        part.Uppers.ToArray().Should().Equal(14, 15);
        (ofOne.Meaning, ofOne.Length, ofOne.Measures.Length, ofOne.Uppers.Length).Should().Be((RowMeaning.Events, 1, 0, 0));
    }

    [Fact]
    public void Builder_AddsFactsByWhatTheyAreOf()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var builder = new FactColumns.Builder(plan).Add(plan.Units[2], ReportingPeriod.Month(2026, 3), ColumnShapes.Flow, Count.AtLeast(4))
            .Add(new FactRow(2, 3, 0, 2));

        builder.Count.Should().Be(2);
        plan.RollUp(builder.Columns(RowMeaning.Statements))[plan.Units[2], ReportingPeriod.Year(2026), ColumnShapes.Flow].Value.Should()
            .Be(Count.AtLeast(6));
        builder.Invoking(own => own.Add(plan.Units[2], ReportingPeriod.Year(2026), ColumnShapes.Flow, 4)).Should()
            .Throw<ArgumentException>().WithMessage("Rows of this plan are of 2026-01 to 2026-12, not of 2026 (data 2026b).*");
        builder.Invoking(own => own.Columns((RowMeaning)7)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void RollUp_ThatIsCancelled_EndsSo()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        using var source = new CancellationTokenSource();
        var rows = ColumnDraws.Exact(plan, 100_000, 42);
        var progress = new Progress(share =>
        {
            if (share > 0) source.Cancel();
        });

        var act = ()
            => plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events), progress: progress, cancellationToken: source.Token);

        act.Should().Throw<OperationCanceledException>();
        plan.Invoking(own => own.RollUp(rows.Where(_ => true), RowMeaning.Events, cancellationToken: source.Token)).Should()
            .Throw<OperationCanceledException>();
    }

    [Fact]
    public void RollUp_TellsItsProgress_ToTheEnd()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var told = new List<double>();

        plan.RollUp(ColumnDraws.Columns(plan, ColumnDraws.Exact(plan, 200_000, 43), RowMeaning.Events), progress: new Progress(told.Add));

        told.Should().Equal(65_536 / 200_000d, 131_072 / 200_000d, 196_608 / 200_000d, 1);
    }

    /// <summary>Rows that come one by one are handed on in portions; those of the last, which is not full, count too.</summary>
    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(8200)]
    public void RollUp_OfRowsOneByOne_CountsEach(int count)
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        FactRow[] rows =
            [.. Enumerable.Range(0, count).Select(row => new FactRow(row % 34, row % 12, 0, row == 4095 ? Count.Between(1, 3) : 1))];
        var expected = count > 4095 ? Count.Between(count, count + 2) : Count.Exactly(count);
        var ministry = Domain.Gazetteer.Default.AsOf(RollUps.Today).Ministry;

        foreach (var way in new IEnumerable<FactRow>[] { rows, rows.ToList(), rows.Where(_ => true) })
        {
            var totals = plan.RollUp(way, RowMeaning.Events);

            totals.Rows.Should().Be(count);
            totals[ministry, plan.Totals[0], ColumnShapes.Flow].Value.Should().Be(expected);
        }
    }

    [Fact]
    public void RollUp_OfRowsThatDoNotEnd_EndsWhenItIsCancelled()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        using var source = new CancellationTokenSource();

        plan.Invoking(own => own.RollUp(Rows(), RowMeaning.Events, cancellationToken: source.Token)).Should()
            .Throw<OperationCanceledException>();

        IEnumerable<FactRow> Rows()
        {
            for (var row = 0; row < 1_000_000; row++)
            {
                if (row == 5_000) source.Cancel();
                if (row > 9_000) throw new InvalidOperationException("The token is looked at with each portion.");
                yield return new FactRow(row % 34, 0, 0, 1);
            }
        }
    }

    [Fact]
    public void RollUp_WithACancelledToken_AddsNothing()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var cancelled = new CancellationToken(canceled: true);

        plan.Invoking(own => own.RollUp([new FactRow(0, 0, 0, 1)], RowMeaning.Events, cancellationToken: cancelled)).Should()
            .Throw<OperationCanceledException>();
        plan.Invoking(own => own.RollUp(new List<FactRow> { new(0, 0, 0, 1) }, RowMeaning.Events, cancellationToken: cancelled)).Should()
            .Throw<OperationCanceledException>();
        plan.Invoking(own => own.RollUp(FactColumns.Events([0], [0], [], [1]), cancellationToken: cancelled)).Should()
            .Throw<OperationCanceledException>();
    }

    [Fact]
    public void Memory_IsUsedAgain_AndGrowsOnlyForWhatDoesNotFit()
    {
        var plan = (ColumnShapes.Provinces("2026", ColumnShapes.Flow) with { TellsWhoReported = false }).Plan();
        var wider = (ColumnShapes.Provinces("2026", ColumnShapes.Flows(3)) with { TellsWhoReported = false }).Plan();
        var (memory, fresh) = (new RollUpMemory(), new RollUpMemory());
        memory.Bytes.Should().Be(0);

        plan.RollUp(FactColumns.Events([0], [0], [0], [1]), memory);
        var once = memory.Bytes;
        plan.RollUp(FactColumns.Events([1], [0], [0], [1]), memory);
        memory.Bytes.Should().Be(once, "the same arrays serve again");
        wider.RollUp(FactColumns.Events([1], [0], [0], [1]), fresh);
        wider.RollUp(FactColumns.Events([1], [0], [0], [1]), memory);

        // 34 counts, a word of bits and the sum of the ministry; of three measures 102, two words and three sums. A word fits both.
        once.Should().Be((34 + 1 + 1) * sizeof(long));
        fresh.Bytes.Should().Be((102 + 2 + 3) * sizeof(long));
        memory.Bytes.Should().Be(once + fresh.Bytes);
    }

    /// <summary>What memory held before, waiting facts among it, is in no total that is made in it later.</summary>
    [Fact]
    public void Memory_ThatWasUsedForOtherRows_ChangesNothing()
    {
        foreach (var tellsWhoReported in new[] { true, false })
        {
            var plan =
                (ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(2))
                with
                { TellsWhoReported = tellsWhoReported, BoundariesOf = RollUps.Today }).Plan();
            var memory = new RollUpMemory();
            plan.RollUp(ColumnDraws.Vague(plan, 5_000, 45), RowMeaning.Events, memory);
            var rows = ColumnDraws.Vague(plan, 300, 46);

            Values(plan.RollUp(rows, RowMeaning.Events, memory)).Should().Equal(Values(plan.RollUp(rows, RowMeaning.Events)));
        }
    }

    [Fact]
    public void Totals_WhoseMemoryWasUsedAgain_CannotBeRead()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var memory = new RollUpMemory();
        var first = plan.RollUp(FactColumns.Events([0], [0], [0], [1]), memory);
        first.Cell(0, 0, 0, 0).Value.Should().Be((Count)1);
        memory.Bytes.Should().BePositive();

        var second = plan.RollUp(FactColumns.Events([1], [0], [0], [1]), memory);

        second.Cell(0, 0, 0, 0).Value.Should().BeNull("nothing is left of what the memory held");
        first.Invoking(totals => totals.Cell(0, 0, 0, 0)).Should().Throw<ArgumentException>()
            .WithMessage("The memory that these totals were made in was used again: they are gone.");
        first.Invoking(totals => totals[plan.Units[0], plan.Totals[0], ColumnShapes.Flow]).Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task RollUp_OfOnePlanByManyThreads_IsTheSame()
    {
        var plan = ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(3)).Plan();
        var rows = ColumnDraws.Vague(plan, 10_000, 44);
        var expected = Values(plan.RollUp(rows, RowMeaning.Events));

        var all = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Values(plan.RollUp(rows, RowMeaning.Events)))));

        foreach (var values in all) values.Should().Equal(expected);
    }

    private static IReadOnlyList<ColumnCell> Values(ColumnTotals totals)
    =>
    [
        .. from level in Enumerable.Range(0, totals.Plan.Levels.Count)
           from unit in Enumerable.Range(0, totals.Plan.Levels[level].Units.Count)
           from measure in Enumerable.Range(0, totals.Plan.Measures.Count)
           select totals.Cell(level, unit, 0, measure),
    ];

    private sealed class Progress(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
