using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>Which days the reporting years of a calendar are, and their months where it has them.</summary>
internal abstract record CalendarDays
{
    /// <summary>The first year whose days all have a year from 1.</summary>
    public abstract int FirstYear { get; }

    /// <summary>The last year whose days all have a year to 9998.</summary>
    public abstract int LastYear { get; }

    /// <summary>The first and the last day of so many months of a year, from one of them on.</summary>
    public abstract (LocalDate Start, LocalDate End) Of(int year, int firstMonth, int months);
}
