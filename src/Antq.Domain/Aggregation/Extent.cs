using System.Numerics;
using Antq.Domain.Lineage;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>A box of territory, days and categories: what a fact, or a cell, is about.</summary>
/// <param name="Territory">The coverage atoms.</param>
/// <param name="Start">The first day as a number; the least there is where the start is open.</param>
/// <param name="End">The last day as a number.</param>
/// <param name="Forms">The forms of award, a bit each.</param>
/// <param name="Issuers">The issuing offices, a bit each.</param>
/// <param name="Recipients">The kinds of recipients, a bit each.</param>
/// <param name="Movements">The movements, a bit each.</param>
/// <param name="Population">The group of people; absent for all.</param>
internal sealed record Extent(Territory Territory, int Start, int End, uint Forms, uint Issuers, uint Recipients, uint Movements, Population? Population)
{
    public const int OpenStart = int.MinValue;

    /// <summary>The first day that it holds for certain; later than <see cref="Start"/> for a phase.</summary>
    public int CertainStart { get; init; } = Start;

    /// <summary>The last day that it holds for certain; earlier than <see cref="End"/> for a phase.</summary>
    public int CertainEnd { get; init; } = End;

    /// <summary>The first and the last day of the phase that it is, or is a part, of; absent where all of its days are certain.</summary>
    public (int Start, int End)? Phase { get; init; }

    private static readonly LocalDate Origin = new(1, 1, 1);

    public static int Number(LocalDate day) => Period.DaysBetween(Origin, day);

    public bool OverlapsInTime(Extent other) => Start <= other.End && other.Start <= End;

    /// <summary>Whether every day of the other is, for certain, one of this; the same phase is.</summary>
    public bool ContainsInTime(Extent other)
        => CertainStart <= other.Start && other.End <= CertainEnd || Phase is not null && (Phase, Start, End) == (other.Phase, other.Start, other.End);

    public bool OverlapsInCategory(Extent other) => (Forms & other.Forms) != 0 && (Issuers & other.Issuers) != 0 && (Recipients & other.Recipients) != 0 && (Movements & other.Movements) != 0;

    public bool ContainsInCategory(Extent other)
        => (other.Forms & ~Forms) == 0 && (other.Issuers & ~Issuers) == 0 && (other.Recipients & ~Recipients) == 0 && (other.Movements & ~Movements) == 0
            && (Population is null || Population == other.Population);

    public bool Overlaps(Extent other) => Territory.Meets(other.Territory) && OverlapsInTime(other) && OverlapsInCategory(other);

    public bool Contains(Extent other) => !AxesNotContaining(other).Any();

    public bool HasCategoryOf(Extent other)
        => Forms == other.Forms && Issuers == other.Issuers && Recipients == other.Recipients && Movements == other.Movements && Population == other.Population;

    /// <summary>The axes on which this does not contain the other.</summary>
    public IEnumerable<Axis> AxesNotContaining(Extent other)
    {
        if (!Territory.Covers(other.Territory)) yield return Axis.Territory;
        if (!ContainsInTime(other)) yield return Axis.Time;
        if (!ContainsInCategory(other)) yield return Axis.Category;
    }

    /// <summary>The smallest box around both.</summary>
    public Extent Hull(Extent other) => new(
        Territory.Union(other.Territory),
        Math.Min(Start, other.Start),
        Math.Max(End, other.End),
        Forms | other.Forms,
        Issuers | other.Issuers,
        Recipients | other.Recipients,
        Movements | other.Movements,
        Population == other.Population ? Population : null);

    /// <summary>What both have in common; they overlap.</summary>
    public Extent Clip(Extent other) => new(
        Territory.Intersect(other.Territory),
        Math.Max(Start, other.Start),
        Math.Min(End, other.End),
        Forms & other.Forms,
        Issuers & other.Issuers,
        Recipients & other.Recipients,
        Movements & other.Movements,
        Population ?? other.Population)
    {
        CertainStart = Math.Max(CertainStart, other.CertainStart),
        CertainEnd = Math.Min(CertainEnd, other.CertainEnd),
        Phase = Phase,
    };

    /// <summary>How many smallest cells it may have.</summary>
    public Int128 Volume => (Int128)((long)End - Start + 1) * Territory.Size * Categories;

    /// <summary>How many smallest cells it has for certain.</summary>
    public Int128 CertainVolume => CertainVolumeIn(this);

    /// <summary>
    /// How many of the smallest cells of a whole it has for certain: parts that share none and have as many together as the whole tile
    /// it.
    /// </summary>
    public Int128 CertainVolumeIn(Extent whole) => (Int128)Math.Max(0, (long)CertainEnd - CertainStart + 1) * whole.Territory.SizeOf(Territory) * Categories;

    private long Categories
        => (long)BitOperations.PopCount(Forms) * BitOperations.PopCount(Issuers) * BitOperations.PopCount(Recipients) * BitOperations.PopCount(Movements);
}
