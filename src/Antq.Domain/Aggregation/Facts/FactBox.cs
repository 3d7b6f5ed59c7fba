using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>A box of territory, days and categories: what a fact, or a cell, is about.</summary>
/// <param name="Territory">The coverage atoms.</param>
/// <param name="Start">The first day as a number; the least there is where the start is open.</param>
/// <param name="End">The last day as a number.</param>
/// <param name="Category">What it may be of on the axes of category.</param>
internal sealed record FactBox(Territory Territory, int Start, int End, CategorySet Category)
{
    public const int OpenStart = int.MinValue;

    private static readonly LocalDate FirstDay = new(1, 1, 1);

    /// <summary>The days that are certain; null where all of them are.</summary>
    public CertainDays? Certain { get; init; }

    /// <summary>The first day that it holds for certain; later than <see cref="Start"/> for a phase.</summary>
    public int CertainStart => Certain is null ? Start : Certain.Start;

    /// <summary>The last day that it holds for certain; earlier than <see cref="End"/> for a phase.</summary>
    public int CertainEnd => Certain is null ? End : Certain.End;

    /// <summary>The phase that it is of; null where all of its days are certain.</summary>
    public ReportingPeriod? Phase => Certain?.Phase;

    /// <summary>The movements.</summary>
    public MovementSet Movements => Category.Movements;

    /// <summary>The group of people; null for all.</summary>
    public Population? Population => Category.Population;

    /// <summary>A day as a number, of which the next is one more.</summary>
    public static int Number(LocalDate day) => new DateOnly(day.Year, day.Month, day.Day).DayNumber;

    /// <summary>The day of a number.</summary>
    public static LocalDate Day(int number) => FirstDay.PlusDays(number);

    public bool OverlapsInTime(FactBox other) => Start <= other.End && other.Start <= End;

    /// <summary>Whether every day of the other is, for certain, one of this: so it is also of the same phase.</summary>
    public bool ContainsInTime(FactBox other)
        => CertainStart <= other.Start && other.End <= CertainEnd
            || Phase is { } phase && phase == other.Phase && Start <= other.Start && other.End <= End;

    /// <summary>Whether both have a category in common on some of their common days, or of those between them.</summary>
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

    /// <summary>The axes on which this does not contain the other.</summary>
    public IEnumerable<Axis> AxesNotContaining(FactBox other)
    {
        if (!Territory.Covers(other.Territory)) yield return Axis.Territory;
        if (!ContainsInTime(other)) yield return Axis.Time;
        if (!ContainsInCategory(other)) yield return Axis.Category;
    }

    /// <summary>The smallest box around both.</summary>
    public FactBox Hull(FactBox other)
        => new(Territory.Union(other.Territory), Math.Min(Start, other.Start), Math.Max(End, other.End), Category.Union(other.Category));

    /// <summary>The same on one day alone: there stocks of different days are side by side.</summary>
    public FactBox On(int day) => new(Territory, day, day, Category);

    /// <summary>How many smallest cells it may have.</summary>
    public Int128 Volume => VolumeIn(this, this, Territory, false);

    /// <summary>How many smallest cells it has for certain.</summary>
    public Int128 CertainVolume => VolumeIn(this, this, Territory, true);

    /// <summary>How many smallest cells it and another box have in common, measured as another territory is.</summary>
    /// <param name="other">The other box, whose days are all certain or those of the same phase.</param>
    /// <param name="measured">The territory whose kind of atoms is counted: those with ground, where it has ground.</param>
    /// <param name="common">What both territories have in common.</param>
    /// <param name="isCertain">Whether only days that it holds for certain count.</param>
    public Int128 VolumeIn(FactBox other, FactBox measured, Territory common, bool isCertain)
    {
        var hasOwnDays = isCertain && !(Phase is { } phase && phase == measured.Phase);
        var (start, end) = hasOwnDays ? (CertainStart, CertainEnd) : (Start, End);
        var days = Movements.DaysWith(other.Movements, Math.Max(start, other.Start), Math.Min(end, other.End));
        if (days <= 0) return 0;
        return days * Category.SizeWith(other.Category) * measured.Territory.SizeOf(common);
    }
}
