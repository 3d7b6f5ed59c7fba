using System.Globalization;
using Antq.Domain.Data;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Reads the reporting calendars and the origins of anniversaries in the reference data.</summary>
internal static class CalendarTable
{
    private const string FileName = "calendars.txt";

    public static IReadOnlyList<ReportingCalendar> ReadCalendars()
    {
        var file = DataFile.Embedded(FileName);
        var kinds = file.Table("calendar-kinds").ToLookup(row => row["calendar"], ReadKind, StringComparer.Ordinal);
        return [.. file.Table("calendars").Select(row => new ReportingCalendar(
            row["id"],
            row["name"],
            row["name_en"],
            ReadDays(row),
            [.. kinds[row["id"]]],
            row.Optional("basis"),
            row.Enum<Confidence>("confidence"),
            row.Day("from"),
            row.Day("to")))];
    }

    public static IReadOnlyList<AnniversaryOrigin> ReadOrigins()
        => [.. DataFile.Embedded(FileName).Table("anniversary-origins").Select(row => new AnniversaryOrigin(
            row["id"], row.Day("day") ?? throw row.Refuse("no day"), row["name"], row["name_en"], row.Enum<Confidence>("confidence")))];

    private static CalendarKind ReadKind(DataRow row) => new(
        row.Enum<PeriodKind>("kind"),
        row.Optional("basis"),
        row.Enum<Confidence>("confidence"),
        row.Optional("deadline_day") is null ? null : Number(row, "deadline_day"),
        row.Optional("deadline_basis"));

    private static CalendarDays ReadDays(DataRow row)
        => row.Optional("first_day") is null
            ? new MonthlyDays(Number(row, "day_of_month"), Number(row, "months_before"))
            : new YearlyDays(row.Read("first_day", ReadAnnual), row.Read("last_day", ReadAnnual), Number(row, "years_before"));

    private static int Number(DataRow row, string column)
        => row.Read(column, text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>Reads a month and a day such as <c>11-01</c>, in a leap year, so that 29 February is valid.</summary>
    private static AnnualDate ReadAnnual(string text)
        => DayText.TryParse("2000-" + text, out var day)
            ? new AnnualDate(day.Month, day.Day)
            : throw new FormatException($"'{text}' is not a day of the year such as '11-01'.");
}
