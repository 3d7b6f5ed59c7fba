using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>Why words are not read as a period.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PeriodRefusal>))]
public enum PeriodRefusal
{
    /// <summary>The words are not those of a period.</summary>
    NotAPeriod,

    /// <summary>The letters are those of a period, but a word bears marks that it does not have.</summary>
    WrongMarks,

    /// <summary>There is no such day, month or quarter, or the calendar has no such year.</summary>
    NoSuchDate,

    /// <summary>The day could be meant in two ways: 05/06 is 5 June or 6 May.</summary>
    AmbiguousDay,

    /// <summary>It ends before it begins.</summary>
    EndsBeforeItBegins,

    /// <summary>The years do not follow one another, or are not as many apart as the words say.</summary>
    YearsDoNotFit,

    /// <summary>No calendar that is known has the name in parentheses.</summary>
    UnknownCalendar,

    /// <summary>The calendar in parentheses has no such periods.</summary>
    NotInCalendar,

    /// <summary>It counts from the day on which it is said, which was not given.</summary>
    NeedsAsOfDay,

    /// <summary>It counts from a day in the history of the unit, such as its re-establishment (tái lập).</summary>
    DependsOnUnit,

    /// <summary>It does not say which days: "những năm qua", "nhân dịp này".</summary>
    NamesNoDays,
}
