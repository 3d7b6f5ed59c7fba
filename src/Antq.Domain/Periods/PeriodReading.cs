namespace Antq.Domain.Periods;

/// <summary>A period that was read, or the reason why none was.</summary>
internal readonly record struct PeriodReading(ReportingPeriod Period, PeriodParseError? Refusal)
{
    public static implicit operator PeriodReading(ReportingPeriod period) => new(period, null);

    public static implicit operator PeriodReading(PeriodParseError refusal) => new(default, refusal);
}
