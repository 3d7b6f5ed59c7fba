using System.Globalization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Writes periods in the words of both languages; <see cref="PeriodReader"/> reads each back as the same period.</summary>
internal static class PeriodFormatter
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(ReportingPeriod period, Language language)
    {
        var calendar = period.Calendar;
        if (calendar == ReportingCalendar.School)
        {
            var (first, second) = (Year(period.ReportingYear), Year(period.ReportingYear + 1));
            return language == Language.Vietnamese ? $"năm học {first} – {second}" : $"school year {first}–{second}";
        }

        var words = language == Language.Vietnamese ? Vietnamese(period) : English(period);
        return calendar == ReportingCalendar.Civil ? words : $"{words} ({calendar.Name(language)})";
    }

    /// <summary>Returns the short form, without the calendar.</summary>
    public static string ShortOf(ReportingPeriod period, Language language)
    {
        var isVietnamese = language == Language.Vietnamese;
        var year = Year(period.ReportingYear);
        return period.Kind switch
        {
            PeriodKind.Year when period.Calendar == ReportingCalendar.School
                => $"{(isVietnamese ? "NH" : "SY")} {year}–{Year(period.ReportingYear + 1)}",
            PeriodKind.Year => year,
            PeriodKind.Half => isVietnamese ? $"6T {(period.Number == 1 ? "đầu" : "cuối")} năm {year}" : $"H{period.Number} {year}",
            PeriodKind.Quarter => isVietnamese ? $"Q{period.Number}/{year}" : $"Q{period.Number} {year}",
            PeriodKind.NineMonths => isVietnamese ? $"9T đầu năm {year}" : $"9M {year}",
            PeriodKind.Month => isVietnamese ? $"T{period.Number}/{year}" : $"{EnglishMonths[period.Number - 1][..3]} {year}",
            PeriodKind.Phase => $"{Year(period.Start!.Value.Year)}–{year}",
            _ when period.Start is { } start && IsOfSeveralYears(start, period.End)
                => isVietnamese ? $"từ {Year(start.Year)} đến {year}" : $"{Year(start.Year)} to {year}",
            _ when period.Start == period.End => Day(period.End),
            _ => $"{(period.Start is { } first ? Day(first) : "…")}–{Day(period.End)}",
        };

        string Day(LocalDate day) => isVietnamese ? DayText.FormatVietnamese(day) : DayText.Format(day);
    }

    private static string Vietnamese(ReportingPeriod period)
    {
        var year = Year(period.ReportingYear);
        return period.Kind switch
        {
            PeriodKind.Year => $"năm {year}",
            PeriodKind.Half => period.Number == 1 ? $"6 tháng đầu năm {year}" : $"6 tháng cuối năm {year}",
            PeriodKind.Quarter => $"quý {NumberText.RomanQuarter(period.Number)}/{year}",
            PeriodKind.NineMonths => $"9 tháng năm {year}",
            PeriodKind.Month => $"tháng {period.Number}/{year}",
            PeriodKind.Phase => $"giai đoạn {Year(period.Start!.Value.Year)} – {year}{Label(period)}",
            _ when period.Start is not { } start => $"đến ngày {DayText.FormatVietnamese(period.End)}",
            _ when IsOfSeveralYears(period.Start.Value, period.End) => $"từ năm {Year(period.Start.Value.Year)} đến năm {year}",
            _ when period.Start == period.End => $"ngày {DayText.FormatVietnamese(period.End)}",
            _ => $"từ ngày {DayText.FormatVietnamese(period.Start.Value)} đến ngày {DayText.FormatVietnamese(period.End)}",
        };
    }

    private static string English(ReportingPeriod period)
    {
        var year = Year(period.ReportingYear);
        return period.Kind switch
        {
            PeriodKind.Year => year,
            PeriodKind.Half => period.Number == 1 ? $"first half of {year}" : $"second half of {year}",
            PeriodKind.Quarter => $"quarter {period.Number} of {year}",
            PeriodKind.NineMonths => $"first nine months of {year}",
            PeriodKind.Month => $"{EnglishMonths[period.Number - 1]} {year}",
            PeriodKind.Phase => $"phase {Year(period.Start!.Value.Year)}–{year}{Label(period)}",
            _ when period.Start is not { } start => $"until {DayText.Format(period.End)}",
            _ when IsOfSeveralYears(period.Start.Value, period.End) => $"{Year(period.Start.Value.Year)} to {year}",
            _ when period.Start == period.End => DayText.Format(period.End),
            _ => $"{DayText.Format(period.Start.Value)} to {DayText.Format(period.End)}",
        };
    }

    private static string Label(ReportingPeriod phase) => phase.Label is { } label ? $" ({label})" : "";

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A span of one whole year is written with its days, as the words for a year mean the period.</summary>
    private static bool IsOfSeveralYears(LocalDate start, LocalDate end) => PeriodText.IsWholeYears(start, end) && start.Year < end.Year;
}
