using System.Numerics;
using NodaTime;
using static Antq.Domain.CategoryBehaviour;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// Measures that add on some axes and only bound on others, beside a linear program over every kind of thing, on random sets of a fixed
/// seed.
/// </summary>
public sealed class ThingsOracleTests
{
    private const string Merged = "25@2025-07-01";

    private static readonly string[] Units =
        [Merged, "25@2008-08-01", "26@2008-08-01", "17@2008-08-01", "25@2008-08-01", "26@2008-08-01", "BCA@1976-07-02"];
    private static readonly string[] StockUnits = [.. Units[1..], .. BoundsGazetteer.Clusters.Take(3)];
    private static readonly string[] Periods = ["2024", "2024-H1", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2024-9M", "2024-05"];

    public static TheoryData<TerritoryBehaviour, TimeBehaviour, CategoryBehaviour> Behaviours => new()
    {
        { TerritoryBehaviour.Adds, TimeBehaviour.Flow, Partition },
        { TerritoryBehaviour.Distinct, TimeBehaviour.Flow, Partition },
        { TerritoryBehaviour.Adds, TimeBehaviour.Distinct, Partition },
        { TerritoryBehaviour.Adds, TimeBehaviour.Flow, Overlapping },
        { TerritoryBehaviour.Shared, TimeBehaviour.Flow, Overlapping },
        { TerritoryBehaviour.Adds, TimeBehaviour.Distinct, Overlapping },
        { TerritoryBehaviour.Distinct, TimeBehaviour.Distinct, Partition },
        { TerritoryBehaviour.Distinct, TimeBehaviour.Distinct, Overlapping },
    };

    [Theory]
    [MemberData(nameof(Behaviours))]
    public void RollUp_OfFactsThatCanHold_HasBoundsThatContainTheTightest(TerritoryBehaviour territory, TimeBehaviour time,
        CategoryBehaviour category)
    {
        var cells = Cells(RollUps.Measure(territory, time, category), 120, _ => true).ToArray();
        var faults = Array.FindAll(
            cells, cell
            => !(cell.Own.Lower <= cell.Tightest.Lower && !(cell.Own.Upper < cell.Tightest.Upper))
                || cell is { Own.Upper: not null, Tightest.Upper: null });

        cells.Should().HaveCountGreaterThan(100);
        faults.Take(5).Should().BeEmpty($"{faults.Length} of {cells.Length} cells are too tight");
    }

    [Theory]
    [MemberData(nameof(Behaviours))]
    public void RollUp_OfFactsThatOverlapNoOther_HasTheTightestBounds(TerritoryBehaviour territory, TimeBehaviour time,
        CategoryBehaviour category)
    {
        var cells = Cells(RollUps.Measure(territory, time, category), 400, areApart => areApart).ToArray();
        var faults = Array.FindAll(cells, cell => cell.Own != cell.Tightest);

        cells.Should().HaveCountGreaterThan(100);
        faults.Take(5).Should().BeEmpty($"{faults.Length} of {cells.Length} cells have other bounds");
    }

    /// <summary>
    /// Only where categories have something in common and another axis adds, the lower bound may be too low: that something is of another
    /// place may follow from facts of a category that overlaps none. Each figure is the share of cells that are tight, in per cent.
    /// </summary>
    [Theory]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Flow, Partition, 100)]
    [InlineData(TerritoryBehaviour.Distinct, TimeBehaviour.Flow, Partition, 99.8)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Distinct, Partition, 99.7)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Flow, Overlapping, 99.5)]
    [InlineData(TerritoryBehaviour.Shared, TimeBehaviour.Flow, Overlapping, 99.6)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Distinct, Overlapping, 99.6)]
    [InlineData(TerritoryBehaviour.Distinct, TimeBehaviour.Distinct, Partition, 100)]
    [InlineData(TerritoryBehaviour.Distinct, TimeBehaviour.Distinct, Overlapping, 100)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Stock, Partition, 100)]
    [InlineData(TerritoryBehaviour.Distinct, TimeBehaviour.Stock, Partition, 100)]
    [InlineData(TerritoryBehaviour.Shared, TimeBehaviour.Stock, Partition, 100)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Stock, Overlapping, 99.4)]
    [InlineData(TerritoryBehaviour.Distinct, TimeBehaviour.Stock, Overlapping, 100)]
    public void RollUp_OfFactsThatOverlap_HasTheTightestBounds(TerritoryBehaviour territory, TimeBehaviour time, CategoryBehaviour category,
        double share)
    {
        var cells = Cells(RollUps.Measure(territory, time, category), 240, areApart => !areApart).ToArray();
        var faults = Array.FindAll(cells, cell => cell.Own != cell.Tightest);

        cells.Should().HaveCountGreaterThan(100);
        faults.Where(cell => cell.Own.Upper != cell.Tightest.Upper || cell.Own.Lower > cell.Tightest.Lower).Take(5).Should().BeEmpty();
        (100 - (100.0 * faults.Length / cells.Length)).Should().BeGreaterThanOrEqualTo(share, $"{string.Join("; ", faults.Take(5))}");
    }

    /// <summary>
    /// Of eight to twelve facts, too, of which the combinations may be too many to be solved exactly (B3), or which are nested and not
    /// solved as a program (B1).
    /// </summary>
    [Theory]
    [InlineData(TerritoryBehaviour.Distinct, TimeBehaviour.Flow, Partition, 99.5)]
    [InlineData(TerritoryBehaviour.Adds, TimeBehaviour.Flow, Overlapping, 98.5)]
    [InlineData(TerritoryBehaviour.Distinct, TimeBehaviour.Stock, Partition, 100)]
    [InlineData(TerritoryBehaviour.Shared, TimeBehaviour.Stock, Partition, 100)]
    public void RollUp_OfManyFactsThatOverlap_HasSoundBounds(TerritoryBehaviour territory, TimeBehaviour time, CategoryBehaviour category,
        double share)
    {
        var cells = Cells(RollUps.Measure(territory, time, category), 20, areApart => !areApart, (8, 12)).ToArray();
        var faults = Array.FindAll(cells, cell => cell.Own != cell.Tightest);

        faults.Where(cell => cell.Own.Upper < cell.Tightest.Upper || cell.Own.Lower > cell.Tightest.Lower).Take(5).Should().BeEmpty();
        (100 - (100.0 * faults.Length / cells.Length)).Should().BeGreaterThanOrEqualTo(share, $"{string.Join("; ", faults.Take(5))}");
    }

    /// <summary>
    /// Ten days of each of 60 provinces, each crossing those of the next: the largest sum of spans that share no day, step by step.
    /// </summary>
    [Fact]
    public void RollUp_OfManyPeriodsThatCross_IsTheLargestSumOfThoseThatShareNoDay()
    {
        var kinds = RollUps.Measure(TerritoryBehaviour.Distinct, TimeBehaviour.Flow);
        var units = Gazetteer.Default.AsOf(RollUps.OldOrder).Provinces.Take(60).ToArray();
        var values = Array.ConvertAll(units, unit => 1L + (7 * (unit.Code[1] - '0') % 11));
        var first = new LocalDate(2024, 1, 1);
        var reports = units.Select(
            (unit, place)
            => RollUps.Report(
                kinds, unit.Key.ToString(), ReportingPeriod.Span(first.PlusDays(5 * place), first.PlusDays((5 * place) + 9)).ToString(),
                $"{values[place]}"));
        var (best, before) = (0L, 0L);
        foreach (var value in values) (best, before) = (Math.Max(best, before + value), best);

        RollUps.Of(kinds, "2024", RollUps.OldOrder, reports).Cell("BCA", kinds).Bounds().Should().Be($"{best}..{values.Sum()}");
    }

    private static IEnumerable<Cell> Cells(Measure measure, int rounds, Func<bool, bool> isAsked, (int Least, int Most)? number = null)
    {
        var random = new Random(20261130);
        for (var round = 0; round < Rounds.Of(rounds); round++)
        {
            var isStock = measure.Time == TimeBehaviour.Stock;
            var (least, most) = number ?? (2, 5);
            var boxes = Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => isStock ? StockBox(random) : Box(random)).ToArray();
            var facts = Fill(random, measure, boxes);
            var period = isStock ? "2024" : Pick(random, "2024", "2024", "2024-H1", "2024-Q2");
            var boundaries = Pick(random, RollUps.OldOrder, RollUps.Today);
            if (!isAsked(!boxes.Index().Any(one => boxes.Take(one.Index).Any(other => Overlap(one.Item, other))))) continue;
            var question = BoundsQuestion.OfProvinces(period, boundaries);
            var result = RollUps.Of(measure, period, boundaries, facts.Select((fact, id) => fact.Report($"r{id}", measure)));
            var model = new ThingsModel(measure, facts, BoundsGazetteer.Provinces.Atoms);
            foreach (var cell in result.Cells.Where(
                cell => cell.Category == CellCategory.All && BoundsGazetteer.Provinces.Atoms.ContainsKey(cell.Unit.Key.ToString())))
            {
                cell.Value.Should().NotBeNull($"{string.Join("; ", facts)}: {cell}");
                var target = question.TargetOf(cell.Unit, cell.Category);
                yield return new Cell(target, (cell.Value!.Value.Lower, cell.Value.Value.Upper), model.BoundsOf(target),
                    string.Join("; ", facts));
            }
        }
    }

    private static BoundsFact Box(Random random) => BoundsGazetteer.Provinces.Fact(Pick(random, Units), Pick(random, Periods)) with
    {
        Movement = random.Next(3) > 0 ? MovementType.AllPeopleProtectNationalSecurity : MovementType.ForNationalSecurity,
        Body = random.Next(4) > 0 ? null : Pick(random, "Trường A", "Trường B"),
    };

    /// <summary>A stock of the last day of the year, of a unit of then or a cluster of them.</summary>
    private static BoundsFact StockBox(Random random)
        => Box(random) with { Unit = Pick(random, [.. StockUnits]), Period = ReportingPeriod.Year(2024), AsOf = ProofUnits.LastOldDay };

    private static bool Overlap(BoundsFact one, BoundsFact other)
        => one.Movement == other.Movement && (one.Body is null || other.Body is null || one.Body == other.Body)
            && one.Days.Start <= other.Days.End && other.Days.Start <= one.Days.End
            && BoundsGazetteer.Provinces.Atoms[one.Unit].Overlaps(BoundsGazetteer.Provinces.Atoms[other.Unit]);

    /// <summary>The facts with values of some things of each kind, so that they all can hold; some are vague.</summary>
    private static BoundsFact[] Fill(Random random, Measure measure, BoundsFact[] boxes)
    {
        var values = new int[boxes.Length];
        foreach (var kind in new ThingsModel(measure, boxes, BoundsGazetteer.Provinces.Atoms).Kinds)
        {
            var things = random.Next(3) == 0 ? random.Next(12) : 0;
            for (var fact = 0; fact < values.Length; fact++) values[fact] += (kind & 1ul << fact) != 0 ? things : 0;
        }

        return [.. boxes.Zip(values, (box, value) => random.Next(5) switch
        {
            0 => box with { Lower = value - random.Next(value + 1), Upper = null },
            1 => box with { Lower = value - random.Next(value + 1), Upper = value + random.Next(9) },
            _ => box with { Lower = value, Upper = value },
        })];
    }

    private static T Pick<T>(Random random, params T[] all) => all[random.Next(all.Length)];

    private sealed record Cell(BoundsTarget Target, (BigInteger Lower, BigInteger? Upper) Own,
        (BigInteger Lower, BigInteger? Upper) Tightest, string Facts);
}
