using NodaTime;

namespace Antq.Domain.Organisation;

/// <summary>Days from one to another, as numbers that are quick to compare.</summary>
internal readonly record struct DayRange(int First, int Last)
{
    public static DayRange All { get; } = new(int.MinValue, int.MaxValue);

    public static DayRange Of(LocalDate day) => new(Number(day), Number(day));

    /// <summary>The days of a state of a unit: to the day before the next state, or the end of the unit.</summary>
    public static DayRange OfState(OrganisationUnit unit, int state)
        => new(
            Number(unit.States[state].From),
            state + 1 < unit.States.Count ? Number(unit.States[state + 1].From) - 1 : unit.ValidTo is { } last ? Number(last) : int.MaxValue);

    public static DayRange From(LocalDate day) => new(Number(day), int.MaxValue);

    /// <summary>All days after these.</summary>
    public DayRange After() => new(Last + 1, int.MaxValue);

    /// <summary>All days before these.</summary>
    public DayRange Before() => new(int.MinValue, First - 1);

    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;

    public DayRange And(DayRange other) => new(Math.Max(First, other.First), Math.Min(Last, other.Last));

    /// <summary>The first day, which there must be.</summary>
    public LocalDate FirstDay() => Day(First);

    /// <summary>The last day; absent where there is none.</summary>
    public LocalDate? LastDay() => Last == int.MaxValue ? null : Day(Last);

    /// <summary>The number of a day of the ISO calendar, given by its order, see <see cref="Text.DayText.Order"/>.</summary>
    public static int Number(int order) => new DateOnly(order >> 9, (order >> 5) & 0xF, order & 0x1F).DayNumber;

    private static LocalDate Day(int number)
    {
        var day = DateOnly.FromDayNumber(number);
        return new LocalDate(day.Year, day.Month, day.Day);
    }

    /// <remarks>The calendar of a day of NodaTime is not asked: it would load all of them.</remarks>
    private static int Number(LocalDate day) => new DateOnly(day.Year, day.Month, day.Day).DayNumber;
}
