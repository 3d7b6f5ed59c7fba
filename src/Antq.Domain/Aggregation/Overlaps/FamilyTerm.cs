using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>How one fact of a family enters the bounds of a cell: each bound is a sum of bounds of facts, some taken away.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="InLower">
/// How many times the lower bound of the cell takes it: its lower bound where positive, its upper bound, taken away, where negative.
/// </param>
/// <param name="InUpper">How many times the upper bound takes it: its upper bound where positive, its lower one, taken away, where negative.</param>
internal readonly record struct FamilyTerm(PlacedFact Fact, BigInteger InLower, BigInteger InUpper)
{
    /// <summary>Whether it is in neither bound.</summary>
    public bool IsIdle => InLower.IsZero && InUpper.IsZero;

    /// <summary>Whether it is in both bounds, once.</summary>
    public bool IsTaken => InLower.IsOne && InUpper.IsOne;
}
