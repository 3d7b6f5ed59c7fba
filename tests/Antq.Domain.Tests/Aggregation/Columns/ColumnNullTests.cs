using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>A row without a count states nothing: it is no zero, nobody reported it, and nothing else of it is read.</summary>
public sealed class ColumnNullTests
{
    [Fact]
    public void RollUp_OfRowsWithoutACount_CountsOnlyTheOthers()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();

        // Bits from the lowest: row 0 and 2 have a count. Row 1 has no sense at all, and row 3 would state row 0 twice.
        var totals = plan.RollUp(FactColumns.Statements([3, -7, 5, 3], [0, 99, 0, 0], [], [4, -5, 0, 9], validity: [0b0101]));

        totals.Rows.Should().Be(2);
        totals[plan.Units[3], plan.Totals[0], ColumnShapes.Flow].Value.Should().Be((Domain.Count)4);
        totals[plan.Units[3], plan.Totals[0], ColumnShapes.Flow].Coverage!.Value.ReportedTime.Should().Be(1);
        totals[plan.Units[5], plan.Totals[0], ColumnShapes.Flow].Value.Should().Be((Domain.Count)0);
        totals[plan.Units[6], plan.Totals[0], ColumnShapes.Flow].Value.Should().BeNull();
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void RollUp_OfManyRowsWithAndWithoutACount_IsThatOfThoseWithOne(bool isFar, bool isStatement)
    {
        var shape = isFar ? ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(3)) : ColumnShapes.Provinces("2026", ColumnShapes.Flows(3));
        var plan = (shape with { TellsWhoReported = isStatement }).Plan();
        var rows = isStatement ? ColumnDraws.Statements(plan, 3_000, 61) : ColumnDraws.Vague(plan, 3_000, 61);
        var meaning = isStatement ? RowMeaning.Statements : RowMeaning.Events;
        var random = new Random(62);
        var validity = new byte[(rows.Length + 7) / 8];
        random.NextBytes(validity);
        for (var at = validity.Length / 4; at < validity.Length / 2; at++) validity[at] = (byte)(at % 90 < 70 ? 0 : 255);
        FactRow[] kept = [.. rows.Where((_, row) => (validity[row / 8] >> (row % 8) & 1) != 0)];
        var columns = ColumnDraws.Columns(plan, rows, meaning);
        var withNulls = isStatement
            ? FactColumns.Statements(columns.Units, columns.Periods, columns.Measures, columns.Lowers, columns.Uppers, validity)
            : FactColumns.Events(columns.Units, columns.Periods, columns.Measures, columns.Lowers, columns.Uppers, validity);

        var totals = plan.RollUp(withNulls);

        totals.Rows.Should().Be(kept.Length);
        new ColumnOracle(plan, kept).Differences(totals).Should().BeEmpty();
    }

    [Fact]
    public void Columns_InPart_HaveTheBitsOfTheirRows()
    {
        byte[] validity = [0b1011_0110, 0b0000_0101];
        var all = FactColumns.Events(new int[11], new int[11], [], new long[11], validity: validity);
        var part = all.Slice(3, 7).Slice(2, 5);

        Enumerable.Range(0, 11).Select(row => (validity[row / 8] >> (row % 8) & 1) != 0)
            .Should().Equal(false, true, true, false, true, true, false, true, true, false, true);
        (all.HasNulls, part.HasNulls, part.Length).Should().Be((true, true, 5));
        for (var row = 0; row < 5; row++) part.HasCount(row).Should().Be(all.HasCount(row + 5));
        FactColumns.Events([1], [1], [], [1]).HasNulls.Should().BeFalse();
        FactColumns.Events([1], [1], [], [1]).HasCount(0).Should().BeTrue();
        var act = () => FactColumns.Events([1], [1], [], [1]).HasCount(1);
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Columns_WithFewerBitsThanRows_AreRefused()
    {
        var act = () => FactColumns.Events(new int[9], new int[9], [], new long[9], validity: [255]).Length;

        act.Should().Throw<ArgumentException>().WithMessage("There are 9 units and 8 bits: a row has one of each.*");
    }

    /// <summary>The number of a row is that among all rows, with a count or without.</summary>
    [Fact]
    public void RollUp_OfAWrongRowAmongRowsWithoutACount_TellsItsNumber()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();
        var lowers = new long[1_600];
        lowers[1_500] = -3;
        var validity = new byte[200];
        Array.Fill(validity, (byte)0b0101_0101);

        var act = () => plan.RollUp(FactColumns.Events(new int[1_600], new int[1_600], [], lowers, validity: validity));

        act.Should().Throw<ArgumentException>().WithMessage("Row 1500 has the count -3, which is none (data 2026b).");
    }

    [Fact]
    public void Live_OfRowsWithoutACount_HasOnlyTheOthers()
    {
        var plan = (ColumnShapes.Provinces("2026", ColumnShapes.Flow) with { TellsWhoReported = false }).Plan();
        var live = plan.Live(FactColumns.Events([3, -1], [0, 77], [], [0, 5], validity: [1]));

        live.Remove(3, 0, 0, 0);

        live[plan.Units[3], plan.Totals[0], ColumnShapes.Flow].Should().BeNull();
    }
}
