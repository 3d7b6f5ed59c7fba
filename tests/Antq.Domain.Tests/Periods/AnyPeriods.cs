using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Periods;

/// <summary>Generated periods of every kind, of the calendars of the library and of an application's own.</summary>
internal static class AnyPeriods
{
    private static readonly string?[] Labels =
        [null, null, "5 năm", "05 năm", "a|b", " (x) ", ")(", "giai đoạn \"tái lập\"", "năm 2021", "nd09"];

    public static ReportingCalendar Mine { get; } = ReportingCalendar.Create(
        "mine", "lịch (riêng) của tỉnh", "our own (calendar)", firstDay: 20, monthsBefore: 1);

    public static ReportingCalendar Later { get; } = ReportingCalendar.Create(
        "later", "tháng muộn", "late months", firstDay: 11, monthsBefore: 0);

    public static ReportingCalendar Leap { get; } = ReportingCalendar.CreateYearly(
        "leap", "đến hết tháng Hai", "to the end of February", new AnnualDate(3, 1), new AnnualDate(2, 29), 1);

    public static ReportingCalendar Season { get; } = ReportingCalendar.CreateYearly(
        "season", "mùa hè", "summers", new AnnualDate(6, 1), new AnnualDate(8, 31));

    public static ReportingCalendars Calendars { get; } = ReportingCalendars.Standard.With(Mine, Later, Leap, Season);

    private static readonly ReportingCalendar[] All = [.. Calendars];

    public static ReportingPeriod Next(Random random, int firstYear = 2, int lastYear = 9997)
    {
        var year = random.Next(firstYear, lastYear + 1);
        switch (random.Next(8))
        {
            case 0:
            case 1: return ReportingPeriod.Phase(year, Math.Min(lastYear, year + random.Next(7)), Labels[random.Next(Labels.Length)]);
            case 2: return ReportingPeriod.Span(null, Day(random, year));
            case 3: return Span(Day(random, year), Day(random, random.Next(year, Math.Min(lastYear, year + 3) + 1)));
            case 4:
                return ReportingPeriod.Span(
                new LocalDate(year, 1, 1), new LocalDate(Math.Min(lastYear, year + random.Next(4)), 12, 31));
        }

        var calendar = All[random.Next(All.Length)];
        return calendar.Kinds[random.Next(calendar.Kinds.Count)] switch
        {
            PeriodKind.Year => ReportingPeriod.Year(year, calendar),
            PeriodKind.Half => ReportingPeriod.Half(year, random.Next(1, 3), calendar),
            PeriodKind.Quarter => ReportingPeriod.Quarter(year, random.Next(1, 5), calendar),
            PeriodKind.NineMonths => ReportingPeriod.NineMonths(year, calendar),
            _ => ReportingPeriod.Month(year, random.Next(1, 13), calendar),
        };
    }

    private static ReportingPeriod Span(LocalDate one, LocalDate other)
        => ReportingPeriod.Span(LocalDate.Min(one, other), LocalDate.Max(one, other));

    private static LocalDate Day(Random random, int year) => new LocalDate(year, 1, 1).PlusDays(random.Next(365));
}
