using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Days from one to another, both included, as numbers that follow one another; an open start is the least number.</summary>
internal readonly record struct DayNumbers(int First, int Last)
{
    public const int Open = int.MinValue;

    public static DayNumbers Of(LocalDate? first, LocalDate last) => new(first is { } day ? Number(day) : Open, Number(last));

    public bool Meets(DayNumbers other) => First <= other.Last && other.First <= Last;

    public bool Holds(DayNumbers other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether no day lies between these and those, and none is of both.</summary>
    public bool Touches(DayNumbers other) => Last + 1 == other.First || other.Last + 1 == First;

    /// <summary>The days of both, which must meet.</summary>
    public DayNumbers And(DayNumbers other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    public ReportingPeriod ToPeriod() => ReportingPeriod.Span(First == Open ? null : Day(First), Day(Last));

    private static LocalDate Day(int number) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(number));

    private static int Number(LocalDate day) => day.ToDateOnly().DayNumber;
}
