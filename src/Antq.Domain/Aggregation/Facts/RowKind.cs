namespace Antq.Domain.Aggregation;

/// <summary>What facts cover apart from their territory, as far as cells distinguish it.</summary>
/// <param name="Category">The possible values on the axes of category.</param>
/// <param name="Start">The first day; 0 when the coverage does not count days, as for the three that follow.</param>
/// <param name="End">The last day.</param>
/// <param name="CertainStart">The first certain day.</param>
/// <param name="CertainEnd">The last certain day.</param>
internal readonly record struct RowKind(CategorySet Category, int Start, int End, int CertainStart, int CertainEnd)
{
    public static RowKind Of(FactBox box, bool hasDays) => hasDays
        ? new(box.Category, box.Start, box.End, box.CertainStart, box.CertainEnd)
        : new(box.Category, 0, 0, 0, 0);

    /// <summary>Returns whether facts of the kind may count in a cell, by their category.</summary>
    public bool Meets(FactBox target)
        => Category.IsOfGroupOf(target.Category) && Category.Meets(target.Category, target.Start, target.End);

    /// <summary>Returns whether they count in nothing else, by their category.</summary>
    public bool IsWithin(FactBox target) => target.Category.Contains(Category, target.Start, target.End);

    public bool Equals(RowKind other)
        => Start == other.Start && End == other.End && CertainStart == other.CertainStart && CertainEnd == other.CertainEnd
            && Category.Equals(other.Category);

    // Kinds of one cell seldom differ on the other axes of category.
    public override int GetHashCode() => HashCode.Combine(Start, End, Category.Forms, Category.Issuers, Category.Recipients);
}
