using System.Numerics;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>The linear program that judges the bounds, against programs worked by hand and against trying every value.</summary>
public sealed class BoundsSimplexTests
{
    [Fact]
    public void Least_OfThreeSumsThatEachShareHalf_IsAFraction()
    {
        var program = new BoundsSimplex(3, [([0, 1], 1, 1), ([1, 2], 1, 1), ([0, 2], 1, 1)]);

        program.IsFeasible.Should().BeTrue();
        Value(program.Least([0, 1, 2])).Should().Be((3, 2));
        Value(program.Most([0])!.Value).Should().Be((1, 2));
    }

    [Fact]
    public void Most_WithoutUpperBound_IsUnbounded()
    {
        var program = new BoundsSimplex(2, [([0], 3, null), ([0, 1], 5, 9)]);

        Value(program.Least([0, 1])).Should().Be((5, 1));
        Value(program.Most([1])!.Value).Should().Be((6, 1));
        new BoundsSimplex(1, [([0], 3, null)]).Most([0]).Should().BeNull();
    }

    [Fact]
    public void IsFeasible_OfSumsThatContradict_IsFalse()
    {
        new BoundsSimplex(2, [([0, 1], 5, 5), ([0], 6, null)]).IsFeasible.Should().BeFalse();
        new BoundsSimplex(2, [([0, 1], 5, 5), ([0, 1], 5, 5), ([0], 5, null)]).IsFeasible.Should().BeTrue();
        new BoundsSimplex(2, [([0, 1], 5, 5), ([0, 1], 6, 6)]).IsFeasible.Should().BeFalse();
    }

    /// <summary>Sums of neighbours have their least and most values at whole numbers, so trying all of these finds the same.</summary>
    [Fact]
    public void Bounds_OfSumsOfNeighbours_AreThoseFoundByTryingEveryValue()
    {
        const int Most = 5;
        var random = new Random(20261130);
        for (var round = 0; round < Rounds.Of(300); round++)
        {
            var variables = random.Next(1, 5);
            var sums = Enumerable.Range(0, variables).Select(one => ((IReadOnlyList<int>)[one], 0L, (long?)Most))
                .Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => RandomSum(random, variables)))
                .ToArray();
            int[] asked = [.. Enumerable.Range(0, variables).Where(_ => random.Next(2) == 0)];
            var values = Values(variables, Most)
                .Where(values => Array.TrueForAll(sums, sum => IsWithin(sum.Item1.Sum(one => values[one]), sum.Item2, sum.Item3)))
                .Select(values => asked.Sum(one => values[one]))
                .ToArray();

            var program = new BoundsSimplex(variables, sums);

            program.IsFeasible.Should().Be(values.Length > 0, $"round {round}");
            if (values.Length == 0) continue;
            Value(program.Least(asked)).Should().Be((values.Min(), 1), $"round {round}");
            Value(program.Most(asked)!.Value).Should().Be((values.Max(), 1), $"round {round}");
        }

        static bool IsWithin(int value, long lower, long? upper) => value >= lower && !(value > upper);
    }

    private static (IReadOnlyList<int> Of, long Lower, long? Upper) RandomSum(Random random, int variables)
    {
        var first = random.Next(variables);
        var lower = random.Next(8);
        var upper = lower + (random.Next(4) * random.Next(2));
        return ([.. Enumerable.Range(first, random.Next(1, variables - first + 1))], lower, random.Next(4) == 0 ? null : upper);
    }

    private static IEnumerable<int[]> Values(int variables, int most)
        => variables == 0
            ? [[]]
            : Values(variables - 1, most).SelectMany(values => Enumerable.Range(0, most + 1), (values, value) => (int[])[.. values, value]);

    private static (int Numerator, int Denominator) Value((BigInteger Numerator, BigInteger Denominator) value)
        => BigInteger.GreatestCommonDivisor(value.Numerator, value.Denominator) is var divisor && divisor.IsZero
            ? (0, 1)
            : ((int)(value.Numerator / divisor), (int)(value.Denominator / divisor));
}
