using System.Numerics;
using Antq.Domain.Measures;
using Antq.Domain.Tests.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace Antq.Domain.Tests.Properties;

/// <summary>What holds for every number that is given out, whatever the weights.</summary>
public sealed class ApportionmentLaws
{
    private static readonly Gen<long> Whole = Gen.OneOf(
        Gen.Choose(0, 50).Select(number => (long)number),
        Gen.Choose(0, 1000).Select(number => long.MaxValue - number));

    private static readonly Gen<BigInteger> Weight = Gen.OneOf(
        Gen.Choose(0, 12).Select(number => (BigInteger)number),
        Gen.Choose(1, int.MaxValue).Select(number => BigInteger.Pow(number, 9)));

    private static readonly Gen<BigInteger[]> Weights = Weight.NonEmptyListOf().Select(list => list.ToArray())
        .Where(weights => weights.Any(weight => !weight.IsZero));

    [Fact]
    public void Parts_AreNeighboursOfTheirQuotas_AndAddUp()
        => Holds((whole, weights) => Rationals.FaultOf(whole, weights, Apportionment.ByLargestRemainder(whole, weights)) is null);

    [Fact]
    public void Parts_FollowFromTheProportionsAlone()
        => Holds((whole, weights) => Apportionment.ByLargestRemainder(whole, [.. weights.Select(weight => weight * 30030)])
            .SequenceEqual(Apportionment.ByLargestRemainder(whole, weights)));

    [Fact]
    public void Parts_OfTheSumOfTheWeights_AreTheWeights()
        => Holds((_, weights) =>
        {
            long[] small = [.. weights.Select(weight => (long)(weight % 1000) + 1)];
            return Apportionment.ByLargestRemainder(small.Sum(), [.. small]).SequenceEqual(small);
        });

    [Fact]
    public void Parts_OfALargerWeight_AreNotSmaller_AndOfEqualOnesTheEarlierIsNotSmaller()
        => Holds((whole, weights) =>
        {
            var parts = Apportionment.ByLargestRemainder(whole, weights);
            var falling = Enumerable.Range(0, parts.Count).OrderByDescending(index => weights[index]).Select(index => parts[index])
                .ToArray();
            return falling.SequenceEqual(falling.OrderDescending());
        });

    [Fact]
    public void Parts_BesideAWeightOfZero_AreTheSame()
        => Holds((whole, weights) => Apportionment.ByLargestRemainder(whole, [0, .. weights, 0])
            .SequenceEqual([0, .. Apportionment.ByLargestRemainder(whole, weights), 0]));

    private static void Holds(Func<long, BigInteger[], bool> law)
        => Law.Holds(Prop.ForAll(Whole.ToArbitrary(), Weights.ToArbitrary(), law));
}
