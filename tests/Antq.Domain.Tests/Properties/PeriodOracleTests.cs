using System.Numerics;
using Antq.Domain.Periods;
using Antq.Domain.Tests.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Properties;

/// <summary>Relations and tilings of periods of a few years against the sets of their days, one bit a day.</summary>
public sealed class PeriodOracleTests
{
    private const int FirstYear = 2019;
    private const int LastYear = 2024;

    /// <summary>The first bit stands for all days before, which only an open start holds.</summary>
    private static readonly LocalDate Before = new(FirstYear - 2, 1, 1);

    [Fact]
    public void RelationTo_OfAnyTwoPeriods_IsThatOfTheirDays()
    {
        var random = new Random(20250701);
        var seen = new HashSet<PeriodRelation>();
        for (var i = 0; i < 20_000; i++)
        {
            var (left, right) = (AnyPeriods.Next(random, FirstYear, LastYear), AnyPeriods.Next(random, FirstYear, LastYear));
            var relation = left.RelationTo(right);

            if (relation != Relation(new Days(left), new Days(right)))
                Assert.Fail($"{left} is {relation} to {right}, not {Relation(new Days(left), new Days(right))}.");
            seen.Add(relation);
        }

        seen.Should().BeEquivalentTo(Enum.GetValues<PeriodRelation>());
    }

    [Fact]
    public void Tiling_OfAnyParts_IsThatOfTheirDays()
    {
        var random = new Random(20251121);
        var seen = new Dictionary<Answer, int>();
        for (var i = 0; i < 3_000; i++)
        {
            var whole = AnyPeriods.Next(random, FirstYear, LastYear);
            ReportingPeriod[] parts = random.Next(3) == 0
                ? [.. Some(whole, random)]
                : [.. Enumerable.Range(0, random.Next(5)).Select(_ => AnyPeriods.Next(random, FirstYear, LastYear))];
            var tiling = PeriodTiling.Of(parts, whole);

            Check(tiling);
            seen[tiling.Tiles] = seen.GetValueOrDefault(tiling.Tiles) + 1;
        }

        seen.Should().HaveCount(3).And.OnlyContain(answer => answer.Value > 50);
    }

    /// <summary>What the whole is made up of, sometimes with one of it left out or doubled.</summary>
    private static List<ReportingPeriod> Some(ReportingPeriod whole, Random random)
    {
        var kinds =
            new[] { PeriodKind.Year, PeriodKind.Half, PeriodKind.Quarter, PeriodKind.Month }.Where(kind => whole.TrySplit(kind, out _))
            .ToArray();
        List<ReportingPeriod> parts = kinds.Length == 0
            ? [whole]
            : [.. whole.Split(kinds[random.Next(kinds.Length)]).OrderBy(_ => random.Next())];
        if (random.Next(4) == 0) parts.RemoveAt(0);
        else if (random.Next(4) == 0) parts.Add(parts[0]);
        return parts;
    }

    private static void Check(PeriodTiling tiling)
    {
        var said = tiling.ToString();
        var whole = new Days(tiling.Whole);
        Days[] parts = [.. tiling.Parts.Select(part => new Days(part))];
        var isSame = parts.Any(part => part == whole);
        if (isSame) whole = whole with { Certain = whole.Possible };
        var held = Union(parts.Select(part => part.Possible));
        var heldForCertain = isSame ? held : Union(parts.Select(part => part.Certain));

        var missing = Without(whole.Certain, held);
        Union(tiling.Gaps.Where(gap => gap.IsCertain).Select(gap => new Days(gap.Days).Possible)).Should().Be(missing, said);
        Union(tiling.Gaps.Where(gap => !gap.IsCertain).Select(gap => new Days(gap.Days).Possible)).Should()
            .Be(Without(Without(whole.Possible, heldForCertain), missing), said);

        var pairs = from first in Enumerable.Range(0, parts.Length)
                    from second in Enumerable.Range(first + 1, parts.Length - first - 1)
                    where !(parts[first].Possible & parts[second].Possible).IsZero
                    select (tiling.Parts[first], tiling.Parts[second], parts[first].Possible & parts[second].Possible,
                        Relation(parts[first], parts[second]) != PeriodRelation.MayOverlap);
        tiling.Overlaps.Select(overlap => (overlap.First, overlap.Second, new Days(overlap.Days).Possible, overlap.IsCertain)).Should()
            .Equal(pairs, said);

        var isOutside = false;
        foreach (var (period, part) in tiling.Parts.Zip(parts).DistinctBy(pair => pair.First))
        {
            var own = tiling.Excesses.Where(excess => excess.Part == period).ToArray();
            var beyond = Without(part.Possible, whole.Certain);
            Union(own.Select(excess => new Days(excess.Days).Possible)).Should().Be(beyond, said);
            var isCertain = !Without(part.Certain, whole.Possible).IsZero || (part.Possible & whole.Possible).IsZero;
            own.Any(excess => excess.IsCertain).Should().Be(isCertain, said);
            isOutside |= isCertain;
        }

        var fails = !missing.IsZero || tiling.Overlaps.Any(overlap => overlap.IsCertain) || isOutside;
        tiling.Tiles.Should()
            .Be(fails
            ? Answer.No
            : tiling.Gaps.Count + tiling.Overlaps.Count + tiling.Excesses.Count == 0 ? Answer.Yes : Answer.CannotTell, said);
    }

    private static PeriodRelation Relation(Days left, Days right)
    {
        if ((left.Possible & right.Possible).IsZero)
        {
            return !((left.Possible << 1) & right.Possible).IsZero || !((right.Possible << 1) & left.Possible).IsZero
                ? PeriodRelation.Adjacent
                : PeriodRelation.Apart;
        }

        if (left == right) return PeriodRelation.Equal;
        if (Without(right.Possible, left.Certain).IsZero) return PeriodRelation.Contains;
        if (Without(left.Possible, right.Certain).IsZero) return PeriodRelation.Within;
        return (left.Certain & right.Certain).IsZero ? PeriodRelation.MayOverlap : PeriodRelation.Overlaps;
    }

    private static BigInteger Union(IEnumerable<BigInteger> sets) => sets.Aggregate(BigInteger.Zero, (left, right) => left | right);

    private static BigInteger Without(BigInteger left, BigInteger right) => left & ~right;

    /// <summary>The days that a period may hold, and those that it holds for certain.</summary>
    private readonly record struct Days(BigInteger Possible, BigInteger Certain)
    {
        public Days(ReportingPeriod period)
            : this(Bits(period.Start, period.End), Inner(period))
        {
        }

        private static BigInteger Inner(ReportingPeriod period)
        {
            if (period.Kind != PeriodKind.Phase) return Bits(period.Start, period.End);
            var (first, last) = (period.Start!.Value.Year + 1, period.End.Year - 1);
            return first > last ? BigInteger.Zero : Bits(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));
        }

        private static BigInteger Bits(LocalDate? start, LocalDate end)
        {
            var first = start is { } day ? Place(day) : 0;
            return ((BigInteger.One << (Place(end) - first + 1)) - 1) << first;
        }

        private static int Place(LocalDate day) => 1 + Period.DaysBetween(Before, day);
    }
}
