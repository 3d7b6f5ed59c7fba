using System.Globalization;
using Antq.Domain.Findings;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>The texts of periods: the neutral one both ways, and the words of both languages.</summary>
internal static class PeriodText
{
    private const string PhasePrefix = "phase:";
    private const string OpenStart = "..";

    public static bool TryParse(ReadOnlySpan<char> s, out ReportingPeriod period)
    {
        period = default;
        if (s.StartsWith(PhasePrefix, StringComparison.Ordinal)) return TryParsePhase(s[PhasePrefix.Length..], out period);
        var slash = s.IndexOf('/');
        if (slash >= 0) return TryParseSpan(s[..slash], s[(slash + 1)..], out period);
        var calendar = ReportingCalendar.Civil;
        var colon = s.IndexOf(':');
        if (colon >= 0)
        {
            var id = s[..colon].ToString();
            if (ReportingCalendar.All.FirstOrDefault(known => known != ReportingCalendar.Civil && known.Id == id) is not { } named) return false;
            calendar = named;
            s = s[(colon + 1)..];
        }

        return TryParseInYear(s, calendar, out period);
    }

    public static string Format(ReportingPeriod period)
    {
        if (period.Kind == PeriodKind.Phase)
            return $"{PhasePrefix}{period.Start!.Value.Year:0000}/{period.End.Year:0000}{(period.Label is null ? "" : "|" + period.Label)}";
        if (period.Kind == PeriodKind.Span)
        {
            if (period.Start is not { } start) return $"{OpenStart}/{DayText.Format(period.End)}";
            return IsWholeYears(start, period.End) ? $"{start.Year:0000}/{period.End.Year:0000}" : $"{DayText.Format(start)}/{DayText.Format(period.End)}";
        }

        var year = period.ReportingYear.ToString("0000", CultureInfo.InvariantCulture);
        var text = period.Kind switch
        {
            PeriodKind.Year => year,
            PeriodKind.Half => $"{year}-H{period.Number}",
            PeriodKind.Quarter => $"{year}-Q{period.Number}",
            PeriodKind.NineMonths => $"{year}-9M",
            _ => $"{year}-{period.Number:00}",
        };
        return period.Calendar == ReportingCalendar.Civil ? text : $"{period.Calendar.Id}:{text}";
    }

    public static string ToWords(ReportingPeriod period, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var words = vietnamese ? Vietnamese(period) : English(period);
        return period.Calendar == ReportingCalendar.Civil ? words : $"{words} ({period.Calendar.Name(language)})";
    }

    private static string Vietnamese(ReportingPeriod period)
    {
        var year = period.ReportingYear;
        return period.Kind switch
        {
            PeriodKind.Year => $"năm {year}",
            PeriodKind.Half => period.Number == 1 ? $"6 tháng đầu năm {year}" : $"6 tháng cuối năm {year}",
            PeriodKind.Quarter => $"quý {NumberText.RomanQuarter(period.Number)}/{year}",
            PeriodKind.NineMonths => $"9 tháng năm {year}",
            PeriodKind.Month => $"tháng {period.Number}/{year}",
            PeriodKind.Phase => $"giai đoạn {period.Start!.Value.Year} – {year}{(period.Label is null ? "" : $" ({period.Label})")}",
            _ when period.Start is not { } start => $"đến ngày {DayText.FormatVietnamese(period.End)}",
            _ when IsWholeYears(period.Start.Value, period.End) && period.Start.Value.Year == year => $"năm {year}",
            _ when IsWholeYears(period.Start.Value, period.End) => $"từ năm {period.Start.Value.Year} đến năm {year}",
            _ when period.Start == period.End => $"ngày {DayText.FormatVietnamese(period.End)}",
            _ => $"từ ngày {DayText.FormatVietnamese(period.Start.Value)} đến ngày {DayText.FormatVietnamese(period.End)}",
        };
    }

