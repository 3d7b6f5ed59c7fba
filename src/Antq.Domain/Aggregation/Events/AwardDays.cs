using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The days on which an award may have been conferred: its own day or span, that of its conferral, or, if the report states neither, those
/// of the report's period up to the day of the report.
/// </summary>
/// <param name="Start">The first day; null for an open start.</param>
/// <param name="End">The last day.</param>
internal readonly record struct AwardDays(LocalDate? Start, LocalDate End)
{
    /// <summary>The first and the last day as numbers.</summary>
    public (int First, int Last) Numbers => (Start is { } start ? FactBox.Number(start) : FactBox.OpenStart, FactBox.Number(End));

    /// <summary>Returns the days of an award.</summary>
    /// <param name="fact">A fact of the award.</param>
    /// <param name="conferral">Its conferral, if several reports have it.</param>
    public static AwardDays Of(Fact fact, Conferral? conferral = null)
    {
        if (conferral is not null) return new(conferral.Start, conferral.End);
        if (AreStated(fact)) return new(fact.Start, fact.End);
        var start = fact.Report.Period.Start;
        return new(start > fact.End ? fact.End : start, fact.End);
    }

    /// <summary>Returns whether the report states the day of the award, or a span of days.</summary>
    public static bool AreStated(Fact fact) => fact.Award is { Day: not null } or { During: not null };

    /// <summary>Returns whether these and other days have one in common.</summary>
    public bool Overlap(AwardDays other) => !(Start > other.End) && !(other.Start > End);

    /// <summary>Returns whether every other day is one of these.</summary>
    public bool Contain(AwardDays other) => (Start is null || other.Start >= Start) && other.End <= End;

    /// <summary>Returns the days in common; null when there is none.</summary>
    public AwardDays? Intersect(AwardDays other)
        => Overlap(other) ? new(Start is null || other.Start > Start ? other.Start : Start, LocalDate.Min(End, other.End)) : null;

    /// <summary>Returns the days from the first to the last of both.</summary>
    public AwardDays Hull(AwardDays other)
        => new(Start is { } first && other.Start is { } second ? LocalDate.Min(first, second) : null, LocalDate.Max(End, other.End));
}
