using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Converts periods to months of their calendar, and to the shorter ones that they consist of.</summary>
internal static class PeriodParts
{
    private const int MonthsOfAYear = 12;

    /// <summary>Returns the first month of a period in its year, and its number of months.</summary>
    public static (int First, int Months) MonthsOf(PeriodKind kind, int number) => kind switch
    {
        PeriodKind.Year => (1, MonthsOfAYear),
        PeriodKind.Half => ((6 * number) - 5, 6),
        PeriodKind.Quarter => ((3 * number) - 2, 3),
        PeriodKind.NineMonths => (1, 9),
        _ => (number, 1),
    };

    /// <summary>Returns the periods of a kind that make up a period; null, with the reason, when there are none.</summary>
    public static IReadOnlyList<ReportingPeriod>? Of(ReportingPeriod period, PeriodKind kind, out string? refusal)
    {
        var calendar = period.Calendar;
        refusal = kind is PeriodKind.Phase or PeriodKind.Span || !Enum.IsDefined(kind)
            ? "A period is split into years, halves, quarters, nine months or months."
            : calendar.Has(kind) ? null
            : PeriodText.Lacks(calendar, kind);
        if (refusal is not null) return null;
        if (kind == period.Kind) return [period];
        if (FirstMonth(period) is { } first && Parts(calendar, kind, first.Month, first.Months) is { } parts) return [.. parts];
        refusal = $"The period {period} is not made up of periods of the kind '{EnumName<PeriodKind>.Of(kind)}'.";
        return null;
    }

    /// <summary>
    /// Returns the period with the days of a span if they are months of one year and such a kind exists; otherwise the span.
    /// </summary>
    public static ReportingPeriod Named(ReportingPeriod span)
    {
        if (FirstMonth(span) is not { } whole) return span;
        var first = whole.Month % MonthsOfAYear;
        return first + whole.Months <= MonthsOfAYear ? OfMonths(whole.Month / MonthsOfAYear, first + 1, whole.Months) : span;
    }

    /// <summary>Returns the period with these months of a year if such a kind exists; otherwise the span of their days.</summary>
    public static ReportingPeriod OfMonths(int year, int first, int months)
    {
        foreach (var kind in ReportingCalendar.Civil.Kinds)
        {
            var number = NumberOf(kind, first);
            if (MonthsOf(kind, number) == (first, months)) return ReportingPeriod.InYear(ReportingCalendar.Civil, kind, number, year);
        }

        var (start, end) = ReportingCalendar.Civil.DaysOf(year, first, months);
        return ReportingPeriod.Span(start, end);
    }

    private static int NumberOf(PeriodKind kind, int month) => kind switch
    {
        PeriodKind.Half => (month + 5) / 6,
        PeriodKind.Quarter => (month + 2) / 3,
        PeriodKind.Month => month,
        _ => 0,
    };

    /// <summary>Returns the first month, counted from year 0, and the number of months; null when the days are not whole months.</summary>
    private static (int Month, int Months)? FirstMonth(ReportingPeriod period)
    {
        if (period.Kind is not (PeriodKind.Span or PeriodKind.Phase))
        {
            var (first, months) = MonthsOf(period.Kind, period.Number);
            return ((period.ReportingYear * MonthsOfAYear) + first - 1, months);
        }

        if (period.Start is not { Day: 1 } start || period.End.Day != CalendarSystem.Iso.GetDaysInMonth(period.End.Year, period.End.Month))
            return null;
        var month = (start.Year * MonthsOfAYear) + start.Month - 1;
        return (month, (period.End.Year * MonthsOfAYear) + period.End.Month - month);
    }

    private static List<ReportingPeriod>? Parts(ReportingCalendar calendar, PeriodKind kind, int month, int months)
    {
        var parts = new List<ReportingPeriod>();
        for (var (next, end) = (month, month + months); next < end;)
        {
            var (year, first) = (next / MonthsOfAYear, (next % MonthsOfAYear) + 1);
            var number = NumberOf(kind, first);
            var (firstOfKind, length) = MonthsOf(kind, number);
            if (firstOfKind != first || next + length > end) return null;
            parts.Add(ReportingPeriod.InYear(calendar, kind, number, year));
            next += length;
        }

        return parts;
    }
}
