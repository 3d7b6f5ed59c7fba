using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>
/// How a bound is made of those of its inputs: a sum in which each input is taken so many times, or taken away where the number is negative, divided by one
/// number.
/// </summary>
/// <param name="Inputs">How many times each input is taken, in their order.</param>
/// <param name="Divisor">By what the sum is divided; 1 or more. A lower bound is rounded up, an upper one down.</param>
public sealed record DerivationFactors(IReadOnlyList<BigInteger> Inputs, BigInteger Divisor)
{
    /// <summary>How many times each input is taken, in their order.</summary>
    public IReadOnlyList<BigInteger> Inputs { get; init => field = [.. value]; } = [.. Inputs];
}
