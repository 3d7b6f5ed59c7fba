using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Antq.Domain.Findings;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>
/// The days that a report or a question is about (kỳ báo cáo): a year, half, quarter, nine months or month of a calendar, a
/// named phase of years, or a span of days. Both ends are included.
/// </summary>
/// <remarks>
/// The text is <c>2021</c>, <c>2025-H1</c>, <c>2025-Q3</c>, <c>2025-9M</c>, <c>2025-09</c>, the same after <c>nd09:</c> in the
/// calendar of Decree 09/2019, <c>phase:2015/2020|5 năm</c>, <c>2019/2024</c> (whole years), <c>2022-06-15/2022-08-19</c> or,
/// with an open start, <c>../2022-06-15</c>. Years are from 1 to 9998, in four digits.
/// </remarks>
[JsonConverter(typeof(ParsableJsonConverter<ReportingPeriod>))]
public readonly record struct ReportingPeriod : ISpanParsable<ReportingPeriod>, ISpanFormattable
{
    internal const int FirstYear = 1;
    internal const int LastYear = 9998;

    private readonly ReportingCalendar? _calendar;
    private readonly LocalDate? _start;
    private readonly LocalDate _end;

    private ReportingPeriod(ReportingCalendar calendar, PeriodKind kind, int number, LocalDate? start, LocalDate end, string? label = null)
    {
        _calendar = calendar;
        Kind = kind;
        Number = number;
        _start = start;
        _end = end;
        Label = label;
    }

    /// <summary>The kind of period.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Which half, quarter or month of the year, from 1; otherwise 0.</summary>
    public int Number { get; }

    /// <summary>What a phase is called beside its years, such as <c>5 năm</c>.</summary>
    public string? Label { get; }

    /// <summary>The calendar it belongs to; phases and spans are civil.</summary>
    public ReportingCalendar Calendar => _calendar ?? throw new ArgumentException("A default ReportingPeriod has no meaning.");

    /// <summary>The first day; absent where the start is open. For a phase, the first that it may hold.</summary>
    public LocalDate? Start => _start;

    /// <summary>The last day. For a phase, the last that it may hold.</summary>
    public LocalDate End => _end;

    /// <summary>The days that a period holds for certain: all of them, but for a phase without its boundary years; absent if there are none.</summary>
    public (LocalDate? Start, LocalDate End)? CertainDays
    {
        get
        {
            if (Kind != PeriodKind.Phase) return (_start, _end);
            var first = FirstDayOf(_start!.Value.Year + 1);
            var last = LastDayOf(_end.Year - 1);
            return first <= last ? (first, last) : null;
        }
    }

    /// <summary>The reporting year to which it belongs; that of the last day for phases and spans.</summary>
    public int ReportingYear => Kind is PeriodKind.Phase or PeriodKind.Span ? _end.Year : Calendar.YearOf(_start!.Value);

    /// <summary>A year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9998.</exception>
    public static ReportingPeriod Year(int year, ReportingCalendar? calendar = null) => OfMonths(calendar, PeriodKind.Year, 0, year, 1, 12);

    /// <summary>The first or the last six months of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The half is not 1 or 2, or the year not from 1 to 9998.</exception>
    public static ReportingPeriod Half(int year, int half, ReportingCalendar? calendar = null)
        => OfMonths(calendar, PeriodKind.Half, InRange(half, 2, nameof(half)), year, (6 * half) - 5, 6);

    /// <summary>A quarter of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not from 1 to 4, or the year not from 1 to 9998.</exception>
    public static ReportingPeriod Quarter(int year, int quarter, ReportingCalendar? calendar = null)
        => OfMonths(calendar, PeriodKind.Quarter, InRange(quarter, 4, nameof(quarter)), year, (3 * quarter) - 2, 3);

    /// <summary>The first nine months of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not from 1 to 9998.</exception>
    public static ReportingPeriod NineMonths(int year, ReportingCalendar? calendar = null) => OfMonths(calendar, PeriodKind.NineMonths, 0, year, 1, 9);

    /// <summary>A month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not from 1 to 12, or the year not from 1 to 9998.</exception>
    public static ReportingPeriod Month(int year, int month, ReportingCalendar? calendar = null)
        => OfMonths(calendar, PeriodKind.Month, InRange(month, 12, nameof(month)), year, month, 1);

    /// <summary>A phase of years (giai đoạn), with what it is called beside them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1 to 9998, or the last is before the first.</exception>
    /// <exception cref="ArgumentException">The label is blank, not in Unicode form C, or holds control characters.</exception>
    public static ReportingPeriod Phase(int firstYear, int lastYear, string? label = null)
    {
        RequireYear(firstYear, nameof(firstYear));
        RequireYear(lastYear, nameof(lastYear));
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        if (label is not null && !VietnameseText.IsText(label))
            throw new ArgumentException("A label is not blank, in Unicode form C and without control characters.", nameof(label));
        return new ReportingPeriod(ReportingCalendar.Civil, PeriodKind.Phase, 0, FirstDayOf(firstYear), LastDayOf(lastYear), label);
    }

    /// <summary>A span of days; no first day means an open start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day's year is not from 1 to 9998, or the last day is before the first.</exception>
    public static ReportingPeriod Span(LocalDate? start, LocalDate end)
    {
        DayText.RequireInRange(end, nameof(end));
        if (start is not { } first) return new ReportingPeriod(ReportingCalendar.Civil, PeriodKind.Span, 0, null, end);
        DayText.RequireInRange(first, nameof(start));
        if (end < first) throw new ArgumentOutOfRangeException(nameof(end), $"The last day, {DayText.Format(end)}, is before the first, {DayText.Format(first)}.");
        return new ReportingPeriod(ReportingCalendar.Civil, PeriodKind.Span, 0, start, end);
    }

    /// <summary>A single day, as a span.</summary>
    public static ReportingPeriod Day(LocalDate day) => Span(day, day);

    /// <summary>How this period lies to another.</summary>
    /// <exception cref="ArgumentException">One of them is a default period.</exception>
    public PeriodRelation RelationTo(ReportingPeriod other)
    {
        if (_calendar is null || other._calendar is null) throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(other));
        if (ShareDays(_start, _end, other._start, other._end))
        {
            var contains = other.CertainlyWithin(this);
            var within = CertainlyWithin(other);
            if (_start == other._start && _end == other._end && Kind == PeriodKind.Phase == (other.Kind == PeriodKind.Phase)) return PeriodRelation.Equal;
            if (contains) return PeriodRelation.Contains;
            if (within) return PeriodRelation.Within;
            return CertainDays is { } mine && other.CertainDays is { } theirs && ShareDays(mine.Start, mine.End, theirs.Start, theirs.End)
                ? PeriodRelation.Overlaps
                : PeriodRelation.MayOverlap;
        }

        return _end.PlusDays(1) == other._start || other._end.PlusDays(1) == _start ? PeriodRelation.Adjacent : PeriodRelation.Apart;
    }

    /// <summary>The period in words: <c>quý III/2025</c>, <c>giai đoạn 2015 – 2020</c>.</summary>
    public string ToWords(Language language) => PeriodText.ToWords(this, language);

    /// <summary>Parses the text of a period.</summary>
    /// <exception cref="FormatException">The text is not that of a period.</exception>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses the text of a period.</summary>
    /// <exception cref="FormatException">The text is not that of a period.</exception>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
        => TryParse(s, provider, out var period)
            ? period
            : throw new FormatException($"'{s}' is not a period such as '2021', '2025-Q3', '2019/2024', '../2022-06-15' or 'phase:2015/2020'.");

    /// <summary>Parses the text of a period, where it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Parses the text of a period, where it is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result) => PeriodText.TryParse(s, out result);

    /// <summary>The text, which <see cref="Parse(string, IFormatProvider)"/> reads back.</summary>
    public override string ToString() => _calendar is null ? "" : PeriodText.Format(this);

    /// <summary>The text of the period.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: no culture changes it.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the text of the period.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);

    internal static LocalDate FirstDayOf(int year) => new(year, 1, 1);

    internal static LocalDate LastDayOf(int year) => new(year, 12, 31);

    private bool CertainlyWithin(ReportingPeriod other)
        => other.CertainDays is { } days && (days.Start is null || _start >= days.Start) && _end <= days.End;

    private static bool ShareDays(LocalDate? start, LocalDate end, LocalDate? otherStart, LocalDate otherEnd)
        => (start is null || start <= otherEnd) && (otherStart is null || otherStart <= end);

    private static ReportingPeriod OfMonths(ReportingCalendar? calendar, PeriodKind kind, int number, int year, int firstMonth, int months)
    {
        RequireYear(year, nameof(year));
        calendar ??= ReportingCalendar.Civil;
        ArgumentOutOfRangeException.ThrowIfLessThan(year, calendar.FirstYear);
        return new ReportingPeriod(calendar, kind, number, calendar.StartOfMonth(year, firstMonth), calendar.StartOfMonth(year, firstMonth + months).PlusDays(-1));
    }

    private static int InRange(int number, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, most, name);
        return number;
    }

    private static void RequireYear(int year, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear, name);
    }
}
