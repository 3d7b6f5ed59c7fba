using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>A box of territory, days and categories: what a fact, or a cell, covers (R4).</summary>
/// <param name="Territory">The coverage atoms.</param>
/// <param name="Start">The first day as a number; the smallest one when the start is open.</param>
/// <param name="End">The last day as a number.</param>
/// <param name="Category">The possible values on the axes of category.</param>
internal sealed record FactBox(Territory Territory, int Start, int End, CategorySet Category)
{
    public const int OpenStart = int.MinValue;

    private static readonly LocalDate FirstDay = new(1, 1, 1);

    /// <summary>The certain days; null when all of them are.</summary>
    public CertainDays? Certain { get; init; }

    /// <summary>The first certain day; later than <see cref="Start"/> for a phase.</summary>
    public int CertainStart => Certain is null ? Start : Certain.Start;

    /// <summary>The last certain day; earlier than <see cref="End"/> for a phase.</summary>
    public int CertainEnd => Certain is null ? End : Certain.End;

    /// <summary>The phase; null when all of its days are certain.</summary>
    public ReportingPeriod? Phase => Certain?.Phase;

    /// <summary>The movements.</summary>
    public MovementSet Movements => Category.Movements;

    /// <summary>The group that it is limited to.</summary>
    public CountedGroup Group => Category.Group;

    /// <summary>Returns whether it is of everything in its territory that a group has: of no body, and of no other group.</summary>
    public bool IsOfAll(CountedGroup group) => Group == group && Category.Bodies.IsAny;

    /// <summary>Returns a day as a number; the next day is one more.</summary>
    public static int Number(LocalDate day) => new DateOnly(day.Year, day.Month, day.Day).DayNumber;

    /// <summary>Returns the day of a number.</summary>
    public static LocalDate Day(int number) => FirstDay.PlusDays(number);

    public bool OverlapsInTime(FactBox other) => Start <= other.End && other.Start <= End;

    /// <summary>Returns whether every day of the other is, for certain, one of this; true for the same phase.</summary>
    public bool ContainsInTime(FactBox other)
        => CertainStart <= other.Start && other.End <= CertainEnd
            || Phase is { } phase && phase == other.Phase && Start <= other.Start && other.End <= End;

    /// <summary>Returns whether both have a category in common on some of their common days, or of those between them.</summary>
    public bool OverlapsInCategory(FactBox other)
    {
        if (ReferenceEquals(Category, other.Category)) return true;
        var (start, end) = (Math.Max(Start, other.Start), Math.Min(End, other.End));
        return Category.Meets(other.Category, Math.Min(start, end), Math.Max(start, end));
    }

    public bool ContainsInCategory(FactBox other) => Category.Contains(other.Category, other.Start, other.End);

    public bool Overlaps(FactBox other) => OverlapsInTime(other) && OverlapsInCategory(other) && Territory.Meets(other.Territory);

    public bool Contains(FactBox other) => ContainsInTime(other) && ContainsInCategory(other) && Territory.Covers(other.Territory);

    public bool HasCategoryOf(FactBox other) => Category.Equals(other.Category);

    /// <summary>Returns whether both are of the same territory, and of the same bodies in it.</summary>
    public bool HasPlaceOf(FactBox other) => Territory.Equals(other.Territory) && Category.Bodies == other.Category.Bodies;

    /// <summary>Returns whether both have the same category, in whatever bodies.</summary>
    public bool HasKindOf(FactBox other) => Category.OfAllBodies().Equals(other.Category.OfAllBodies());

    /// <summary>Returns whether the territory of the other, with the bodies in it, is in this.</summary>
    public bool ContainsInTerritory(FactBox other)
        => Territory.Covers(other.Territory) && Category.Bodies.Contains(other.Category.Bodies);

    /// <summary>Returns whether the category of the other, in whatever bodies, is in this.</summary>
    public bool ContainsInKind(FactBox other) => Category.OfAllBodies().Contains(other.Category, other.Start, other.End);

    /// <summary>Returns the axes on which this does not contain the other.</summary>
    public IEnumerable<Axis> AxesNotContaining(FactBox other)
    {
        if (!ContainsInTerritory(other)) yield return Axis.Territory;
        if (!ContainsInTime(other)) yield return Axis.Time;
        if (!ContainsInKind(other)) yield return Axis.Category;
    }

    /// <summary>Returns the smallest box around both.</summary>
    public FactBox Hull(FactBox other)
        => new(Territory.Union(other.Territory), Math.Min(Start, other.Start), Math.Max(End, other.End), Category.Union(other.Category));

    /// <summary>Returns the same box on one day alone, where stocks of different days are side by side.</summary>
    public FactBox On(int day) => new(Territory, day, day, Category);

    /// <summary>The maximum number of its smallest cells.</summary>
    public Int128 Volume => VolumeIn(this, this, Territory, false);

    /// <summary>The number of its certain smallest cells.</summary>
    public Int128 CertainVolume => VolumeIn(this, this, Territory, true);

    /// <summary>
    /// Returns the number of smallest cells that it and another box have in common, measured in the atoms of another territory.
    /// </summary>
    /// <param name="other">The other box, whose days are all certain or those of the same phase.</param>
    /// <param name="measured">The territory that decides which atoms are counted: those with land, if it has land.</param>
    /// <param name="common">The territory in common.</param>
    /// <param name="isCertain">Whether only certain days count.</param>
    public Int128 VolumeIn(FactBox other, FactBox measured, Territory common, bool isCertain)
    {
        var hasOwnDays = isCertain && !(Phase is { } phase && phase == measured.Phase);
        var (start, end) = hasOwnDays ? (CertainStart, CertainEnd) : (Start, End);
        var days = Movements.DaysWith(other.Movements, Math.Max(start, other.Start), Math.Min(end, other.End));
        if (days <= 0) return 0;
        return days * Category.SizeWith(other.Category) * measured.Territory.SizeOf(common);
    }
}
