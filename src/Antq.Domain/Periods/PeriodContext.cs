using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>The context of the words of a period: their language, the day of the text, and the parentheses after them.</summary>
internal sealed record PeriodContext(PeriodVocabulary Vocabulary, string? InParentheses, LocalDate? AsOf, ReportingCalendars Calendars,
    bool MarksMatter)
{
    private static readonly WordPattern Years = new("{year} - {year}");

    public Language Language => Vocabulary.Language;

    /// <summary>Returns a period of a year of the calendar in parentheses, or of the civil one.</summary>
    public PeriodReading InYear(PeriodKind kind, int year, int number = 0)
    {
        var most = kind switch { PeriodKind.Half => 2, PeriodKind.Quarter => 4, PeriodKind.Month => 12, _ => 0 };
        if (number > most || (most > 0 && number == 0)) return PeriodParseError.NoSuchDate;
        var (calendar, refusal) = CalendarInParentheses.Find(this, kind, year, number);
        if (calendar is null) return refusal!.Value;
        if (!calendar.Has(kind)) return PeriodParseError.NotInCalendar;
        return year < calendar.FirstYear || year > calendar.LastYear
            ? PeriodParseError.NoSuchDate
            : ReportingPeriod.InYear(calendar, kind, number, year);
    }

    /// <summary>Returns the first or the last months of a year, this many.</summary>
    public PeriodReading Months(int months, int year, bool last)
    {
        if (months is < 1 or > 11) return PeriodParseError.NoSuchDate;
        if (year is < ReportingPeriod.FirstYear or > ReportingPeriod.LastYear) return PeriodParseError.NoSuchDate;
        var period = PeriodParts.OfMonths(year, last ? 13 - months : 1, months);
        return period.Kind == PeriodKind.Span ? Plain(period) : InYear(period.Kind, year, period.Number);
    }

    /// <summary>
    /// Returns the first months of a year where the words name how many only: <c>9 tháng năm 2025</c>. Twelve are the year; one is refused,
    /// as <c>1 tháng năm</c> may be the first of May.
    /// </summary>
    public PeriodReading MonthsOf(int months, int year)
        => months == 12 ? InYear(PeriodKind.Year, year) : months == 1 ? PeriodParseError.AmbiguousDay : Months(months, year, last: false);

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
        => InParentheses is null ? PhaseOfLength(length, first, last) : PeriodParseError.NotAPeriod;

    /// <summary>Returns a phase with its length stated, and its years in parentheses after it.</summary>
    public PeriodReading PhaseOf(int length)
    {
        var years = new WordMatch(PeriodPhrase.WordsOf(InParentheses), Vocabulary, MarksMatter);
        return Years.IsWhole(years, 0) ? PhaseOfLength(length, years.Number(0), years.Number(1)) : PeriodParseError.NotAPeriod;
    }

    /// <summary>Returns a phase with a name before its years, or before its years in parentheses.</summary>
    public PeriodReading PhaseNamed(string name, int first, int last)
        => InParentheses is null ? Phase(first, last, name) : PeriodParseError.NotAPeriod;

    /// <summary>Returns a phase with a name, and its years in parentheses after it.</summary>
    public PeriodReading PhaseNamed(string name)
    {
        if (InParentheses is null) return PeriodParseError.NamesNoDays;
        var years = new WordMatch(PeriodPhrase.WordsOf(InParentheses), Vocabulary, MarksMatter);
        return Years.IsWhole(years, 0) ? Phase(years.Number(0), years.Number(1), name) : PeriodParseError.NotAPeriod;
    }

    /// <summary>Returns a span of two ends that were read one by one.</summary>
    public PeriodReading Span(PeriodVocabulary.Result start, PeriodVocabulary.Result end)
        => (start.Refusal ?? end.Refusal) is { } refusal ? refusal : Span(start.Days.Start, end.Days.End);

    public PeriodReading Span(LocalDate? start, LocalDate end)
        => start is { } first && DayText.Order(end) < DayText.Order(first)
            ? PeriodParseError.EndsBeforeItBegins
            : Plain(ReportingPeriod.Span(start, end));

    /// <summary>Returns a span of the year of the day of the text, if its last end has begun by then.</summary>
    public PeriodReading ThisYear(Func<int, (PeriodVocabulary.Result? Start, PeriodVocabulary.Result End)> ends) => Now(day =>
    {
        var (start, end) = ends(day.Year);
        var span = start is { } first ? Span(first, end) : end.Refusal is { } refusal ? refusal : Span(null, end.Days.End);
        return span.Refusal is null && DayText.Order(end.Days.Start) > DayText.Order(day) ? PeriodParseError.AmbiguousDay : span;
    });

    /// <summary>Returns quarters of one year in a row, the year after them.</summary>
    public PeriodReading QuartersOf(WordMatch match, int count)
        => IsRow(match, count)
            ? Span(
                PeriodVocabulary.QuarterOf(match.Number(count), match.Number(0)),
                PeriodVocabulary.QuarterOf(match.Number(count), match.Number(count - 1)))
            : PeriodParseError.SeveralPeriods;

    /// <summary>Returns two quarters in a row, each with its year.</summary>
    public PeriodReading QuartersOfYears(WordMatch match)
        => (4 * match.Number(1)) + match.Number(0) + 1 == (4 * match.Number(3)) + match.Number(2)
            ? Span(
                PeriodVocabulary.QuarterOf(match.Number(1), match.Number(0)),
                PeriodVocabulary.QuarterOf(match.Number(3), match.Number(2)))
            : PeriodParseError.SeveralPeriods;

    /// <summary>Returns months of one year in a row, the year after them.</summary>
    public PeriodReading MonthsIn(WordMatch match, int count)
        => IsRow(match, count)
            ? Span(
                PeriodVocabulary.MonthOf(match.Number(count), match.Number(0)),
                PeriodVocabulary.MonthOf(match.Number(count), match.Number(count - 1)))
            : PeriodParseError.SeveralPeriods;

    /// <summary>Returns two years in a row.</summary>
    public PeriodReading TwoYears(int first, int second)
        => second == first + 1 ? Span(PeriodVocabulary.YearOf(first), PeriodVocabulary.YearOf(second)) : PeriodParseError.SeveralPeriods;

    public PeriodReading QuarterBefore(LocalDate day)
        => day.Month > 3 ? InYear(PeriodKind.Quarter, day.Year, ((day.Month + 2) / 3) - 1) : InYear(PeriodKind.Quarter, day.Year - 1, 4);

    public PeriodReading MonthBefore(LocalDate day)
        => day.Month > 1 ? InYear(PeriodKind.Month, day.Year, day.Month - 1) : InYear(PeriodKind.Month, day.Year - 1, 12);

    /// <summary>Returns the period relative to the day of the text.</summary>
    public PeriodReading Now(Func<LocalDate, PeriodReading> meaning) => AsOf is { } day ? meaning(day) : PeriodParseError.NeedsAsOfDay;

    /// <summary>Returns the days from a day to that of the text.</summary>
    public PeriodReading ToNow(LocalDate? start) => Now(day => Span(start, day));

    /// <summary>
    /// Returns a period of the year of the day of the text, if it has begun by then: otherwise that of the year before may be meant.
    /// </summary>
    public PeriodReading Begun(PeriodKind kind, int number) => Now(day => Begun(InYear(kind, day.Year, number), day));

    /// <summary>Returns the last months of the year of the day of the text, if they have begun by then.</summary>
    public PeriodReading BegunLast(int months) => Now(day => Begun(Months(months, day.Year, last: true), day));

    /// <summary>Returns a day of the year of the day of the text, if it has come by then.</summary>
    public PeriodReading Come(int month, int ofMonth) => Now(day =>
    {
        var found = PeriodVocabulary.DayOf(day.Year, month, ofMonth);
        return found.Refusal is null && DayText.Order(found.Days.Start) > DayText.Order(day)
            ? PeriodParseError.AmbiguousDay
            : Span(found, found);
    });

    /// <summary>
    /// Returns the months up to the day of the text: 12 months to 20 November 2020 begin on 21 November 2019, one month to 30 November on
    /// the first of it.
    /// </summary>
    public PeriodReading Past(int months) => Now(day =>
    {
        if ((day.Year * 12L) + day.Month - months < (ReportingPeriod.FirstYear * 12L) + 1) return PeriodParseError.NoSuchDate;
        var isWholeMonths = day.Day == CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month);
        return Span(isWholeMonths ? new LocalDate(day.Year, day.Month, 1).PlusMonths(1 - months) : day.PlusMonths(-months).PlusDays(1),
            day);
    });

    private static bool IsRow(WordMatch match, int count)
    {
        for (var place = 1; place < count; place++)
        {
            if (match.Number(place) != match.Number(place - 1) + 1) return false;
        }

        return true;
    }

    private static PeriodReading Begun(PeriodReading reading, LocalDate day)
        => reading.Refusal is null && reading.Period.Start > day ? PeriodParseError.AmbiguousDay : reading;

    /// <summary>Returns a period that no parentheses may follow.</summary>
    private PeriodReading Plain(ReportingPeriod period) => InParentheses is null ? period : PeriodParseError.NotAPeriod;

    /// <summary>
    /// Returns a phase if its years can hold as many as stated. Fewer are read, as the source has them; a rule about reports compares both.
    /// </summary>
    private PeriodReading PhaseOfLength(int length, int first, int last)
    {
        var phase = Phase(first, last, Vocabulary.Length(length));
        var fits = length > 0 && length <= last - first + 1;
        return phase.Refusal is null && !fits ? PeriodParseError.YearsDoNotFit : phase;
    }

    private static PeriodReading Phase(int first, int last, string? label)
        => first < ReportingPeriod.FirstYear || Math.Max(first, last) > ReportingPeriod.LastYear ? PeriodParseError.NoSuchDate
            : last < first ? PeriodParseError.EndsBeforeItBegins
            : ReportingPeriod.Phase(first, last, label);
}
