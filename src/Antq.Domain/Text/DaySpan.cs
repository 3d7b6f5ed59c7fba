using NodaTime;

namespace Antq.Domain.Text;

/// <summary>
/// Days from one to another, both included, as consecutive numbers; an open start or end is the lowest or highest number.
/// </summary>
internal readonly record struct DaySpan(int First, int Last)
{
    public static DaySpan All { get; } = new(int.MinValue, int.MaxValue);

    public static DaySpan Of(LocalDate day) => new(Number(day), Number(day));

    public static DaySpan Of(LocalDate? first, LocalDate? last)
        => new(first is { } from ? Number(from) : int.MinValue, last is { } to ? Number(to) : int.MaxValue);

    /// <summary>Returns all days after these.</summary>
    public DaySpan After() => new(Last + 1, int.MaxValue);

    /// <summary>Returns all days before these.</summary>
    public DaySpan Before() => new(int.MinValue, First - 1);

    public bool Overlaps(DaySpan other) => First <= other.Last && other.First <= Last;

    public bool Contains(DaySpan other) => First <= other.First && other.Last <= Last;

    /// <summary>Returns whether one of the two ends on the day before the other begins.</summary>
    public bool Touches(DaySpan other) => Last + 1 == other.First || other.Last + 1 == First;

    /// <summary>Returns the days of both, which must overlap.</summary>
    public DaySpan And(DaySpan other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    /// <summary>Returns the first day; null when the start is open.</summary>
    public LocalDate? FirstDay() => First == int.MinValue ? null : Day(First);

    /// <summary>Returns the last day; null when the end is open.</summary>
    public LocalDate? LastDay() => Last == int.MaxValue ? null : Day(Last);

    /// <summary>Returns the number of a day given by its order, see <see cref="DayText.Order"/>.</summary>
    public static int Number(int order) => new DateOnly(order >> 9, (order >> 5) & 0xF, order & 0x1F).DayNumber;

    private static LocalDate Day(int number)
    {
        var day = DateOnly.FromDayNumber(number);
        return new LocalDate(day.Year, day.Month, day.Day);
    }

    /// <remarks>The calendar of a NodaTime day is not read: this would load all calendars.</remarks>
    private static int Number(LocalDate day) => new DateOnly(day.Year, day.Month, day.Day).DayNumber;
}
