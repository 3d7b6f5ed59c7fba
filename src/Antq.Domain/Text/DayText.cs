using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Antq.Domain.Text;

/// <summary>Days as the documents write them (<c>2025-07-01</c>) and as Vietnamese people do (<c>01/07/2025</c>).</summary>
internal static class DayText
{
    /// <summary>The length of a day such as <c>2025-07-01</c>.</summary>
    public const int Length = 10;

    /// <summary>The last day that a document may contain.</summary>
    public static LocalDate LastDay { get; } = new(9998, 12, 31);

    public static bool TryParse(ReadOnlySpan<char> text, out LocalDate day)
    {
        day = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-') return false;
        if (!TryDigits(text[..4], out var year) || !TryDigits(text[5..7], out var month) || !TryDigits(text[8..], out var ofMonth))
            return false;
        if (year is < 1 or > 9998 || month is < 1 or > 12 || ofMonth < 1 || ofMonth > DaysIn(year, month)) return false;
        day = new LocalDate(year, month, ofMonth);
        return true;
    }

    /// <summary>Returns whether a document may contain the day: one of the ISO calendar, of the years 1 to 9998.</summary>
    /// <remarks>
    /// A day of another calendar never equals one of the ISO calendar; reading the calendar of a day would load all of them.
    /// </remarks>
    public static bool IsInRange(LocalDate day)
        => day.Year is >= 1 and <= 9998 && day.Month <= 12 && day.Day <= DaysIn(day.Year, day.Month)
            && day == new LocalDate(day.Year, day.Month, day.Day);

    /// <summary>Returns a number in the order of the days; comparing days themselves reads their calendars each time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Order(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public static void RequireInRange(LocalDate day, string argument)
    {
        if (!IsInRange(day))
            throw new ArgumentOutOfRangeException(argument,
                $"A day is of the ISO calendar and of the years 1 to 9998, not {day.Year}-{day.Month:00}-{day.Day:00} of the calendar "
                + $"{day.Calendar}.");
    }

    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9998.</exception>
    public static void RequireYear(int year, string argument)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1, argument);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9998, argument);
    }

    public static string Format(LocalDate day)
        => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    /// <summary>Writes a day that a document may contain.</summary>
    public static void Write(LocalDate day, Span<char> letters)
    {
        WriteDigits(day.Year, letters[..4]);
        letters[4] = '-';
        WriteDigits(day.Month, letters[5..7]);
        letters[7] = '-';
        WriteDigits(day.Day, letters[8..Length]);
    }

    public static string FormatVietnamese(LocalDate day)
        => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}/{day.Month:00}/{day.Year:0000}");

    public static string Refusal(ReadOnlySpan<char> text)
        => $"{QuotedText.Of(text)} is not a day such as '2025-07-01', of the years 0001 to 9998.";

    /// <summary>Returns the order of the day in a text known to be valid, see <see cref="Order"/>.</summary>
    public static int OrderOf(ReadOnlySpan<char> day)
        => (((day[0] * 1000) + (day[1] * 100) + (day[2] * 10) + day[3] - ('0' * 1111)) << 9) | (((day[5] * 10) + day[6]
            - ('0' * 11)) << 5) | ((day[8] * 10) + day[9] - ('0' * 11));

    private static int DaysIn(int year, int month) => month switch
    {
        4 or 6 or 9 or 11 => 30,
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        _ => 31,
    };

    private static void WriteDigits(int number, Span<char> letters)
    {
        for (var place = letters.Length - 1; place >= 0; place--)
        {
            letters[place] = (char)('0' + (number % 10));
            number /= 10;
        }
    }

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
