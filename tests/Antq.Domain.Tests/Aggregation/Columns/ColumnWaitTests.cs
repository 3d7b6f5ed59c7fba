using System.Numerics;
using Antq.Domain.Aggregation.Columns;

namespace Antq.Domain.Tests.Aggregation.Columns;

/// <summary>
/// Rows that lie far apart wait until there are many for a part of the cells, and those near each other are added at once: the totals are
/// the same, and those of adding
/// the rows one by one.
/// </summary>
public sealed class ColumnWaitTests
{
    private static readonly RollUpPlan Uncounted =
        (ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(3)) with { TellsWhoReported = false }).Plan();
    private static readonly RollUpPlan Counted = ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(3)).Plan();
    private static readonly RollUpPlan Stated = ColumnShapes.OldCommunes("2024", ColumnShapes.Mixed(5)).Plan();

    private enum Kind
    {
        Exact,
        Vague,
        Large,
    }

    public static TheoryData<string> Kinds => [.. Enum.GetNames<Kind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RollUp_OfManyEventsThatNobodyCounts_IsThatOfAddingThem(string kind)
        => Holds(Uncounted, RowMeaning.Events, Drawn(Uncounted, 40_000, Enum.Parse<Kind>(kind), 1));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RollUp_OfManyEvents_IsThatOfAddingThem(string kind)
        => Holds(Counted, RowMeaning.Events, Drawn(Counted, 40_000, Enum.Parse<Kind>(kind), 2));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RollUp_OfManyStatements_IsThatOfTheLastOrTheSum(string kind)
        => Holds(Stated, RowMeaning.Statements,
            [.. Drawn(Stated, 60_000, Enum.Parse<Kind>(kind), 3).DistinctBy(row => (row.Unit, row.Period, row.Measure))]);

    /// <summary>A cell that was told to be 0 has a value, and the cells around it have none.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RollUp_OfZeros_IsZeroThereAndNowhereElse(bool isFar)
    {
        // Every seventh unit tells 0, those after it nothing; a few tell a number first or afterwards.
        var told = Enumerable.Range(0, Uncounted.Units.Count).Where(unit => unit % 7 == 3).ToArray();
        var rows = told.Select(unit => new FactRow(unit, unit % 12, unit % 3, 0))
            .Concat(told.Where(unit => unit % 2 == 0).Select(unit => new FactRow(unit, (unit + 1) % 12, unit % 3, 9)))
            .ToArray();
        if (isFar) new Random(4).Shuffle(rows);
        else rows = [.. rows.OrderBy(row => row.Unit)];

        var totals = Uncounted.RollUp(rows, RowMeaning.Events);

        for (var unit = 0; unit < Uncounted.Units.Count; unit++)
        {
            for (var measure = 0; measure < 3; measure++)
            {
                Count? expected = unit % 7 != 3 || unit % 3 != measure ? null : unit % 2 == 0 ? 9 : 0;
                var found = totals.Cell(0, unit, 0, measure).Value;
                if (found != expected) found.Should().Be(expected, $"of unit {unit} and measure {measure}");
            }
        }
    }

    /// <summary>A wider unit of which nobody told anything but 0 has the value 0, and one of which nobody told anything has none.</summary>
    [Fact]
    public void RollUp_OfZerosOfOneUnit_IsZeroForWhatHoldsItOnly()
    {
        var plan = (ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(2)) with { TellsWhoReported = false, BoundariesOf = RollUps.Today })
            .Plan();
        var totals = plan.RollUp([new FactRow(77, 3, 1, 0)], RowMeaning.Events);
        var (_, shared) = ColumnOracle.PlaceOf(plan, plan.Levels[1], plan.Units[77]);
        shared.Should().BeEmpty();

        for (var level = 0; level < plan.Levels.Count; level++)
        {
            var (whole, among) = ColumnOracle.PlaceOf(plan, plan.Levels[level], plan.Units[77]);
            int[] holders = whole >= 0 ? [whole] : [.. among];
            for (var unit = 0; unit < plan.Levels[level].Units.Count; unit++)
            {
                totals.Cell(level, unit, 0, 0).Value.Should().BeNull();
                totals.Cell(level, unit, 0, 1).Value.Should().Be(holders.Contains(unit) ? (Count)0 : null);
            }
        }
    }

    /// <summary>
    /// With more cells than there are parts of the usual size, parts are larger; the first and the last cell are in one too.
    /// </summary>
    [Fact]
    public void RollUp_OfVeryManyCells_IsThatOfAddingThem()
    {
        var plan =
            (ColumnShapes.OldCommunes("2024", ColumnShapes.Flows(70))
            with
            { TellsWhoReported = false, Totals = [.. ReportingPeriod.Year(2024).Split(PeriodKind.Month)] }).Plan();
        (plan.Units.Count * 12 * 70).Should().BeGreaterThan(512 * (1 << 14));
        var last = plan.Units.Count - 1;
        FactRow[] rows =
        [
            .. from period in Enumerable.Range(0, 12) from measure in Enumerable
                .Range(0, 70) from unit in new[] { 0, last, 5000 } select new FactRow(unit, period, measure,
                (unit % 100 * 1000) + (period * 70) + measure),
        ];

        var totals = plan.RollUp(rows.Concat(rows).ToArray(), RowMeaning.Events);

        foreach (var row in rows) totals.Cell(0, row.Unit, row.Period, row.Measure).Value.Should().Be((Count)(2 * row.Lower));
        totals.Cell(0, 5001, 0, 0).Value.Should().BeNull();
        totals.Cell(plan.Levels.Count - 1, 0, 11, 69).Value.Should()
            .Be((Count)rows.Where(row => row is { Period: 11, Measure: 69 }).Sum(row => 2 * row.Lower));
    }

    /// <summary>
    /// Few counts of very many cells are held by themselves, many in their cells: the totals are the same, also of zeros and of several
    /// slots.
    /// </summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(400, true)]
    [InlineData(6_000, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(400, false)]
    [InlineData(6_000, false)]
    public void RollUp_OfFewEvents_IsThatOfAddingThemInTheirCells(int count, bool hasTotalsOfSeveralSlots)
    {
        var period = ReportingPeriod.Parse("2021/2024");
        ReportingPeriod[] wide = hasTotalsOfSeveralSlots ? [ReportingPeriod.Parse("2022/2023"), period] : [];
        var plan = (ColumnShapes.OldCommunes("2021/2024", ColumnShapes.Flows(5)) with
        {
            TellsWhoReported = false,
            BoundariesOf = count == 6_000 ? RollUps.Today : null,
            Totals = [.. period.Split(PeriodKind.Year), .. wide],
        }).Plan();
        var random = new Random(count);
        var rows = Drawn(plan, count, Kind.Exact, 5).Concat(Drawn(plan, count / 3, Kind.Large, 6).Where(row => row.Lower == row.Upper))
            .ToArray();
        for (var again = 0; again < rows.Length / 4; again++) rows[random.Next(rows.Length)] = rows[random.Next(rows.Length)];
        var memory = new RollUpMemory();
        plan.RollUp(FactColumns.Events([7, 7], [0, 1], [0, 4], [3, 5]), memory);

        var few = plan.RollUp(ColumnDraws.Columns(plan, rows, RowMeaning.Events), memory);
        var many = plan.RollUp(rows, RowMeaning.Events);

        few.Rows.Should().Be(rows.Length);
        for (var level = 0; level < plan.Levels.Count; level++)
        {
            few.Lowers(level).SequenceEqual(many.Lowers(level)).Should().BeTrue();
            few.Uppers(level).SequenceEqual(many.Uppers(level)).Should().BeTrue();
            few.Reported(level).IsEmpty.Should().BeTrue();
        }

        foreach (var row in rows.Take(50))
            few.Cell(0, 0, plan.Totals.Count - 1, row.Measure).Should().Be(many.Cell(0, 0, plan.Totals.Count - 1, row.Measure));
    }

    /// <summary>
    /// Two units whose counts pass 64 bits together, each with so few that they are added one by one: whole ones, and ones that are shared.
    /// </summary>
    [Theory]
    [InlineData("00001", "00004")]
    [InlineData("00019", "00022")]
    public void RollUp_OfFewEventsBeyond64Bits_IsRefused(string one, string other)
    {
        var plan =
            (ColumnShapes.OldCommunes("2021/2024", ColumnShapes.Flows(5)) with { TellsWhoReported = false, BoundariesOf = RollUps.Today })
            .Plan();
        int[] units = [plan.OrdinalOf(one), plan.OrdinalOf(other)];

        plan.Invoking(own => own.RollUp(FactColumns.Events(units, [0, 0], [0, 0], [long.MaxValue - 5, 6])))
            .Should().Throw<OverflowException>();
        plan.RollUp(FactColumns.Events(units, [0, 0], [0, 0], [long.MaxValue - 5, 5])).Cell(plan.Levels.Count - 1, 0, 0, 0).Value.Should()
            .Be((Count)long.MaxValue);
    }

    private static FactRow[] Drawn(RollUpPlan plan, int count, Kind kind, int seed)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, count).Select(_ =>
            {
                var lower = kind == Kind.Large ? random.NextInt64(1L << random.Next(1, 46)) : random.Next(4) == 0 ? 0 : random.Next(3000);
                var value = kind == Kind.Exact ? lower : random.Next(5) switch
                {
                    0 => Count.AtLeast(lower),
                    1 => Count.Between(lower, lower + random.NextInt64(1L << random.Next(1, 40))),
                    _ => (Count)lower,
                };
                return new FactRow(random.Next(plan.Units.Count), random.Next(plan.Periods.Count), random.Next(plan.Measures.Count), value);
            }),
        ];
    }

    private static void Holds(RollUpPlan plan, RowMeaning meaning, FactRow[] rows)
    {
        var far = plan.RollUp(rows, meaning);
        var near = plan.RollUp(rows.OrderBy(row => row.Unit).ToArray(), meaning);
        var cells = new Dictionary<(int Unit, int Measure), (BigInteger Lower, BigInteger? Upper, int Last)>();
        foreach (var row in rows)
        {
            var isStock = plan.Measures[row.Measure].Time == TimeBehaviour.Stock;
            var own =
                (Lower: (BigInteger)row.Lower, Upper: row.Upper == FactColumns.Unbounded ? null : (BigInteger?)row.Upper, Last: row.Period);
            cells[(row.Unit, row.Measure)] = !cells.TryGetValue((row.Unit, row.Measure), out var before) ? own
                : !isStock ? (before.Lower + own.Lower, before.Upper + own.Upper, 0)
                : before.Last > own.Last ? before : own;
        }

        for (var unit = 0; unit < plan.Units.Count; unit++)
        {
            for (var measure = 0; measure < plan.Measures.Count; measure++)
            {
                var expected = cells.TryGetValue((unit, measure), out var cell) ? ((long?)cell.Lower, (long?)cell.Upper) : (null, null);
                var (waited, added) = (far.Cell(0, unit, 0, measure), near.Cell(0, unit, 0, measure));
                if ((waited.Value?.Lower, waited.Value?.Upper) != expected)
                    (waited.Value?.Lower, waited.Value?.Upper).Should()
                        .Be(expected, $"of {plan.Units[unit]} and {plan.Measures[measure]} that waited");
                if (waited != added) added.Should().Be(waited, $"of {plan.Units[unit]} and {plan.Measures[measure]}");
            }
        }
    }
}
