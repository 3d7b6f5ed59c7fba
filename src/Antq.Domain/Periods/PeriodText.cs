using System.Globalization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Parses and formats the neutral text of periods.</summary>
internal static class PeriodText
{
    /// <summary>The prefix of a phase, before its colon; no calendar has this identifier.</summary>
    public const string PhaseId = "phase";

    private const string OpenStart = "..";

    private const int LongestWithoutLabel = 80;

    private const string Example = "'2021', '2025-Q3', '2019/2024', '../2022-06-15' or 'phase:2015/2020'";

    public static bool TryParse(ReadOnlySpan<char> s, ReportingCalendars calendars, out ReportingPeriod period)
    {
        period = default;
        if (s.Length < 4) return false;
        var colon = s.IndexOf(':');
        if (colon < 0) return s.Length > 7 ? TryParseSpan(s, out period) : TryParseInYear(s, ReportingCalendar.Civil, out period);
        var id = s[..colon];
        var rest = s[(colon + 1)..];
        if (id.SequenceEqual(PhaseId)) return TryParsePhase(rest, out period);
        return calendars.TryGet(id, out var calendar) && calendar != ReportingCalendar.Civil && TryParseInYear(rest, calendar, out period);
    }

    /// <summary>Tries to parse a year, half, quarter, nine months or month of a calendar, without its identifier.</summary>
    public static bool TryParseInYear(ReadOnlySpan<char> s, ReportingCalendar calendar, out ReportingPeriod period)
    {
        period = default;
        if (s.Length < 4 || !TryParseYear(s[..4], out var year) || !TryParseKind(s[4..], out var kind, out var number)) return false;
        if (!calendar.Has(kind) || year < calendar.FirstYear || year > calendar.LastYear) return false;
        period = ReportingPeriod.InYear(calendar, kind, number, year);
        return true;
    }

    /// <summary>Returns the reason why a text is not a period.</summary>
    public static string Refusal(ReadOnlySpan<char> s, ReportingCalendars calendars)
    {
        if (s.IndexOf(':') is >= 0 and var colon && Slug.IsValid(s[..colon]) && !s[..colon].SequenceEqual(PhaseId))
        {
            var id = s[..colon];
            var rest = s[(colon + 1)..];
            if (!calendars.TryGet(id, out var calendar)) return $"{QuotedText.Of(s)} is not a period. {calendars.Unknown(id)}";
            if (rest.Length >= 4 && TryParseKind(rest[4..], out var kind, out _) && !calendar.Has(kind))
                return $"{QuotedText.Of(s)} is not a period. {Lacks(calendar, kind)}";
        }

        return $"{QuotedText.Of(s)} is not a period such as {Example}.";
    }

    public static string Lacks(ReportingCalendar calendar, PeriodKind kind)
        => $"The calendar '{calendar}' has no period of the kind '{EnumName<PeriodKind>.Of(kind)}': {KindsOf(calendar)}.";

    public static string KindsOf(ReportingCalendar calendar)
        => $"it has {string.Join(", ", calendar.Kinds.Select(EnumName<PeriodKind>.Of))} of the years {calendar.FirstYear} to "
            + $"{calendar.LastYear}";

    public static string Format(ReportingPeriod period)
    {
        if (period.Label is { } label) return $"{PhaseId}:{period.Start!.Value.Year:0000}/{period.End.Year:0000}|{label}";
        Span<char> text = stackalloc char[LongestWithoutLabel];
        TryFormat(period, text, out var length);
        return new string(text[..length]);
    }

