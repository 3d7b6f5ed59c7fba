using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>Rows that are added block by block have the totals of all of them at once.</summary>
public sealed class BlockRollUpTests
{
    [Theory]
    [InlineData(RowMeaning.Events, true, 71)]
    [InlineData(RowMeaning.Events, false, 72)]
    [InlineData(RowMeaning.Statements, true, 73)]
    public void Totals_OfAnyBlocks_AreThoseOfAllRowsAtOnce(RowMeaning meaning, bool tellsWhoReported, int seed)
    {
        var shape = ColumnShapes.OldCommunes("2024", meaning == RowMeaning.Events ? ColumnShapes.Flows(3) : ColumnShapes.Mixed(5));
        var plan = (shape with { TellsWhoReported = tellsWhoReported, BoundariesOf = RollUps.Today }).Plan();
        var memory = new RollUpMemory();
        for (var round = 0; round < 3; round++)
        {
            var random = new Random(seed + round);
            var rows = meaning == RowMeaning.Events
                ? ColumnDraws.Vague(plan, 9_000, seed + round)
                : ColumnDraws.Statements(plan, 9_000, seed + round);
            var columns = ColumnDraws.Columns(plan, rows, meaning);
            var expected = plan.RollUp(columns);

            var blocks = plan.Begin(meaning, memory);
            for (var start = 0; start < columns.Length;)
            {
                var length = Math.Min(columns.Length - start, random.Next(4) == 0 ? random.Next(4) : random.Next(3_000));
                blocks.Add(columns.Slice(start, length));
                start += length;
                blocks.Rows.Should().Be(start);
            }

            var totals = blocks.Totals();

            totals.Rows.Should().Be(rows.Length);
            for (var level = 0; level < plan.Levels.Count; level++)
            {
                totals.Lowers(level).SequenceEqual(expected.Lowers(level)).Should().BeTrue();
                totals.Uppers(level).SequenceEqual(expected.Uppers(level)).Should().BeTrue();
                totals.Reported(level).SequenceEqual(expected.Reported(level)).Should().BeTrue();
                totals.Cell(level, 0, 0, 0).Should().Be(expected.Cell(level, 0, 0, 0));
            }
        }
    }

    [Fact]
    public void Totals_WithoutAnyRow_HaveNone()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var blocks = plan.Begin(RowMeaning.Statements);

        (blocks.Plan, blocks.Meaning).Should().Be((plan, RowMeaning.Statements));
        blocks.Totals().Cell(1, 0, 0, 0).Value.Should().BeNull();
    }

    [Fact]
    public void Add_OfWhatABlockBeforeStates_IsRefused()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var blocks = plan.Begin(RowMeaning.Statements);
        blocks.Add(FactColumns.Statements([3, 4], [1, 1], [], [5, 6]));

        Adding(blocks, 4, 1).Should().Throw<ArgumentException>().WithMessage($"flow of {plan.Units[4]} in 2026-02 is stated twice*");
        Adding(blocks, 4, 2).Should().Throw<InvalidOperationException>().WithMessage("A block before was refused: begin another roll-up.");
        blocks.Invoking(own => own.Totals()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Add_OfAWrongRow_TellsItsNumberAmongAllBlocks()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var blocks = plan.Begin(RowMeaning.Statements);
        blocks.Add(FactColumns.Statements([3, 4], [1, 1], [], [5, 6], validity: [0b01]));

        Adding(blocks, 99, 1).Should().Throw<ArgumentException>()
            .WithMessage("Row 2 has the unit 99: the plan has those from 0 to 33 (data 2026b).");
    }

    [Fact]
    public void Add_AfterTheEnd_IsRefused()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var memory = new RollUpMemory();
        var blocks = plan.Begin(RowMeaning.Statements);
        blocks.Totals();
        var other = plan.Begin(RowMeaning.Statements, memory);
        plan.RollUp(FactColumns.Statements([3], [1], [], [5]), memory);

        Adding(blocks, 3, 1).Should().Throw<InvalidOperationException>().WithMessage("The totals were made: begin another roll-up.");
        blocks.Invoking(own => own.Totals()).Should().Throw<InvalidOperationException>();
        Adding(other, 3, 1).Should().Throw<InvalidOperationException>()
            .WithMessage("The memory was used for another roll-up: begin another roll-up.");
    }

    [Fact]
    public void Add_OfRowsThatDoNotFitTheRollUp_IsRefusedAndChangesNothing()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flows(2)).Plan();
        var blocks = plan.Begin(RowMeaning.Statements);

        blocks.Invoking(own => own.Add(FactColumns.Events([3], [1], [0], [5])))
            .Should().Throw<ArgumentException>().WithMessage("The rows are Events, those of the roll-up Statements.*");
        Adding(blocks, 3, 1).Should().Throw<ArgumentException>().WithMessage("The plan has 2 measures, and the rows name none.*");
        blocks.Add(FactColumns.Statements([3], [1], [1], [5]));
        blocks.Totals().Cell(0, 3, 0, 1).Value.Should().Be((Domain.Count)5);
        plan.Invoking(own => own.Begin((RowMeaning)9)).Should().Throw<ArgumentOutOfRangeException>();
        ColumnShapes.Provinces("2026", ColumnShapes.Stock).Plan().Invoking(own => own.Begin(RowMeaning.Events))
            .Should().Throw<ArgumentException>().WithMessage("The plan has stocks*");
    }

    private static Action Adding(BlockRollUp blocks, int unit, int period)
        => () => blocks.Add(FactColumns.Statements([unit], [period], [], [5]));
}
