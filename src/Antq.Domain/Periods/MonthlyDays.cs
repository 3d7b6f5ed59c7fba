using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Years of twelve months, each beginning on the same day of the civil month of its name or of an earlier one.</summary>
internal sealed record MonthlyDays(int FirstDay, int MonthsBefore) : CalendarDays
{
    private const int MonthsOfAYear = 12;

    public override int FirstYear => MonthsBefore == 0 ? ReportingPeriod.FirstYear : ReportingPeriod.FirstYear + 1;

    public override int LastYear => MonthsBefore == 0 && FirstDay > 1 ? ReportingPeriod.LastYear - 1 : ReportingPeriod.LastYear;

    public override (LocalDate Start, LocalDate End) Of(int year, int firstMonth, int months)
    {
        var first = (year * MonthsOfAYear) + firstMonth - 1 - MonthsBefore;
        var next = first + months;
        return (Day(first, FirstDay), FirstDay > 1 ? Day(next, FirstDay - 1) : LastDay(next - 1));
    }

    private static LocalDate Day(int month, int day) => new(month / MonthsOfAYear, (month % MonthsOfAYear) + 1, day);

    private static LocalDate LastDay(int month)
        => Day(month, CalendarSystem.Iso.GetDaysInMonth(month / MonthsOfAYear, (month % MonthsOfAYear) + 1));
}
