using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>
/// Years from one annual day to another, without months; the last day is in the next civil year unless the first is before it.
/// </summary>
internal sealed record YearlyDays(AnnualDate FirstDay, AnnualDate LastDay, int YearsBefore) : CalendarDays
{
    /// <summary>The number of civil years between the first and the last day: 0 or 1.</summary>
    public int YearsAcross { get; } = LastDay > FirstDay ? 0 : 1;

    public override int FirstYear => ReportingPeriod.FirstYear + YearsBefore;

    public override int LastYear => ReportingPeriod.LastYear + YearsBefore - YearsAcross;

    public override (LocalDate Start, LocalDate End) Of(int year, int firstMonth, int months)
        => (FirstDay.InYear(year - YearsBefore), LastDay.InYear(year - YearsBefore + YearsAcross));
}
