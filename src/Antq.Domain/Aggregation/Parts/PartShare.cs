namespace Antq.Domain.Aggregation;

/// <summary>The contribution of the overlapping, replaced or too old facts of a part to the ministry's total of a category.</summary>
/// <param name="Families">The shares of families.</param>
/// <param name="LeftOut">The facts that have no part in it.</param>
internal sealed record PartShare(FoldedFamilies Families, IReadOnlyList<UnusedRow> LeftOut)
{
    /// <summary>No contribution.</summary>
    public static PartShare None { get; } = new(FoldedFamilies.None, []);
}
