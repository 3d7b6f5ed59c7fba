using System.Numerics;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

public sealed partial class Derivation
{
    /// <summary>
    /// A bound as a combination of the bounds of its inputs: the sum of the inputs times their factors, subtracted if negative, divided by
    /// the
    /// divisor (B6).
    /// </summary>
    /// <param name="Inputs">The factor of each input, in their order.</param>
    /// <param name="Divisor">The divisor of the sum; 1 or more. A lower bound is rounded up, an upper one down.</param>
    public sealed record Factors(IReadOnlyList<BigInteger> Inputs, BigInteger Divisor)
    {
        /// <summary>The factor of each input, in their order.</summary>
        public IReadOnlyList<BigInteger> Inputs { get; init => field = ValueList<BigInteger>.Of(value); } = ValueList<BigInteger>.Of(
            Inputs);
    }
}
