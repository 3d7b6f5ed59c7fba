using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Antq.Domain.Periods;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// The days that a report or a question is about (kỳ báo cáo): a year, half, quarter, nine months or month of a calendar, a named phase of
/// years, or a span of days. Both ends are included.
/// </summary>
/// <remarks>
/// The text is <c>2021</c>, <c>2025-H1</c>, <c>2025-Q3</c>, <c>2025-9M</c>, <c>2025-09</c>, in other calendars preceded by the identifier,
/// <c>nd09:2025-Q3</c>, <c>school:2024</c>; <c>phase:2015/2020|5 năm</c>, <c>2019/2024</c> (whole years), <c>2022-06-15/2022-08-19</c> or,
/// with an open start, <c>../2022-06-15</c>. Years are from 1 to 9998, in four digits. Periods of an application's own calendars are parsed
/// with <see cref="ReportingCalendars"/> as the format provider.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<ReportingPeriod>))]
public readonly record struct ReportingPeriod : ISpanParsable<ReportingPeriod>, ISpanFormattable
{
    internal const int FirstYear = 1;
    internal const int LastYear = 9998;

    // Millions are created and copied: the smaller fields are adjacent.
    private readonly ReportingCalendar? _calendar;
    private readonly LocalDate _start;
    private readonly LocalDate _end;
    private readonly short _year;
    private readonly byte _kind;
    private readonly byte _number;
    private readonly bool _isOpen;

    private ReportingPeriod(ReportingCalendar calendar, PeriodKind kind, int number, int year, LocalDate? start, LocalDate end,
        string? label = null)
    {
        _calendar = calendar;
        _kind = (byte)kind;
        _number = (byte)number;
        _year = (short)year;
        _isOpen = start is null;
        _start = start.GetValueOrDefault();
        _end = end;
        Label = label;
    }

    /// <summary>The kind of period.</summary>
    public PeriodKind Kind => (PeriodKind)_kind;

    /// <summary>The number of the half, quarter or month in its year, from 1; otherwise 0.</summary>
    public int Number => _number;

    /// <summary>The name of a phase in addition to its years, such as <c>5 năm</c>.</summary>
    public string? Label { get; }

    /// <summary>The calendar it belongs to; phases and spans are civil.</summary>
    public ReportingCalendar Calendar => _calendar ?? throw new ArgumentException("A default ReportingPeriod has no meaning.");

    /// <summary>The first day; null when the start is open. For a phase, the first that it may contain.</summary>
    public LocalDate? Start => _isOpen ? null : _start;

    /// <summary>The last day. For a phase, the last that it may contain.</summary>
    public LocalDate End => _end;

    /// <summary>
    /// The days that a period certainly contains: all of them, but for a phase without its boundary years; null when there are none.
    /// </summary>
    public (LocalDate? Start, LocalDate End)? CertainDays
    {
        get
        {
            if (Kind != PeriodKind.Phase) return (Start, _end);
            var (first, last) = (_start.Year + 1, _end.Year - 1);
            return first <= last ? (FirstDayOf(first), LastDayOf(last)) : null;
        }
    }

    /// <summary>The reporting year to which it belongs; that of the last day for phases and spans.</summary>
    public int ReportingYear => _calendar is null ? throw new ArgumentException("A default ReportingPeriod has no meaning.") : _year;

    /// <summary>
    /// The deadline of its report; null when its calendar has none, or the period ended before the calendar was in force.
    /// </summary>
    public ReportDeadline? Deadline => Calendar.DeadlineOf(this);

    /// <summary>Returns a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year; the civil one has 1 to 9998.</exception>
    /// <exception cref="ArgumentException">The calendar has no years.</exception>
    public static ReportingPeriod Year(int year, ReportingCalendar? calendar = null) => Make(calendar, PeriodKind.Year, 0, year);

    /// <summary>Returns the first or the last six months of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The half is not 1 or 2, or the calendar has no such year.</exception>
    /// <exception cref="ArgumentException">The calendar has no halves.</exception>
    public static ReportingPeriod Half(int year, int half, ReportingCalendar? calendar = null)
        => Make(calendar, PeriodKind.Half, InRange(half, 2, nameof(half)), year);

    /// <summary>Returns a quarter of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not from 1 to 4, or the calendar has no such year.</exception>
    /// <exception cref="ArgumentException">The calendar has no quarters.</exception>
    public static ReportingPeriod Quarter(int year, int quarter, ReportingCalendar? calendar = null)
        => Make(calendar, PeriodKind.Quarter, InRange(quarter, 4, nameof(quarter)), year);

    /// <summary>Returns the first nine months of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year.</exception>
    /// <exception cref="ArgumentException">The calendar has no nine months.</exception>
    public static ReportingPeriod NineMonths(int year, ReportingCalendar? calendar = null)
        => Make(calendar, PeriodKind.NineMonths, 0, year);

    /// <summary>Returns a month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not from 1 to 12, or the calendar has no such year.</exception>
    /// <exception cref="ArgumentException">The calendar has no months.</exception>
    public static ReportingPeriod Month(int year, int month, ReportingCalendar? calendar = null)
        => Make(calendar, PeriodKind.Month, InRange(month, 12, nameof(month)), year);

    /// <summary>Returns a phase of years (giai đoạn), with its name in addition to them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1 to 9998, or the last is before the first.</exception>
    /// <exception cref="ArgumentException">The label is blank, not in Unicode form C, or contains control characters.</exception>
    public static ReportingPeriod Phase(int firstYear, int lastYear, string? label = null)
    {
        RequireYear(firstYear, ReportingCalendar.Civil, nameof(firstYear));
        RequireYear(lastYear, ReportingCalendar.Civil, nameof(lastYear));
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        if (label is not null && !VietnameseText.IsText(label))
            throw new ArgumentException("A label is not blank, in Unicode form C and without control characters.", nameof(label));
        return new ReportingPeriod(ReportingCalendar.Civil, PeriodKind.Phase, 0, lastYear, FirstDayOf(firstYear), LastDayOf(lastYear),
            label);
    }

    /// <summary>Returns a span of days; null as the first day is an open start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day's year is not from 1 to 9998, or the last day is before the first.</exception>
    public static ReportingPeriod Span(LocalDate? start, LocalDate end)
    {
        DayText.RequireInRange(end, nameof(end));
        if (start is { } first)
        {
            DayText.RequireInRange(first, nameof(start));
            if (DayText.Order(end) < DayText.Order(first))
                throw new ArgumentOutOfRangeException(nameof(end),
                    $"The last day, {DayText.Format(end)}, is before the first, {DayText.Format(first)}.");
        }

        return new ReportingPeriod(ReportingCalendar.Civil, PeriodKind.Span, 0, end.Year, start, end);
    }

    /// <summary>
    /// Returns the civil period of exactly these days: a year, half, quarter, nine months or month if they are one, otherwise a span.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A day's year is not from 1 to 9998, or the last day is before the first.</exception>
    public static ReportingPeriod OfDays(LocalDate? start, LocalDate end) => PeriodParts.Named(Span(start, end));

    /// <summary>Returns a single day, as a span.</summary>
    public static ReportingPeriod Day(LocalDate day) => Span(day, day);

    /// <summary>
    /// Returns the relation of this period to another. It is never certain that a phase contains days of its first and last year.
    /// </summary>
    /// <exception cref="ArgumentException">One of them is a default period.</exception>
    public PeriodRelation RelationTo(ReportingPeriod other)
    {
        if (_calendar is null || other._calendar is null)
            throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(other));
        var (mine, theirs) = (OuterDays, other.OuterDays);
        if (!mine.Overlaps(theirs)) return mine.Touches(theirs) ? PeriodRelation.Adjacent : PeriodRelation.Apart;
        if (mine == theirs && Kind == PeriodKind.Phase == (other.Kind == PeriodKind.Phase)) return PeriodRelation.Equal;
        var (mineForCertain, theirsForCertain) = (InnerDays, other.InnerDays);
        if (mineForCertain?.Contains(theirs) == true) return PeriodRelation.Contains;
        if (theirsForCertain?.Contains(mine) == true) return PeriodRelation.Within;
        return mineForCertain is { } inner && theirsForCertain?.Overlaps(inner) == true
            ? PeriodRelation.Overlaps
            : PeriodRelation.MayOverlap;
    }

    /// <summary>
    /// Returns the periods of a kind that make up this one, in their order: a year is two halves, four quarters or twelve months.
    /// </summary>
    /// <remarks>
    /// They are of its calendar; a phase or span consists of periods of the civil one, a phase of those that it may contain.
    /// </remarks>
    /// <exception cref="ArgumentException">No such periods make it up; the message states the reason.</exception>
    public IReadOnlyList<ReportingPeriod> Split(PeriodKind kind)
        => PeriodParts.Of(this, kind, out var refusal) ?? throw new ArgumentException(refusal, nameof(kind));

    /// <summary>Tries to get the periods of a kind that make up this one.</summary>
    public bool TrySplit(PeriodKind kind, [NotNullWhen(true)] out IReadOnlyList<ReportingPeriod>? parts)
    {
        parts = PeriodParts.Of(this, kind, out _);
        return parts is not null;
    }

    /// <summary>
    /// Reads a period in words: <c>quý III/2025</c>, <c>6 tháng đầu năm 2025</c>, <c>từ đầu năm đến nay</c>, <c>first half of 2025</c>.
    /// </summary>
    /// <param name="text">
    /// The words; case, blanks, the place of tones and Unicode forms do not matter, and words without any marks are read.
    /// </param>
    /// <param name="language">Their language.</param>
    /// <param name="asOf">The day of the text, which words such as <c>đến nay</c> are relative to.</param>
    /// <param name="calendars">The calendars possible in parentheses; if null, those of the library.</param>
    /// <exception cref="FormatException">The text is not a period; the message states the reason.</exception>
    public static ReportingPeriod Read(string text, Language language, LocalDate? asOf = null, ReportingCalendars? calendars = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, language, out var period, out var refusal, asOf, calendars)
            ? period
            : throw new FormatException($"{QuotedText.Of(text)} is not read as a period. {refusal.Value.Sentence(Language.English)}");
    }

    /// <summary>Tries to read a period in words, or returns the reason why they are not read.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">Their language.</param>
    /// <param name="period">The period.</param>
    /// <param name="refusal">The reason why there is none.</param>
    /// <param name="asOf">The day of the text.</param>
    /// <param name="calendars">The calendars possible in parentheses; if null, those of the library.</param>
    public static bool TryRead(
        string? text, Language language, out ReportingPeriod period, [NotNullWhen(false)] out PeriodParseError? refusal,
            LocalDate? asOf = null, ReportingCalendars? calendars = null)
    {
        if (asOf is { } day) DayText.RequireInRange(day, nameof(asOf));
        var reading = PeriodReader.Read(text ?? "", language, asOf, calendars ?? ReportingCalendars.Standard);
        period = reading.Period;
        refusal = reading.Refusal;
        return refusal is null;
    }

    /// <summary>Returns the period in words: <c>quý III/2025</c>, <c>giai đoạn 2015 – 2020</c>.</summary>
    public string ToWords(Language language) => PeriodFormatter.Of(this, language);

    /// <summary>
    /// Returns the period in short form, for lists and table headings: <c>Q3/2025</c>, <c>6T đầu 2025</c>; <c>Q3 2025</c>, <c>H1 2025</c>.
    /// The calendar and the label of a phase are omitted; <see cref="Read"/> reads it back without them.
    /// </summary>
    public string ToShortWords(Language language) => PeriodFormatter.ShortOf(this, language);

    /// <summary>Parses the text of a period.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider"><see cref="ReportingCalendars"/> with an application's own, if they may occur; otherwise not used.</param>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses the text of a period.</summary>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
        => TryParse(s, provider, out var period)
            ? period
            : throw new FormatException(PeriodText.Refusal(s, ReportingCalendars.Of(provider)));

    /// <summary>Tries to parse the text of a period.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse the text of a period.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result)
        => PeriodText.TryParse(s, ReportingCalendars.Of(provider), out result);

    /// <summary>Returns the text, which <see cref="Parse(string, IFormatProvider)"/> reads back.</summary>
    public override string ToString() => _calendar is null ? "" : PeriodText.Format(this);

    /// <summary>Returns the text of the period.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the form is culture-independent.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the text of the period.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        return _calendar is null || PeriodText.TryFormat(this, destination, out charsWritten);
    }

    /// <summary>Returns the period of days, perhaps with an open start.</summary>
    internal static ReportingPeriod Of(DaySpan days) => Span(days.FirstDay(), days.LastDay()!.Value);

    /// <summary>All days that it may contain.</summary>
    internal DaySpan OuterDays => DaySpan.Of(Start, _end);

    /// <summary>The days that it certainly contains; null when there are none.</summary>
    internal DaySpan? InnerDays => CertainDays is { } days ? DaySpan.Of(days.Start, days.End) : null;

    internal static LocalDate FirstDayOf(int year) => new(year, 1, 1);

    internal static LocalDate LastDayOf(int year) => new(year, 12, 31);

    /// <summary>Returns a period of a kind and a year of the calendar.</summary>
    internal static ReportingPeriod InYear(ReportingCalendar calendar, PeriodKind kind, int number, int year)
    {
        var (first, months) = PeriodParts.MonthsOf(kind, number);
        var (start, end) = calendar.DaysOf(year, first, months);
        return new ReportingPeriod(calendar, kind, number, year, start, end);
    }

    private static ReportingPeriod Make(ReportingCalendar? calendar, PeriodKind kind, int number, int year)
    {
        calendar ??= ReportingCalendar.Civil;
        if (!calendar.Has(kind)) throw new ArgumentException(PeriodText.Lacks(calendar, kind), nameof(calendar));
        RequireYear(year, calendar, nameof(year));
        return InYear(calendar, kind, number, year);
    }

    private static int InRange(int number, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, most, name);
        return number;
    }

    private static void RequireYear(int year, ReportingCalendar calendar, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, calendar.FirstYear, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, calendar.LastYear, name);
    }
}
