using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Measures;
using Antq.Domain.Periods;

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
        Values(plan.RollUp(rows.Reverse(), RowMeaning.Events, memory)).Should().Equal(expected, "neither the order nor memory that was used before changes a total");
    }

    [Fact]
    public void RollUp_OfOneMeasure_NeedsNoColumnOfIt()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();

        plan.RollUp(FactColumns.Events([3, 3], [1, 2], [], [4, 5]))[plan.Units[3], plan.Totals[0], ColumnShapes.Flow].Value.Should().Be((Count)9);
        var act = () => ColumnShapes.Provinces("2026", ColumnShapes.Flows(2)).Plan().RollUp(FactColumns.Events([3], [1], [], [4]));
        act.Should().Throw<ArgumentException>().WithMessage("The plan has 2 measures, and the rows say none.*");
    }

    [Fact]
    public void Columns_OfDifferentLengths_AreRefused()
    {
        var act = () => FactColumns.Events([1, 2], [1], [1, 1], [1, 1]).Length;

        act.Should().Throw<ArgumentException>().WithMessage("There are 2 units and 1 periods: a row has one of each.*");
    }

    [Fact]
    public void Builder_AddsFactsByWhatTheyAreOf()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var builder = new FactColumnsBuilder(plan).Add(plan.Units[2], ReportingPeriod.Month(2026, 3), ColumnShapes.Flow, Count.AtLeast(4)).Add(new FactRow(2, 3, 0, 2));

        builder.Count.Should().Be(2);
        plan.RollUp(builder.Columns(RowMeaning.Statements))[plan.Units[2], ReportingPeriod.Year(2026), ColumnShapes.Flow].Value.Should().Be(Count.AtLeast(6));
        builder.Invoking(own => own.Add(plan.Units[2], ReportingPeriod.Year(2026), ColumnShapes.Flow, 4)).Should().Throw<ArgumentException>().WithMessage("Rows of this plan are of 2026-01 to 2026-12, not of 2026 (data 2026a).*");
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

        var act = () => plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events), progress: progress, cancellationToken: source.Token);

        act.Should().Throw<OperationCanceledException>();
        plan.Invoking(own => own.RollUp(rows.Where(_ => true), RowMeaning.Events, cancellationToken: source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void RollUp_TellsItsProgress_ToTheEnd()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var told = new List<double>();

        plan.RollUp(ColumnDraws.Columns(plan, ColumnDraws.Exact(plan, 200_000, 43), RowMeaning.Events), progress: new Progress(told.Add));

        told.Should().BeInAscendingOrder().And.HaveCountGreaterThan(2);
        told[^1].Should().Be(1);
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
        first.Invoking(totals => totals.Cell(0, 0, 0, 0)).Should().Throw<ArgumentException>().WithMessage("The memory that these totals were made in was used again: they are gone.");
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
