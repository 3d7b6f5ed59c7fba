using NodaTime;

namespace Antq.Domain;

public sealed partial class ReportTemplate
{
    /// <summary>The rule for a deadline: a day of a fixed month of the reporting year, or of the month in which the period ends.</summary>
    public sealed class DueDay
    {
        private const int LastDayOfAnyMonth = 28, Months = 12;

        /// <summary>Declares a due day.</summary>
        /// <param name="month">The month, from 1 to 12; null for the month in which the period ends.</param>
        /// <param name="day">The day, from 1 to 28.</param>
        /// <param name="basis">The legal basis.</param>
        /// <param name="confidence">The confidence in it.</param>
        /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
        public DueDay(int? month, int day, string? basis = null, Confidence? confidence = null)
        {
            if (month is { } one)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(one, 1, nameof(month));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(one, Months, nameof(month));
            }

            ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(day, LastDayOfAnyMonth);
            Month = month;
            Day = day;
            Basis = basis;
            Confidence = confidence;
        }

        /// <summary>The month; null for the month in which the period ends.</summary>
        public int? Month { get; }

        /// <summary>The day of the month.</summary>
        public int Day { get; }

        /// <summary>The legal basis; null when none is named.</summary>
        public string? Basis { get; }

        /// <summary>The confidence in it; null when none is given.</summary>
        public Confidence? Confidence { get; }

        /// <summary>Returns the deadline for a period.</summary>
        public Deadline In(ReportingPeriod period)
            => new(
                new LocalDate(Month is null ? period.End.Year : period.ReportingYear, Month ?? period.End.Month, Day),
                Basis,
                Confidence);
    }
}