    public static bool TryFormat(ReportingPeriod period, Span<char> text, out int length)
    {
        if (period.Label is not null) return SpanText.TryWrite(Format(period), text, out length);
        var culture = CultureInfo.InvariantCulture;
        var year = period.ReportingYear;
        if (period.Kind == PeriodKind.Phase)
            return text.TryWrite(culture, $"{PhaseId}:{period.Start!.Value.Year:0000}/{year:0000}", out length);
        if (period.Kind == PeriodKind.Span)
        {
            var end = new WrittenDay(period.End);
            if (period.Start is not { } start) return text.TryWrite(culture, $"{OpenStart}/{end}", out length);
            return IsWholeYears(start, period.End)
                ? text.TryWrite(culture, $"{start.Year:0000}/{year:0000}", out length)
                : text.TryWrite(culture, $"{new WrittenDay(start)}/{end}", out length);
        }

        var isCivil = ReferenceEquals(period.Calendar, ReportingCalendar.Civil);
        var id = isCivil ? "" : period.Calendar.Id;
        var colon = isCivil ? "" : ":";
        return period.Kind switch
        {
            PeriodKind.Year => text.TryWrite(culture, $"{id}{colon}{year:0000}", out length),
            PeriodKind.Half => text.TryWrite(culture, $"{id}{colon}{year:0000}-H{period.Number}", out length),
            PeriodKind.Quarter => text.TryWrite(culture, $"{id}{colon}{year:0000}-Q{period.Number}", out length),
            PeriodKind.NineMonths => text.TryWrite(culture, $"{id}{colon}{year:0000}-9M", out length),
            _ => text.TryWrite(culture, $"{id}{colon}{year:0000}-{period.Number:00}", out length),
        };
    }

    public static bool IsWholeYears(LocalDate start, LocalDate end) => start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 };

    private static bool TryParseKind(ReadOnlySpan<char> s, out PeriodKind kind, out int number)
    {
        (kind, number) = s switch
        {
            "" => (PeriodKind.Year, 0),
            "-9M" => (PeriodKind.NineMonths, 0),
            ['-', 'H', >= '1' and <= '2' and var half] => (PeriodKind.Half, half - '0'),
            ['-', 'Q', >= '1' and <= '4' and var quarter] => (PeriodKind.Quarter, quarter - '0'),
            ['-', '0', >= '1' and <= '9' and var month] => (PeriodKind.Month, month - '0'),
            ['-', '1', >= '0' and <= '2' and var month] => (PeriodKind.Month, 10 + month - '0'),
            _ => (PeriodKind.Span, 0),
        };
        return kind != PeriodKind.Span;
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

        if (s.Length != 9 || s[4] != '/' || !TryParseYear(s[..4], out var first) || !TryParseYear(s[5..], out var last) || last < first)
            return false;
        period = ReportingPeriod.Phase(first, last, label);
        return true;
    }

    private static bool TryParseSpan(ReadOnlySpan<char> s, out ReportingPeriod period)
    {
        period = default;
        var slash = s.IndexOf('/');
        if (slash < 0) return false;
        var from = s[..slash];
        var to = s[(slash + 1)..];
        LocalDate? start = null;
        LocalDate end;
        if (TryParseYear(from, out var firstYear) && TryParseYear(to, out var lastYear))
        {
            start = ReportingPeriod.FirstDayOf(firstYear);
            end = ReportingPeriod.LastDayOf(lastYear);
        }
        else
        {
            if (!DayText.TryParse(to, out end)) return false;
            if (!from.SequenceEqual(OpenStart))
            {
                if (!DayText.TryParse(from, out var first)) return false;
                start = first;
            }
        }

        if (start is { } known && DayText.Order(end) < DayText.Order(known)) return false;
        period = ReportingPeriod.Span(start, end);
        return true;
    }

    private static bool TryParseYear(ReadOnlySpan<char> s, out int year)
    {
        year = 0;
        if (s.Length != 4) return false;
        foreach (var digit in s)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            year = (year * 10) + digit - '0';
        }

        return year is >= ReportingPeriod.FirstYear and <= ReportingPeriod.LastYear;
    }

    /// <summary>Writes a day into a text under construction, without allocating one.</summary>
    private readonly struct WrittenDay(LocalDate day) : ISpanFormattable
    {
        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
            => destination.TryWrite(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}", out charsWritten);

        public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

        public override string ToString() => DayText.Format(day);
    }
}
