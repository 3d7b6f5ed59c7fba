using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Antq.Domain.Periods;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// The days that a report or a question is about (kỳ báo cáo): a year, half, quarter, nine months or month of a calendar, a
/// named phase of years, or a span of days. Both ends are included.
/// </summary>
/// <remarks>
/// The text is <c>2021</c>, <c>2025-H1</c>, <c>2025-Q3</c>, <c>2025-9M</c>, <c>2025-09</c>, those that another calendar has after
/// its identifier, <c>nd09:2025-Q3</c>, <c>school:2024</c>; <c>phase:2015/2020|5 năm</c>, <c>2019/2024</c> (whole years),
/// <c>2022-06-15/2022-08-19</c> or, with an open start, <c>../2022-06-15</c>. Years are from 1 to 9998, in four digits. Periods of
/// an application's own calendars are parsed with <see cref="ReportingCalendars"/> as the format provider.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<ReportingPeriod>))]
public readonly record struct ReportingPeriod : ISpanParsable<ReportingPeriod>, ISpanFormattable
{
    internal const int FirstYear = 1;
    internal const int LastYear = 9998;

    // Millions are made and copied: the smaller fields stand together.
    private readonly ReportingCalendar? _calendar;
    private readonly LocalDate _start;
    private readonly LocalDate _end;
    private readonly short _year;
    private readonly byte _kind;
    private readonly byte _number;
    private readonly bool _isOpen;

    private ReportingPeriod(ReportingCalendar calendar, PeriodKind kind, int number, int year, LocalDate? start, LocalDate end, string? label = null)
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

    /// <summary>Which half, quarter or month of the year, from 1; otherwise 0.</summary>
    public int Number => _number;

    /// <summary>What a phase is called beside its years, such as <c>5 năm</c>.</summary>
    public string? Label { get; }

    /// <summary>The calendar it belongs to; phases and spans are civil.</summary>
    public ReportingCalendar Calendar => _calendar ?? throw new ArgumentException("A default ReportingPeriod has no meaning.");

    /// <summary>The first day; absent where the start is open. For a phase, the first that it may hold.</summary>
    public LocalDate? Start => _isOpen ? null : _start;

    /// <summary>The last day. For a phase, the last that it may hold.</summary>
    public LocalDate End => _end;

    /// <summary>The days that a period holds for certain: all of them, but for a phase without its boundary years; absent if there are none.</summary>
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
    /// The last day on which its report is in time; absent where its calendar lays none down, or the period ended before the
    /// calendar was in force.
    /// </summary>
    public ReportDeadline? Deadline => Calendar.DeadlineOf(this);

    /// <summary>A year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year; the civil one has 1 to 9998.</exception>
    /// <exception cref="ArgumentException">The calendar has no years.</exception>
    public static ReportingPeriod Year(int year, ReportingCalendar? calendar = null) => Make(calendar, PeriodKind.Year, 0, year);

    /// <summary>The first or the last six months of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The half is not 1 or 2, or the calendar has no such year.</exception>
    /// <exception cref="ArgumentException">The calendar has no halves.</exception>
    public static ReportingPeriod Half(int year, int half, ReportingCalendar? calendar = null)
        => Make(calendar, PeriodKind.Half, InRange(half, 2, nameof(half)), year);

    /// <summary>A quarter of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not from 1 to 4, or the calendar has no such year.</exception>
    /// <exception cref="ArgumentException">The calendar has no quarters.</exception>
    public static ReportingPeriod Quarter(int year, int quarter, ReportingCalendar? calendar = null)
        => Make(calendar, PeriodKind.Quarter, InRange(quarter, 4, nameof(quarter)), year);

    /// <summary>The first nine months of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such year.</exception>
    /// <exception cref="ArgumentException">The calendar has no nine months.</exception>
    public static ReportingPeriod NineMonths(int year, ReportingCalendar? calendar = null) => Make(calendar, PeriodKind.NineMonths, 0, year);

    /// <summary>A month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not from 1 to 12, or the calendar has no such year.</exception>
    /// <exception cref="ArgumentException">The calendar has no months.</exception>
    public static ReportingPeriod Month(int year, int month, ReportingCalendar? calendar = null)
        => Make(calendar, PeriodKind.Month, InRange(month, 12, nameof(month)), year);

    /// <summary>A phase of years (giai đoạn), with what it is called beside them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1 to 9998, or the last is before the first.</exception>
    /// <exception cref="ArgumentException">The label is blank, not in Unicode form C, or holds control characters.</exception>
    public static ReportingPeriod Phase(int firstYear, int lastYear, string? label = null)
    {
        RequireYear(firstYear, ReportingCalendar.Civil, nameof(firstYear));
        RequireYear(lastYear, ReportingCalendar.Civil, nameof(lastYear));
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        if (label is not null && !VietnameseText.IsText(label))
            throw new ArgumentException("A label is not blank, in Unicode form C and without control characters.", nameof(label));
        return new ReportingPeriod(ReportingCalendar.Civil, PeriodKind.Phase, 0, lastYear, FirstDayOf(firstYear), LastDayOf(lastYear), label);
    }

    /// <summary>A span of days; no first day means an open start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day's year is not from 1 to 9998, or the last day is before the first.</exception>
    public static ReportingPeriod Span(LocalDate? start, LocalDate end)
    {
        DayText.RequireInRange(end, nameof(end));
        if (start is { } first)
        {
            DayText.RequireInRange(first, nameof(start));
            if (DayText.Order(end) < DayText.Order(first)) throw new ArgumentOutOfRangeException(nameof(end), $"The last day, {DayText.Format(end)}, is before the first, {DayText.Format(first)}.");
        }

        return new ReportingPeriod(ReportingCalendar.Civil, PeriodKind.Span, 0, end.Year, start, end);
    }

    /// <summary>The civil period of just these days: a year, half, quarter, nine months or month where they are one, otherwise a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day's year is not from 1 to 9998, or the last day is before the first.</exception>
    public static ReportingPeriod OfDays(LocalDate? start, LocalDate end) => PeriodParts.Named(Span(start, end));

    /// <summary>A single day, as a span.</summary>
    public static ReportingPeriod Day(LocalDate day) => Span(day, day);

    /// <summary>How this period lies to another. That a phase holds days of its first and last year is never certain.</summary>
    /// <exception cref="ArgumentException">One of them is a default period.</exception>
    public PeriodRelation RelationTo(ReportingPeriod other)
    {
        if (_calendar is null || other._calendar is null) throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(other));
        var (mine, theirs) = (OuterDays, other.OuterDays);
        if (!mine.Meets(theirs)) return mine.Touches(theirs) ? PeriodRelation.Adjacent : PeriodRelation.Apart;
        if (mine == theirs && Kind == PeriodKind.Phase == (other.Kind == PeriodKind.Phase)) return PeriodRelation.Equal;
        var (mineForCertain, theirsForCertain) = (InnerDays, other.InnerDays);
        if (mineForCertain?.Holds(theirs) == true) return PeriodRelation.Contains;
        if (theirsForCertain?.Holds(mine) == true) return PeriodRelation.Within;
        return mineForCertain is { } inner && theirsForCertain?.Meets(inner) == true ? PeriodRelation.Overlaps : PeriodRelation.MayOverlap;
    }

    /// <summary>The periods of a kind that make this one up, in their order: a year is two halves, four quarters or twelve months.</summary>
    /// <remarks>
    /// They are of its calendar; a phase or span is made up of periods of the civil one, a phase of those that it may hold.
    /// </remarks>
    /// <exception cref="ArgumentException">No such periods make it up; the message says why.</exception>
    public IReadOnlyList<ReportingPeriod> Split(PeriodKind kind)
        => PeriodParts.Of(this, kind, out var refusal) ?? throw new ArgumentException(refusal, nameof(kind));

    /// <summary>The periods of a kind that make this one up, where there are such.</summary>
    public bool TrySplit(PeriodKind kind, [NotNullWhen(true)] out IReadOnlyList<ReportingPeriod>? parts)
    {
        parts = PeriodParts.Of(this, kind, out _);
        return parts is not null;
    }

    /// <summary>Reads a period in words: <c>quý III/2025</c>, <c>6 tháng đầu năm 2025</c>, <c>từ đầu năm đến nay</c>, <c>first half of 2025</c>.</summary>
    /// <param name="text">The words; case, blanks, the place of tones and Unicode forms do not matter, and words without any marks are read.</param>
    /// <param name="language">Their language.</param>
    /// <param name="asOf">The day on which they are said, which words such as <c>đến nay</c> count from.</param>
    /// <param name="calendars">The calendars that may stand in parentheses; without them, those of the library.</param>
    /// <exception cref="FormatException">The text is not a period; the message says why.</exception>
    public static ReportingPeriod Read(string text, Language language, LocalDate? asOf = null, ReportingCalendars? calendars = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, language, out var period, out var refusal, asOf, calendars)
            ? period
            : throw new FormatException($"{QuotedText.Of(text)} is not read as a period. {refusal.Value.Sentence(Language.English)}");
    }

    /// <summary>Reads a period in words, or tells why they are not read.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">Their language.</param>
    /// <param name="period">The period.</param>
    /// <param name="refusal">Why there is none.</param>
    /// <param name="asOf">The day on which they are said.</param>
    /// <param name="calendars">The calendars that may stand in parentheses; without them, those of the library.</param>
    public static bool TryRead(
        string? text, Language language, out ReportingPeriod period, [NotNullWhen(false)] out PeriodRefusal? refusal, LocalDate? asOf = null, ReportingCalendars? calendars = null)
    {
        if (asOf is { } day) DayText.RequireInRange(day, nameof(asOf));
        var reading = PeriodReader.Read(text ?? "", language, asOf, calendars ?? ReportingCalendars.Standard);
        period = reading.Period;
        refusal = reading.Refusal;
        return refusal is null;
    }

    /// <summary>The period in words: <c>quý III/2025</c>, <c>giai đoạn 2015 – 2020</c>.</summary>
    public string ToWords(Language language) => PeriodWords.Of(this, language);

    /// <summary>The period in little room, for lists and heads of tables: <c>Q3/2025</c>, <c>6T đầu 2025</c>; <c>Q3 2025</c>, <c>H1 2025</c>. The calendar is not told.</summary>
    public string ToShortWords(Language language) => PeriodWords.ShortOf(this, language);

    /// <summary>Parses the text of a period.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider"><see cref="ReportingCalendars"/> with an application's own, where they may occur; otherwise not used.</param>
    /// <exception cref="FormatException">The text is not that of a period.</exception>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses the text of a period.</summary>
    /// <exception cref="FormatException">The text is not that of a period.</exception>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
        => TryParse(s, provider, out var period) ? period : throw new FormatException(PeriodText.Refusal(s, ReportingCalendars.Of(provider)));

    /// <summary>Parses the text of a period, where it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Parses the text of a period, where it is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result)
        => PeriodText.TryParse(s, ReportingCalendars.Of(provider), out result);

    /// <summary>The text, which <see cref="Parse(string, IFormatProvider)"/> reads back.</summary>
    public override string ToString() => _calendar is null ? "" : PeriodText.Format(this);

    /// <summary>The text of the period.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: no culture changes it.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the text of the period.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        return _calendar is null || PeriodText.TryFormat(this, destination, out charsWritten);
    }

    /// <summary>All days that it may hold.</summary>
    internal DayNumbers OuterDays => DayNumbers.Of(Start, _end);

    /// <summary>The days that it holds for certain; absent if there are none.</summary>
    internal DayNumbers? InnerDays => CertainDays is { } days ? DayNumbers.Of(days.Start, days.End) : null;

    internal static LocalDate FirstDayOf(int year) => new(year, 1, 1);

    internal static LocalDate LastDayOf(int year) => new(year, 12, 31);

    /// <summary>A period of a kind and a year that the calendar has.</summary>
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
