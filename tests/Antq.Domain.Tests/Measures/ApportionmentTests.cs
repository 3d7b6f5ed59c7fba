using System.Numerics;
using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

public sealed class ApportionmentTests
{
    [Theory]
    [InlineData(10, "1 1 1", "4 3 3")]
    [InlineData(11, "1 1 1", "4 4 3")]
    [InlineData(12, "1 1 1", "4 4 4")]
    [InlineData(1, "5 5", "1 0")]
    [InlineData(1, "1 2 2", "0 1 0")]
    [InlineData(0, "3 4", "0 0")]
    [InlineData(7, "1", "7")]
    [InlineData(5, "0 1 0 1 0", "0 3 0 2 0")]
    [InlineData(3, "1 1 1 1 1", "1 1 1 0 0")]
    [InlineData(100, "334 333 333", "34 33 33")]
    [InlineData(4, "99 1", "4 0")]
    public void ByLargestRemainder_GivesWhatIsLeftToTheLargestRemainders_TheEarlierFirst(long whole, string weights, string parts)
        => Apportionment.ByLargestRemainder(whole, Numbers(weights)).Should().Equal(Longs(parts));

    /// <summary>
    /// Quotas of 10 by 6, 6, 2 are 4.29, 4.29, 1.43; of 11 they are 4.71, 4.71, 1.57. So one more to give out takes one from the last: the
    /// known
    /// price of keeping every part beside its quota.
    /// </summary>
    [Fact]
    public void ByLargestRemainder_OfOneMore_MayGiveLessToASmallPart()
    {
        Apportionment.ByLargestRemainder(10, [6, 6, 2]).Should().Equal(4, 4, 2);
        Apportionment.ByLargestRemainder(11, [6, 6, 2]).Should().Equal(5, 5, 1);
    }

    /// <summary>Of the largest number, which is odd, by itself twice and 1, the quotas end in .25, .25 and .4999….</summary>
    [Fact]
    public void ByLargestRemainder_OfTheLargestNumbers_IsExact()
    {
        Apportionment.ByLargestRemainder(long.MaxValue, [1, 1]).Should().Equal(4611686018427387904, 4611686018427387903);
        Apportionment.ByLargestRemainder(long.MaxValue, [long.MaxValue, long.MaxValue, 1]).Should()
            .Equal(4611686018427387903, 4611686018427387903, 1);
        Apportionment.ByLargestRemainder(long.MaxValue, [BigInteger.Pow(10, 300)]).Should().Equal(long.MaxValue);
        Apportionment.ByLargestRemainder(3, [BigInteger.Pow(10, 300), BigInteger.Pow(10, 300) + 1]).Should().Equal(1, 2);
    }

    [Fact]
    public void ByLargestRemainder_OfWhatCannotBeShared_IsRefused()
    {
        FluentActions.Invoking(() => Apportionment.ByLargestRemainder(-1, [1])).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName("whole");
        FluentActions.Invoking(() => Apportionment.ByLargestRemainder(1, [1, -2])).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("*at place 1 is -2*");
        FluentActions.Invoking(() => Apportionment.ByLargestRemainder(0, [0, 0])).Should().Throw<ArgumentException>()
            .WithMessage("One weight at least is positive*");
        FluentActions.Invoking(() => Apportionment.ByLargestRemainder(0, [])).Should().Throw<ArgumentException>()
            .WithParameterName("weights");
        FluentActions.Invoking(() => Apportionment.ByLargestRemainder(0, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void ByLargestRemainder_GivesAListThatCannotBeChanged()
        => Apportionment.ByLargestRemainder(3, [1, 2]).Should().NotBeAssignableTo<long[]>().And
            .BeAssignableTo<IList<long>>().Which.IsReadOnly.Should().BeTrue();

    [Fact]
    [Trait("Length", "Long")]
    public void ByLargestRemainder_OfAHundredThousandRandomCases_LosesAndMakesNothing()
    {
        var random = new Random(20250701);
        for (var round = 0; round < 100_000; round++)
        {
            var whole = random.Next(4) == 0 ? long.MaxValue - random.Next(1000) : random.Next(200);
            var weights = Enumerable.Range(0, random.Next(1, 9)).Select(_ => Weight(random)).ToArray();
            if (weights.All(weight => weight.IsZero)) weights[0] = 1;

            var parts = Apportionment.ByLargestRemainder(whole, weights);

            var fault = Rationals.FaultOf(whole, weights, parts);
            if (fault is not null) Assert.Fail($"{whole} by {string.Join(' ', weights)} is {string.Join(' ', parts)}: {fault}");
        }
    }

    /// <summary>
    /// Of all ways to give the number out, that whose squared distances from the quotas add up to least, the earlier parts the larger.
    /// </summary>
    [Fact]
    public void ByLargestRemainder_IsTheWayNearestToTheQuotas()
    {
        var random = new Random(20251121);
        for (var round = 0; round < 300; round++)
        {
            var whole = random.Next(9);
            var weights = Enumerable.Range(0, random.Next(1, 5)).Select(_ => (BigInteger)random.Next(7)).ToArray();
            if (weights.All(weight => weight.IsZero)) continue;
            var total = weights.Aggregate(BigInteger.Add);

            BigInteger Distance(int[] parts)
                => parts.Select((part, index) => BigInteger.Pow(part * total - whole * weights[index], 2)).Aggregate(BigInteger.Add);

            var best = Ways(whole, weights.Length).OrderBy(Distance)
                .ThenByDescending(parts => parts, Comparer<int[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other))).First();
            Apportionment.ByLargestRemainder(whole, weights).Should()
                .Equal(best.Select(part => (long)part), $"{whole} by {string.Join(' ', weights)}");
        }
    }

    private static IEnumerable<int[]> Ways(int whole, int parts)
        => parts == 1
            ? [[whole]]
            : Enumerable.Range(0, whole + 1).SelectMany(first => Ways(whole - first, parts - 1).Select(rest => (int[])[first, .. rest]));

    private static BigInteger Weight(Random random) => random.Next(6) switch
    {
        0 => 0,
        1 => random.NextInt64(long.MaxValue),
        2 => BigInteger.Pow(random.Next(1, 100), random.Next(30)),
        _ => random.Next(1, 30),
    };

    private static BigInteger[] Numbers(string text) => [.. Longs(text).Select(number => (BigInteger)number)];

    private static long[] Longs(string text) => [.. text.Split(' ').Select(long.Parse)];
}
