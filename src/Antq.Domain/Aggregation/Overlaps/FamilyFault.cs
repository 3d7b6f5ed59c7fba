namespace Antq.Domain.Aggregation;

/// <summary>Facts of a family that cannot all be true: some need more than the others allow.</summary>
/// <param name="Needing">The places in the family of those that need at least so many.</param>
/// <param name="Allowing">The places of those that allow at most so many.</param>
/// <param name="AtLeast">The least that the first need.</param>
/// <param name="AtMost">The most that the second allow, which is less.</param>
internal sealed record FamilyFault(int[] Needing, int[] Allowing, Int128 AtLeast, Int128 AtMost)
{
    /// <summary>All places, in their order.</summary>
    public int[] Places { get; } = [.. Needing.Union(Allowing).Order()];

    /// <summary>The same with other places.</summary>
    public FamilyFault At(Func<int, int> placeOf) => new([.. Needing.Select(placeOf)], [.. Allowing.Select(placeOf)], AtLeast, AtMost);
}
