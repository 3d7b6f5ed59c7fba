using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Days from one to another, both included, as consecutive numbers; an open start is the lowest number.</summary>
internal readonly record struct DayNumbers(int First, int Last)
{
    public const int Open = int.MinValue;

    public static DayNumbers Of(LocalDate? first, LocalDate last) => new(first is { } day ? Number(day) : Open, Number(last));

    public bool Meets(DayNumbers other) => First <= other.Last && other.First <= Last;

    public bool Holds(DayNumbers other) => First <= other.First && other.Last <= Last;

    /// <summary>Returns whether one of the two ranges ends on the day before the other begins.</summary>
    public bool Touches(DayNumbers other) => Last + 1 == other.First || other.Last + 1 == First;

    /// <summary>Returns the days of both, which must overlap.</summary>
    public DayNumbers And(DayNumbers other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    public ReportingPeriod ToPeriod() => ReportingPeriod.Span(First == Open ? null : Day(First), Day(Last));

    private static LocalDate Day(int number) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(number));

    private static int Number(LocalDate day) => day.ToDateOnly().DayNumber;
}
