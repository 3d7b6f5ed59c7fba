using NodaTime;
using NodaTime.Text;

namespace Antq.Domain.Text;

/// <summary>Days as the documents write them (<c>2025-07-01</c>) and as Vietnamese people do (<c>01/07/2025</c>).</summary>
internal static class DayText
{
    public static bool TryParse(ReadOnlySpan<char> text, out LocalDate day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        if (!TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var ofMonth)) return false;
        if (year is < 1 or > 9998 || month is < 1 or > 12 || ofMonth < 1 || ofMonth > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        day = new LocalDate(year, month, ofMonth);
        return true;
    }

    /// <summary>Whether a document may hold the day: one of the ISO calendar, of the years 1 to 9998.</summary>
    public static bool IsInRange(LocalDate day) => day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= 9998;

    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar than the ISO one, or its year not from 1 to 9998.</exception>
    public static void RequireInRange(LocalDate day, string argument)
    {
        if (!IsInRange(day)) throw new ArgumentOutOfRangeException(argument, "A day is of the ISO calendar and of the years 1 to 9998.");
    }

    public static string Format(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string FormatVietnamese(LocalDate day) => $"{day.Day:00}/{day.Month:00}/{day.Year:0000}";

    public static string Refusal(ReadOnlySpan<char> text) => $"'{text}' is not a day such as '2025-07-01', of the years 0001 to 9998.";

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = (number * 10) + digit - '0';
        }

        return true;
    }
}
