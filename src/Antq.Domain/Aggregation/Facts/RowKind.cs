namespace Antq.Domain.Aggregation;

/// <summary>What facts are about beside their territory, as far as cells tell it apart.</summary>
/// <param name="Category">What they may be of on the axes of category.</param>
/// <param name="Start">The first day; 0 where the coverage does not ask for days, as for the three that follow.</param>
/// <param name="End">The last day.</param>
/// <param name="CertainStart">The first day that holds for certain.</param>
/// <param name="CertainEnd">The last day that holds for certain.</param>
internal readonly record struct RowKind(CategorySet Category, int Start, int End, int CertainStart, int CertainEnd)
{
    public static RowKind Of(FactBox box, bool hasDays) => hasDays
        ? new(box.Category, box.Start, box.End, box.CertainStart, box.CertainEnd)
        : new(box.Category, 0, 0, 0, 0);

    /// <summary>Whether facts of the kind may count in a cell, by their category.</summary>
    public bool Meets(FactBox target)
        => Category.IsOfPeopleOf(target.Category) && Category.Meets(target.Category, target.Start, target.End);

    /// <summary>Whether they count in nothing else, by their category.</summary>
    public bool IsWithin(FactBox target) => target.Category.Contains(Category, target.Start, target.End);

    public bool Equals(RowKind other)
        => Start == other.Start && End == other.End && CertainStart == other.CertainStart && CertainEnd == other.CertainEnd
            && Category.Equals(other.Category);

    public override int GetHashCode() => HashCode.Combine(Start, End, Category.GetHashCode());
}
