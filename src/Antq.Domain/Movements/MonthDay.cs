using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Movements;

/// <summary>A day of every year, written <c>08-19</c>; never 29 February.</summary>
internal readonly record struct MonthDay(int Month, int Day)
{
    /// <exception cref="FormatException">There is no such day in every year.</exception>
    public static MonthDay Parse(string text)
        => DayText.TryParse($"2001-{text}", out var day)
            ? new MonthDay(day.Month, day.Day)
            : throw new FormatException($"'{text}' is not a day of every year such as '08-19'.");

    public LocalDate In(int year) => new(year, Month, Day);
}
