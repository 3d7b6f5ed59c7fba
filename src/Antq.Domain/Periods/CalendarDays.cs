using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>The days of the reporting years of a calendar, and of their months if it has them.</summary>
internal abstract record CalendarDays
{
    /// <summary>The first year with all its days from year 1 on.</summary>
    public abstract int FirstYear { get; }

    /// <summary>The last year with all its days up to year 9998.</summary>
    public abstract int LastYear { get; }

    /// <summary>Returns the first and the last day of a number of months of a year, from one month on.</summary>
    public abstract (LocalDate Start, LocalDate End) Of(int year, int firstMonth, int months);
}
