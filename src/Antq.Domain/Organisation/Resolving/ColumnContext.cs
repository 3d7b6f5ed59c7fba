namespace Antq.Domain.Organisation;

/// <summary>What the rows of a column that are certain show about the others; it orders candidates and chooses none.</summary>
/// <param name="LostZeros">The number of rows whose codes certainly lost zeros; 0 also when another row kept them.</param>
/// <param name="Level">The level of all certain rows; null when there are several, or fewer than two rows.</param>
internal sealed record ColumnContext(int LostZeros, OrganisationLevel? Level)
{
    public static ColumnContext None { get; } = new(0, null);
}
