using System.Numerics;

namespace Antq.Domain.Measures;

/// <summary>Apportions whole numbers so that the parts add up exactly.</summary>
public static class Apportionment
{
    /// <summary>
    /// Apportions a whole number by weights with the method of largest remainders: each part is first its exact quota rounded down; the
    /// rest goes, one each, to the parts with the largest remainders. Of equal remainders the earlier in the list goes first.
    /// </summary>
    /// <param name="whole">The number, 0 or more.</param>
    /// <param name="weights">The weights, each 0 or more and one at least positive; only their proportions matter.</param>
    /// <returns>
    /// The parts, in the order of the weights. They add up to the whole, each is its exact quota or a neighbour of it, and a weight of 0
    /// gets none.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The whole or a weight is negative.</exception>
    /// <exception cref="ArgumentException">No weight is positive.</exception>
    public static IReadOnlyList<long> ByLargestRemainder(long whole, IReadOnlyList<BigInteger> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNegative(whole);
        var total = TotalOf(weights);
        var parts = new long[weights.Count];
        var remainders = new BigInteger[weights.Count];
        var left = whole;
        for (var index = 0; index < parts.Length; index++)
        {
            parts[index] = (long)BigInteger.DivRem(whole * weights[index], total, out remainders[index]);
            left -= parts[index];
        }

        foreach (var index in Enumerable.Range(0, parts.Length).OrderByDescending(index => remainders[index]).Take((int)left))
            parts[index]++;
        return Array.AsReadOnly(parts);
    }

    private static BigInteger TotalOf(IReadOnlyList<BigInteger> weights)
    {
        var total = BigInteger.Zero;
        for (var index = 0; index < weights.Count; index++)
        {
            if (weights[index].Sign < 0)
                throw new ArgumentOutOfRangeException(nameof(weights),
                    FormattableString.Invariant($"A weight is 0 or more; that at place {index} is {weights[index]}."));
            total += weights[index];
        }

        return total.IsZero ? throw new ArgumentException("One weight at least is positive.", nameof(weights)) : total;
    }
}
