namespace Antq.Domain.Aggregation;

/// <summary>The bounds that the facts of a family allow for a cell, with the facts that they are made of.</summary>
/// <param name="Lower">The lower bound.</param>
/// <param name="Upper">The upper bound; null when there is none.</param>
/// <param name="Terms">The facts that one of the bounds is made of.</param>
internal sealed record FamilyBounds(Int128 Lower, Int128? Upper, IReadOnlyList<FamilyTerm> Terms)
{
    /// <summary>The divisors of the sums; null when both are 1.</summary>
    public FamilyDivisors? Divisors { get; init; }
}
