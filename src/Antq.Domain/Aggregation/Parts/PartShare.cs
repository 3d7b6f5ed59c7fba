namespace Antq.Domain.Aggregation;

/// <summary>What the facts of a part that overlap, were replaced or are too old are to the ministry's total of a category.</summary>
/// <param name="Families">What families give to it.</param>
/// <param name="LeftOut">The facts that have no part in it.</param>
internal sealed record PartShare(FoldedFamilies Families, IReadOnlyList<UnusedRow> LeftOut)
{
    /// <summary>Nothing.</summary>
    public static PartShare None { get; } = new(FoldedFamilies.None, []);
}
