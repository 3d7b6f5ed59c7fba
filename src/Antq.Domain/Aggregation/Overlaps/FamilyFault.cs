namespace Antq.Domain.Aggregation;

/// <summary>Facts of a family that cannot all be true: some need more than the others allow (B4).</summary>
/// <param name="Needing">The places in the family of the facts that need at least the minimum.</param>
/// <param name="Allowing">The places of the facts that allow at most the maximum.</param>
/// <param name="AtLeast">The minimum that the first need.</param>
/// <param name="AtMost">The maximum that the second allow, which is less.</param>
internal sealed record FamilyFault(int[] Needing, int[] Allowing, Int128 AtLeast, Int128 AtMost)
{
    /// <summary>All places, in their order.</summary>
    public int[] Places { get; } = [.. Needing.Union(Allowing).Order()];

    /// <summary>Returns the same fault with other places.</summary>
    public FamilyFault At(Func<int, int> placeOf) => new([.. Needing.Select(placeOf)], [.. Allowing.Select(placeOf)], AtLeast, AtMost);
}
