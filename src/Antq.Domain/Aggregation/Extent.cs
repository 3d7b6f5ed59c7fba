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
/// <param name="Population">The group of people; absent for all.</param>
internal sealed record Extent(Territory Territory, int Start, int End, uint Forms, uint Issuers, uint Recipients, Population? Population)
{
    public const int OpenStart = int.MinValue;

    private static readonly LocalDate Origin = new(1, 1, 1);

    public static int Number(LocalDate day) => Period.DaysBetween(Origin, day);

    public static LocalDate Day(int number) => Origin.PlusDays(number);

    public bool OverlapsInTime(Extent other) => Start <= other.End && other.Start <= End;

    public bool ContainsInTime(Extent other) => Start <= other.Start && other.End <= End;

    public bool OverlapsInCategory(Extent other) => (Forms & other.Forms) != 0 && (Issuers & other.Issuers) != 0 && (Recipients & other.Recipients) != 0;

    public bool ContainsInCategory(Extent other)
        => (other.Forms & ~Forms) == 0 && (other.Issuers & ~Issuers) == 0 && (other.Recipients & ~Recipients) == 0
            && (Population is null || Population == other.Population);

    public bool Overlaps(Extent other) => Territory.Overlaps(other.Territory) && OverlapsInTime(other) && OverlapsInCategory(other);

    public bool Contains(Extent other) => !AxesNotContaining(other).Any();

    public bool HasCategoryOf(Extent other)
        => Forms == other.Forms && Issuers == other.Issuers && Recipients == other.Recipients && Population == other.Population;

    /// <summary>The axes on which this does not contain the other.</summary>
    public IEnumerable<Axis> AxesNotContaining(Extent other)
    {
        if (!Territory.Contains(other.Territory)) yield return Axis.Territory;
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
        Population == other.Population ? Population : null);

    /// <summary>What both have in common; they overlap.</summary>
    public Extent Clip(Extent other) => new(
        Territory.Intersect(other.Territory),
        Math.Max(Start, other.Start),
        Math.Min(End, other.End),
        Forms & other.Forms,
        Issuers & other.Issuers,
        Recipients & other.Recipients,
        Population ?? other.Population);

    /// <summary>How many smallest cells it has: parts that share none and have as many together as their whole tile it.</summary>
    public Int128 Volume => (Int128)Territory.Size * ((long)End - Start + 1)
        * BitOperations.PopCount(Forms) * BitOperations.PopCount(Issuers) * BitOperations.PopCount(Recipients);
}
