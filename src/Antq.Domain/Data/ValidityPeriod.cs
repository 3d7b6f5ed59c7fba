using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Data;

/// <summary>The days on which an item of the reference data exists, as far as known.</summary>
/// <param name="From">The first possible day; null when not known.</param>
/// <param name="To">The last possible day; null when none is set.</param>
/// <param name="KnownFrom">The first certain day; null when equal to the first possible day.</param>
/// <param name="KnownTo">The last certain day; null when equal to the last possible day.</param>
internal readonly record struct ValidityPeriod(LocalDate? From, LocalDate? To, LocalDate? KnownFrom = null, LocalDate? KnownTo = null)
{
    /// <summary>Returns the days of a row with the columns <c>known_from</c>, <c>from</c> and <c>to</c>.</summary>
    public static ValidityPeriod Of(DataRow row)
    {
        var days = new ValidityPeriod(row.Day("from"), row.Day("to"), row.Day("known_from"));
        return days.KnownFrom is null && days.From is null ? throw row.Refuse("neither a first day nor one from which it is known") : days;
    }

    /// <summary>Returns whether it exists on a day; <see cref="Answer.CannotTell"/> before and after the known days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public Answer On(LocalDate day)
    {
        DayText.RequireInRange(day, nameof(day));
        if (day < From || day > To) return Answer.No;
        return day < KnownFrom || day > KnownTo ? Answer.CannotTell : Answer.Yes;
    }
}