    private static string English(ReportingPeriod period)
    {
        var year = period.ReportingYear;
        return period.Kind switch
        {
            PeriodKind.Year => $"{year}",
            PeriodKind.Half => period.Number == 1 ? $"first half of {year}" : $"second half of {year}",
            PeriodKind.Quarter => $"quarter {period.Number} of {year}",
            PeriodKind.NineMonths => $"first nine months of {year}",
            PeriodKind.Month => $"month {period.Number} of {year}",
            PeriodKind.Phase => $"phase {period.Start!.Value.Year}–{year}{(period.Label is null ? "" : $" ({period.Label})")}",
            _ when period.Start is not { } start => $"until {DayText.Format(period.End)}",
            _ when IsWholeYears(period.Start.Value, period.End) && period.Start.Value.Year == year => $"{year}",
            _ when IsWholeYears(period.Start.Value, period.End) => $"{period.Start.Value.Year} to {year}",
            _ when period.Start == period.End => DayText.Format(period.End),
            _ => $"{DayText.Format(period.Start.Value)} to {DayText.Format(period.End)}",
        };
    }

    private static bool TryParsePhase(ReadOnlySpan<char> s, out ReportingPeriod period)
    {
        period = default;
        string? label = null;
        if (s.IndexOf('|') is >= 0 and var bar)
        {
            label = s[(bar + 1)..].ToString();
            if (!VietnameseText.IsText(label)) return false;
            s = s[..bar];
        }

        if (s.Length != 9 || s[4] != '/' || !TryParseYear(s[..4], out var first) || !TryParseYear(s[5..], out var last) || last < first) return false;
        period = ReportingPeriod.Phase(first, last, label);
        return true;
    }

    private static bool TryParseSpan(ReadOnlySpan<char> from, ReadOnlySpan<char> to, out ReportingPeriod period)
    {
        period = default;
        LocalDate? start = null;
        LocalDate end;
        if (TryParseYear(from, out var firstYear) && TryParseYear(to, out var lastYear))
        {
            start = ReportingPeriod.FirstDayOf(firstYear);
            end = ReportingPeriod.LastDayOf(lastYear);
        }
        else
        {
            if (!DayText.TryParse(to, out end) || !IsInRange(end)) return false;
            if (!from.SequenceEqual(OpenStart))
            {
                if (!DayText.TryParse(from, out var first) || !IsInRange(first)) return false;
                start = first;
            }
        }

        if (end < start) return false;
        period = ReportingPeriod.Span(start, end);
        return true;
    }

    private static bool TryParseInYear(ReadOnlySpan<char> s, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        if (s.Length < 4 || !TryParseYear(s[..4], out var year) || year < calendar.FirstYear) return false;
        var rest = s[4..];
        period = rest switch
        {
            "" => ReportingPeriod.Year(year, calendar),
            "-9M" => ReportingPeriod.NineMonths(year, calendar),
            ['-', 'H', >= '1' and <= '2' and var half] => ReportingPeriod.Half(year, half - '0', calendar),
            ['-', 'Q', >= '1' and <= '4' and var quarter] => ReportingPeriod.Quarter(year, quarter - '0', calendar),
            ['-', '0', >= '1' and <= '9' and var month] => ReportingPeriod.Month(year, month - '0', calendar),
            ['-', '1', >= '0' and <= '2' and var month] => ReportingPeriod.Month(year, 10 + month - '0', calendar),
            _ => default,
        };
        return period != default;
    }

    private static bool TryParseYear(ReadOnlySpan<char> s, out int year)
    {
        year = 0;
        if (s.Length != 4 || !NumberText.TryParse(s, out var number)) return false;
        year = (int)number;
        return year is >= ReportingPeriod.FirstYear and <= ReportingPeriod.LastYear;
    }

    private static bool IsInRange(LocalDate day) => day.Year is >= ReportingPeriod.FirstYear and <= ReportingPeriod.LastYear;

    private static bool IsWholeYears(LocalDate start, LocalDate end)
        => start == ReportingPeriod.FirstDayOf(start.Year) && end == ReportingPeriod.LastDayOf(end.Year);
}
