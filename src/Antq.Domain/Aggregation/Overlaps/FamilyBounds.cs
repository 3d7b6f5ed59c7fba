using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>The bounds that the facts of a family allow for a cell, and the facts that they are made of.</summary>
/// <param name="Lower">The least.</param>
/// <param name="Upper">The most; null where nothing bounds it.</param>
/// <param name="Terms">The facts that one of the bounds is made of.</param>
internal sealed record FamilyBounds(Int128 Lower, Int128? Upper, IReadOnlyList<FamilyTerm> Terms)
{
    /// <summary>By what the sum of the lower bound is divided, and rounded up.</summary>
    public BigInteger LowerDivisor { get; init; } = BigInteger.One;

    /// <summary>By what the sum of the upper bound is divided, and rounded down.</summary>
    public BigInteger UpperDivisor { get; init; } = BigInteger.One;
}
