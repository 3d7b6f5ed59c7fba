using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>The divisors of the sums that are the bounds of a cell (B6).</summary>
/// <param name="Lower">That of the lower bound, which is rounded up.</param>
/// <param name="Upper">That of the upper bound, which is rounded down.</param>
internal sealed record FamilyDivisors(BigInteger Lower, BigInteger Upper);
