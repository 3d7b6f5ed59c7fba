using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>
/// Rows that are wrong are told with their number, place, reason and data version, and sums that pass their bits are never wrong numbers.
/// </summary>
public sealed class ColumnFaultTests
{
    private const int Row = 700;

    /// <summary>Rows that lie far apart, so that they wait for their cells, or near each other; with or without who reported.</summary>
    public static TheoryData<bool, bool> Ways => new() { { true, true }, { true, false }, { false, true }, { false, false } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void RollUp_OfAnOrdinalOutsideThePlan_TellsTheRow(bool isFar, bool tellsWhoReported)
    {
        var plan = Plan(isFar, tellsWhoReported);
        foreach (var (unit, period, measure, message) in new[]
        {
            (-1, 0, 0, $"Row 700 has the unit -1: the plan has those from 0 to {plan.Units.Count - 1} (data 2026b)."),
            (plan.Units.Count, 0, 0,
                $"Row 700 has the unit {plan.Units.Count}: the plan has those from 0 to {plan.Units.Count - 1} (data 2026b)."),
            (0, -1, 0, "Row 700 has the period -1: the plan has those from 0 to 11 (data 2026b)."),
            (0, 12, 0, "Row 700 has the period 12: the plan has those from 0 to 11 (data 2026b)."),
            (0, 0, int.MinValue, "Row 700 has the measure -2147483648: the plan has those from 0 to 20 (data 2026b)."),
            (0, 0, 21, "Row 700 has the measure 21: the plan has those from 0 to 20 (data 2026b)."),
        })
        {
            Rolling(plan, (unit, period, measure, 1, 1)).Should().Throw<ArgumentException>().WithMessage(message);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void RollUp_OfANumberThatIsNoCount_TellsTheRow(bool isFar, bool tellsWhoReported)
    {
        var plan = Plan(isFar, tellsWhoReported);

        Rolling(plan, (0, 0, 0, -5, -5)).Should().Throw<ArgumentException>()
            .WithMessage("Row 700 has the count -5*, which is none (data 2026b).");
        Rolling(plan, (0, 0, 0, long.MinValue, 3)).Should().Throw<ArgumentException>()
            .WithMessage("Row 700 has the count -9223372036854775808 to 3, which is none (data 2026b).");
        Rolling(plan, (0, 0, 0, 5, 4)).Should().Throw<ArgumentException>()
            .WithMessage("Row 700 has the count 5 to 4, which is none (data 2026b).");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void RollUp_OfSumsAtTheEdgeOf64Bits_IsRightOrRefused(bool isFar, bool tellsWhoReported)
    {
        var plan = Plan(isFar, tellsWhoReported);

        var totals = Rolled(plan, (5, 3, 2, long.MaxValue - 1, long.MaxValue - 1), (5, 3, 2, 0, 0));
        totals[plan.Units[5], plan.Totals[0], plan.Measures[2]].Value.Should().Be((Count)(long.MaxValue - 1));

        Rolling(plan, (5, 3, 2, long.MaxValue - 1, long.MaxValue - 1), (5, 4, 2, 2, 2)).Should().Throw<OverflowException>()
            .WithMessage($"A sum of flow-2 of {plan.Units[5]} passes 64 bits*(data 2026b).");
        Rolling(plan, (5, 3, 2, long.MaxValue - 1, long.MaxValue - 1), (6, 4, 2, 2, 2)).Should()
            .Throw<OverflowException>("the sum of all units passes 64 bits");
    }

    /// <summary>
    /// No unit has more than the ministry: the sum of all units is the first that passes 64 bits where no narrower one does.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RollUp_OfASumOfAWiderUnitThatPasses64Bits_NamesIt(bool tellsWhoReported)
    {
        var plan = Plan(isFar: false, tellsWhoReported);
        var old =
            (ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(21))
            with
            { TellsWhoReported = tellsWhoReported, BoundariesOf = RollUps.Today }).Plan();
        var shared = Enumerable.Range(0, old.Units.Count)
            .First(unit => ColumnOracle.PlaceOf(old, old.Levels[0], old.Units[unit]).Shared.Count > 1);
        var (province, _) = ColumnOracle.PlaceOf(old, old.Levels[1], old.Units[shared]);
        var beside = Enumerable.Range(0, old.Units.Count)
            .First(unit => unit != shared && ColumnOracle.PlaceOf(old, old.Levels[1], old.Units[unit]).Whole == province);

        Rolling(plan, (5, 3, 2, long.MaxValue - 1, long.MaxValue - 1), (6, 4, 2, 2, 2)).Should().Throw<OverflowException>()
            .WithMessage($"A sum of {Gazetteer.Default.AsOf(RollUps.Today).Ministry} passes 64 bits (data 2026b).");
        Rolling(old, (shared, 3, 2, long.MaxValue - 1, long.MaxValue - 1), (beside, 4, 2, 2, 2)).Should().Throw<OverflowException>()
            .WithMessage($"A sum of {old.Levels[1].Units[province]} passes 64 bits (data 2026b).");
    }

    /// <summary>
    /// Where the ministry has no upper bound, a unit below it still has one: what it has whole and what it shares may pass 64 bits only
    /// together.
    /// </summary>
    [Fact]
    public void RollUp_OfAnUpperBoundThatPasses64BitsWithWhatIsShared_NamesTheUnit()
    {
        var plan =
            (ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(21)) with { TellsWhoReported = false, BoundariesOf = RollUps.Today }).Plan(
            );
        var places = plan.Units.Select(unit => ColumnOracle.PlaceOf(plan, plan.Levels[0], unit)).ToArray();
        var wholeIn = Enumerable.Range(0, places.Length).ToLookup(row => places[row].Whole);
        var (shared, sharing, whole, open) = (
            from row in Enumerable.Range(0, places.Length)
            from unit in places[row].Shared
            from beside in Enumerable.Range(Math.Max(0, unit - 5), Math.Min(5, unit))
            where wholeIn.Contains(unit) && wholeIn.Contains(beside) && ProvinceOf(unit) == ProvinceOf(beside)
            select (row, unit, wholeIn[unit].First(), wholeIn[beside].First())).First();

        Rolling(plan, (shared, 3, 2, 0, long.MaxValue - 9), (whole, 3, 2, 0, 20), (open, 3, 2, 0, FactColumns.Unbounded)).Should()
            .Throw<OverflowException>()
            .WithMessage($"A sum of {plan.Levels[0].Units[sharing]} passes 64 bits (data 2026b).");
        var totals = Rolled(plan, (shared, 3, 2, 0, long.MaxValue - 29), (whole, 3, 2, 0, 20), (open, 3, 2, 0, FactColumns.Unbounded));
        totals[plan.Levels[0].Units[sharing], plan.Totals[0], plan.Measures[2]].Value.Should().Be(Count.AtMost(long.MaxValue - 9));
        Rolled(plan, (shared, 3, 2, 0, FactColumns.Unbounded), (whole, 3, 2, 4, 20))[plan.Levels[0].Units[sharing], plan.Totals[0],
            plan.Measures[2]].Value.Should().Be(Count.AtLeast(4));

        UnitKey? ProvinceOf(int unit) => plan.Levels[0].Units[unit].StateOn(RollUps.Today).Parent;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void RollUp_OfBoundsOrSumsThatPassTheirBits_NamesMeasureAndUnit(bool isFar, bool tellsWhoReported)
    {
        var plan = Plan(isFar, tellsWhoReported);
        var message = $"A sum of flow-2 of {plan.Units[5]} passes 64 bits, or its bounds come 2^50 apart (data 2026b).";

        Rolling(plan, (5, 3, 2, long.MaxValue - 1, long.MaxValue - 1), (5, 4, 2, 2, 2)).Should().Throw<OverflowException>()
            .WithMessage(message);
        Rolling(plan, (5, 3, 2, 0, 0), (5, 4, 2, long.MaxValue - 1, long.MaxValue - 1), (5, 5, 2, long.MaxValue - 1, long.MaxValue - 1))
            .Should().Throw<OverflowException>().WithMessage(message);
        if (tellsWhoReported)
            Rolling(plan, (5, 3, 2, 0, (1L << 50) - 1), (5, 4, 2, 0, 1)).Should().Throw<OverflowException>().WithMessage(message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RollUp_OfManyLargeRowsOfOneCell_IsRefusedHoweverOftenTheyPass64Bits(bool tellsWhoReported)
    {
        var plan = Plan(isFar: false, tellsWhoReported);
        foreach (var count in new[] { 3, 4, 5, 6, 7, 8, 300 })
        {
            Rolling(plan, [.. Enumerable.Repeat((5, 3, 2, long.MaxValue / 2, long.MaxValue / 2), count)]).Should()
                .Throw<OverflowException>();
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void RollUp_OfUpperBoundsBeyond64Bits_IsRefused(bool isFar, bool tellsWhoReported)
    {
        var plan = Plan(isFar, tellsWhoReported);

        Rolling(plan, (5, 3, 2, long.MaxValue - 5, long.MaxValue - 1), (5, 4, 2, 0, 2)).Should().Throw<OverflowException>();
        Rolling(plan, (5, 3, 2, long.MaxValue - 5, long.MaxValue - 1), (6, 4, 2, 0, 2)).Should().Throw<OverflowException>();
        Rolled(plan, (5, 3, 2, long.MaxValue - 5, long.MaxValue - 1), (5, 4, 2, 0, FactColumns.Unbounded))[plan.Units[5], plan.Totals[0],
            plan.Measures[2]].Value.Should().Be(Count.AtLeast(long.MaxValue - 5));
    }

    [Fact]
    public void RollUp_OfBoundsTooFarApartForACell_IsRefused()
    {
        var plan = Plan(isFar: false, tellsWhoReported: true);

        Rolling(plan, (0, 0, 0, 1, 1 + (1L << 50))).Should().Throw<ArgumentException>()
            .WithMessage(
            "Row 700 has bounds, 1 and 1125899906842625, that are 2^50 or more apart: leave it without an upper bound (data 2026b).");
        Rolling(plan, (0, 0, 0, 0, (1L << 50) - 1), (0, 1, 0, 0, 1)).Should().Throw<OverflowException>();
        Rolled(plan, (0, 0, 0, 0, (1L << 50) - 1))[plan.Units[0], plan.Totals[0], plan.Measures[0]].Value.Should()
            .Be(Count.AtMost((1L << 50) - 1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RollUp_OfAFigureStatedTwice_IsRefusedInWhateverOrder(bool isFar)
    {
        var plan =
            (isFar ? ColumnShapes.OldCommunes("2024", ColumnShapes.Mixed(21)) : ColumnShapes.Provinces("2026", ColumnShapes.Mixed(21)))
            .Plan();
        foreach (var measure in new[] { 0, 3, 4 })
        {
            foreach (var periods in new[] { new[] { 2, 2, 7 }, [7, 2, 2], [2, 7, 2] })
            {
                var act = ()
                    => plan.RollUp([.. Others(plan).DistinctBy(row => (row.Unit, row.Period, row.Measure)),
                        .. periods.Select(period => new FactRow(11, period, measure, 4))], RowMeaning.Statements);

                act.Should().Throw<ArgumentException>()
                    .WithMessage(
                    $"mixed-{measure} of {plan.Units[11]} in {plan.Periods[2]} is stated twice; only events add up, and which of two "
                    + $"statements is used is for Aggregator (data 2026b).");
            }
        }
    }

    [Fact]
    public void RollUp_OfStocksAsEvents_IsRefused()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Stock).Plan();

        var act = () => plan.RollUp([], RowMeaning.Events);

        act.Should().Throw<ArgumentException>().WithMessage("The plan has stocks: a figure of a stock states it, and is no event.*");
    }

    [Fact]
    public void RollUp_OfADefaultRow_IsRefused()
    {
        var plan = ColumnShapes.Provinces("2026", ColumnShapes.Flow).Plan();

        var act = () => plan.RollUp([default], RowMeaning.Events);

        act.Should().Throw<ArgumentException>().WithMessage("Row 0 has the count 0 to -1, which is none (data 2026b).");
    }

    private static RollUpPlan Plan(bool isFar, bool tellsWhoReported)
        => ((isFar ? ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(21)) : ColumnShapes.Provinces("2026", ColumnShapes.Flows(21)))
            with
        { TellsWhoReported = tellsWhoReported }).Plan();

    /// <summary>Rows of 0 of other units than the first twenty, so that the rows in question stand among others.</summary>
    private static IEnumerable<FactRow> Others(RollUpPlan plan)
        => Enumerable.Range(0, Row).Select(row => new FactRow(20 + (row * 37 % (plan.Units.Count - 20)), row % 12, row % 2, 0));

    private static Action Rolling(RollUpPlan plan, params (int Unit, int Period, int Measure, long Lower, long Upper)[] rows)
        => () => Rolled(plan, rows);

    private static ColumnTotals Rolled(RollUpPlan plan, params (int Unit, int Period, int Measure, long Lower, long Upper)[] rows)
    {
        (int Unit, int Period, int Measure, long Lower, long Upper)[] all =
            [.. Others(plan).Select(row => (row.Unit, row.Period, row.Measure, row.Lower, row.Upper)), .. rows];
        return plan.RollUp(FactColumns.Events(
            [.. all.Select(row => row.Unit)],
            [.. all.Select(row => row.Period)],
            [.. all.Select(row => row.Measure)],
            [.. all.Select(row => row.Lower)],
            all.All(row => row.Lower == row.Upper) ? [] : [.. all.Select(row => row.Upper)]));
    }
}
