using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Days from one to another, as numbers for fast comparison.</summary>
internal readonly record struct DayRange(int First, int Last)
{
    public static DayRange All { get; } = new(int.MinValue, int.MaxValue);

    public static DayRange Of(LocalDate day) => new(Number(day), Number(day));

    /// <summary>Returns the days of a state of a unit: to the day before the next state, or the end of the unit.</summary>
    public static DayRange OfState(OrganisationUnit unit, int state)
        => new(
            Number(unit.States[state].From),
            state + 1 < unit.States.Count
                ? Number(unit.States[state + 1].From) - 1
                : unit.ValidTo is { } last ? Number(last) : int.MaxValue);

    public static DayRange From(LocalDate day) => new(Number(day), int.MaxValue);

    /// <summary>Returns all days after these.</summary>
    public DayRange After() => new(Last + 1, int.MaxValue);

    /// <summary>Returns all days before these.</summary>
    public DayRange Before() => new(int.MinValue, First - 1);

    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;

    public DayRange And(DayRange other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    /// <summary>Returns the first day, which must exist.</summary>
    public LocalDate FirstDay() => Day(First);

    /// <summary>Returns the last day; null when there is none.</summary>
    public LocalDate? LastDay() => Last == int.MaxValue ? null : Day(Last);

    /// <summary>Returns the number of a day of the ISO calendar, given by its order, see <see cref="Text.DayText.Order"/>.</summary>
    public static int Number(int order) => new DateOnly(order >> 9, (order >> 5) & 0xF, order & 0x1F).DayNumber;

    private static LocalDate Day(int number)
    {
        var day = DateOnly.FromDayNumber(number);
        return new LocalDate(day.Year, day.Month, day.Day);
    }

    /// <remarks>The calendar of a NodaTime day is not read: this would load all calendars.</remarks>
    private static int Number(LocalDate day) => new DateOnly(day.Year, day.Month, day.Day).DayNumber;
}
