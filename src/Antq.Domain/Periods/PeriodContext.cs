using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>The context of the words of a period: their language, the day of the text, and the parentheses after them.</summary>
internal sealed record PeriodContext(PeriodVocabulary Vocabulary, string? InParentheses, LocalDate? AsOf, ReportingCalendars Calendars, bool MarksMatter)
{
    private static readonly WordPattern Years = new("{year} - {year}");

    private Language Language => Vocabulary.Language;

    /// <summary>Returns a period of a year of the calendar in parentheses, or of the civil one.</summary>
    public PeriodReading InYear(PeriodKind kind, int year, int number = 0)
    {
        var most = kind switch { PeriodKind.Half => 2, PeriodKind.Quarter => 4, PeriodKind.Month => 12, _ => 0 };
        if (number > most || (most > 0 && number == 0)) return PeriodParseError.NoSuchDate;
        if (FindCalendar() is not { } calendar) return PeriodParseError.UnknownCalendar;
        if (!calendar.Has(kind)) return PeriodParseError.NotInCalendar;
        return year < calendar.FirstYear || year > calendar.LastYear ? PeriodParseError.NoSuchDate : ReportingPeriod.InYear(calendar, kind, number, year);
    }

    /// <summary>Returns the first or the last months of a year, this many.</summary>
    public PeriodReading Months(int months, int year, bool last)
    {
        if (months is < 1 or > 11) return PeriodParseError.NoSuchDate;
        if (year is < ReportingPeriod.FirstYear or > ReportingPeriod.LastYear) return PeriodParseError.NoSuchDate;
        var period = PeriodParts.OfMonths(year, last ? 13 - months : 1, months);
        return period.Kind == PeriodKind.Span ? Plain(period) : InYear(period.Kind, year, period.Number);
    }

    public PeriodReading SchoolYear(int first, int last)
        => last != first + 1 ? PeriodParseError.YearsDoNotFit
            : first < ReportingCalendar.School.FirstYear || first > ReportingCalendar.School.LastYear ? PeriodParseError.NoSuchDate
            : Plain(ReportingPeriod.Year(first, ReportingCalendar.School));

    /// <summary>Returns a phase, with the parentheses after its years.</summary>
    public PeriodReading Phase(int first, int last)
    {
        var label = InParentheses is null ? null : VietnameseComposer.Compose(InParentheses);
        return label is not null && !VietnameseText.IsText(label) ? PeriodParseError.NotAPeriod : Phase(first, last, label);
    }

    /// <summary>Returns a phase with its length stated before its years.</summary>
    public PeriodReading PhaseOf(int length, int first, int last)
        => InParentheses is null ? Phase(first, last, Vocabulary.Length(length)) : PeriodParseError.NotAPeriod;

    /// <summary>Returns a phase with its length stated, and its years in parentheses after it.</summary>
    public PeriodReading PhaseOf(int length)
    {
        var years = new WordMatch(PeriodPhrase.WordsOf(InParentheses), Vocabulary, MarksMatter);
        return Years.IsWhole(years, 0) ? Phase(years.Number(0), years.Number(1), Vocabulary.Length(length)) : PeriodParseError.NotAPeriod;
    }

    public PeriodReading Span(LocalDate? start, LocalDate end)
        => start is { } first && DayText.Order(end) < DayText.Order(first) ? PeriodParseError.EndsBeforeItBegins : Plain(ReportingPeriod.Span(start, end));

    public PeriodReading QuarterBefore(LocalDate day)
        => day.Month > 3 ? InYear(PeriodKind.Quarter, day.Year, ((day.Month + 2) / 3) - 1) : InYear(PeriodKind.Quarter, day.Year - 1, 4);

    public PeriodReading MonthBefore(LocalDate day)
        => day.Month > 1 ? InYear(PeriodKind.Month, day.Year, day.Month - 1) : InYear(PeriodKind.Month, day.Year - 1, 12);

    /// <summary>Returns the period relative to the day of the text.</summary>
    public PeriodReading Now(Func<LocalDate, PeriodReading> meaning) => AsOf is { } day ? meaning(day) : PeriodParseError.NeedsAsOfDay;

    /// <summary>Returns the days from a day to that of the text.</summary>
    public PeriodReading ToNow(LocalDate? start) => Now(day => Span(start, day));

    /// <summary>
    /// Returns the years, months or days up to the day of the text: 5 years to 20 November 2020 begin on 21 November 2015.
    /// </summary>
    public PeriodReading Past(Period length) => Now(day =>
    {
        var start = day.Minus(length).PlusDays(1);
        return start.Year < ReportingPeriod.FirstYear ? PeriodParseError.NoSuchDate : Span(start, day);
    });

    /// <summary>Returns a period that no parentheses may follow.</summary>
    private PeriodReading Plain(ReportingPeriod period) => InParentheses is null ? period : PeriodParseError.NotAPeriod;

    private static PeriodReading Phase(int first, int last, string? label)
        => first < ReportingPeriod.FirstYear || Math.Max(first, last) > ReportingPeriod.LastYear ? PeriodParseError.NoSuchDate
            : last < first ? PeriodParseError.EndsBeforeItBegins
            : ReportingPeriod.Phase(first, last, label);

    private ReportingCalendar? FindCalendar()
    {
        if (InParentheses is null) return ReportingCalendar.Civil;
        var typed = PeriodPhrase.WordsOf(InParentheses);
        var named = Calendars.Select(calendar => (Calendar: calendar, Name: WordToken.Of(calendar.Name(Language)))).ToArray();
        if (Array.Find(named, one => WordToken.Same(one.Name, typed)).Calendar is { } exact) return exact;
        if (Calendars.TryGet(InParentheses.Trim(), out var identified)) return identified;
        var like = Array.FindAll(named, one => one.Name.Length == typed.Length && one.Name.Zip(typed).All(pair => pair.First.IsTyped(pair.Second, MarksMatter)));
        return like.Length == 1 ? like[0].Calendar : null;
    }
}
