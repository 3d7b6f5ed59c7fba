using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The part of one fact of a family in the bounds of a cell: each bound is a sum of bounds of facts, some subtracted (B6).
/// </summary>
/// <param name="Fact">The fact.</param>
/// <param name="InLower">
/// The factor in the lower bound of the cell: of the fact's lower bound if positive, of its upper bound, subtracted, if negative.
/// </param>
/// <param name="InUpper">The factor in the upper bound: of the fact's upper bound if positive, of its lower one, subtracted, if
/// negative.</param>
internal readonly record struct FamilyTerm(PlacedFact Fact, BigInteger InLower, BigInteger InUpper)
{
    /// <summary>Whether it is in neither bound.</summary>
    public bool IsIdle => InLower.IsZero && InUpper.IsZero;

    /// <summary>Whether it is in both bounds, once.</summary>
    public bool IsTaken => InLower.IsOne && InUpper.IsOne;
}
