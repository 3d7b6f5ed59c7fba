using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>The reason why words are not read as a period.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PeriodParseError>))]
public enum PeriodParseError
{
    /// <summary>The words are not a period.</summary>
    NotAPeriod,

    /// <summary>The letters are those of a period, but a word has other marks.</summary>
    WrongMarks,

    /// <summary>There is no such day, month or quarter, or the calendar has no such year.</summary>
    NoSuchDate,

    /// <summary>
    /// The day or the period is ambiguous: 05/06 is 5 June or 6 May; December, on a day in November, is the one before or the next.
    /// </summary>
    AmbiguousDay,

    /// <summary>It ends before it begins.</summary>
    EndsBeforeItBegins,

    /// <summary>The years are not consecutive, or do not match the stated length.</summary>
    YearsDoNotFit,

    /// <summary>No known calendar has the name in parentheses.</summary>
    UnknownCalendar,

    /// <summary>The calendar in parentheses has no such periods.</summary>
    NotInCalendar,

    /// <summary>It is relative to the day of the text, which was not given.</summary>
    NeedsAsOfDay,

    /// <summary>It is relative to a day in the history of the unit, such as its re-establishment (tái lập).</summary>
    DependsOnUnit,

    /// <summary>It names no days: "những năm qua", "nhân dịp này".</summary>
    NamesNoDays,

    /// <summary>The days in parentheses are those of the period in no known calendar.</summary>
    DaysDoNotFit,

    /// <summary>It names several periods that do not follow each other, such as <c>quý I, III/2025</c>.</summary>
    SeveralPeriods,
}
