using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Data;

/// <summary>The days on which something of the reference data is, as far as they are known.</summary>
/// <param name="From">The first day that it can be; absent where not known.</param>
/// <param name="To">The last day that it can be; absent where none is set.</param>
/// <param name="KnownFrom">The first day that it is for certain; absent where that is the first.</param>
/// <param name="KnownTo">The last day that it is for certain; absent where that is the last.</param>
internal readonly record struct Lifetime(LocalDate? From, LocalDate? To, LocalDate? KnownFrom = null, LocalDate? KnownTo = null)
{
    /// <summary>The days of a row with the columns <c>known_from</c>, <c>from</c> and <c>to</c>.</summary>
    public static Lifetime Of(DataRow row)
    {
        var days = new Lifetime(row.Day("from"), row.Day("to"), row.Day("known_from"));
        return days.KnownFrom is null && days.From is null ? throw row.Refuse("neither a first day nor one from which it is known") : days;
    }

    /// <summary>Whether it is on a day; before and after what is known, it cannot be told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar than the ISO one, or its year not from 1 to 9998.</exception>
    public Answer On(LocalDate day)
    {
        DayText.RequireInRange(day, nameof(day));
        if (day < From || day > To) return Answer.No;
        return day < KnownFrom || day > KnownTo ? Answer.CannotTell : Answer.Yes;
    }
}
