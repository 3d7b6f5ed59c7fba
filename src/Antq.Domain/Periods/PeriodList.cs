using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Lists the periods of a calendar.</summary>
internal static class PeriodList
{
    /// <summary>Returns the periods of a kind that have a day between two, while the calendar is in force; the newest first.</summary>
    public static IEnumerable<ReportingPeriod> NewestFirst(ReportingCalendar calendar, PeriodKind kind, LocalDate? from, LocalDate to)
    {
        if (calendar.ValidFrom is { } valid && !(from > valid)) from = valid;
        if (calendar.ValidTo < to) to = calendar.ValidTo.Value;

        // A reporting year has days of the civil year of its name and of the previous or next one, and may share days with the next.
        var newest = Math.Min(to.Year + 2, calendar.LastYear);
        var oldest = Math.Max(from is { } first ? first.Year - 2 : calendar.FirstYear, calendar.FirstYear);
        for (var year = newest; year >= oldest; year--)
        {
            for (var number = Numbers(kind); number >= 1; number--)
            {
                var period = ReportingPeriod.InYear(calendar, kind, kind is PeriodKind.Year or PeriodKind.NineMonths ? 0 : number, year);
                if (period.Start <= to && !(period.End < from)) yield return period;
            }
        }
    }

    /// <summary>Returns the number of periods of a kind in a year.</summary>
    private static int Numbers(PeriodKind kind) => kind switch
    {
        PeriodKind.Half => 2,
        PeriodKind.Quarter => 4,
        PeriodKind.Month => 12,
        _ => 1,
    };
}
