using Antq.Domain.Periods;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// A calendar of reporting periods (kỳ báo cáo): the days of the reporting year, and of its halves, quarters and months if it has them.
/// Those of the library are dated reference data; an application may create its own.
/// </summary>
/// <remarks>Two calendars are equal if they have the same identifier and give the same days to the same periods.</remarks>
public sealed class ReportingCalendar : IEquatable<ReportingCalendar>
{
    private const int LongestName = 200;

    private static readonly PeriodKind[] KindsOfMonths =
        [PeriodKind.Year, PeriodKind.Half, PeriodKind.Quarter, PeriodKind.NineMonths, PeriodKind.Month];

    private readonly string _vietnamese;
    private readonly string _english;
    private readonly CalendarDays _days;
    private readonly IReadOnlyList<CalendarKind> _kinds;
    private readonly int _kindBits;

    internal ReportingCalendar(
        string id, string vietnamese, string english, CalendarDays days, IReadOnlyList<CalendarKind> kinds, string? basis,
            Confidence? confidence, LocalDate? from, LocalDate? to)
    {
        Id = id;
        _vietnamese = vietnamese;
        _english = english;
        _days = days;
        _kinds = kinds;
        var kindsAlone = new PeriodKind[kinds.Count];
        for (var place = 0; place < kindsAlone.Length; place++)
        {
            kindsAlone[place] = kinds[place].Kind;
            _kindBits |= BitOf(kinds[place].Kind);
        }

        Kinds = [.. kindsAlone];
        Basis = basis;
        Confidence = confidence;
        ValidFrom = from;
        ValidTo = to;
    }

    /// <summary>The calendars of this library.</summary>
    public static IReadOnlyList<ReportingCalendar> All { get; } = CalendarTable.ReadCalendars();

    /// <summary>The civil calendar: the year from 1 January to 31 December.</summary>
    public static ReportingCalendar Civil { get; } = Known("civil");

    /// <summary>
    /// The calendar of periodic administrative reports: month <c>m</c> is from the 15th of the previous month to the 14th, the year from 15
    /// December to 14 December (Nghị định 09/2019/NĐ-CP, Điều 12; in force since 2019-03-12).
    /// </summary>
    public static ReportingCalendar Decree09 { get; } = Known("nd09");

    /// <summary>Years from 1 November to 31 October, used to assess residential areas (Thông tư 124/2021/TT-BCA, Điều 8(2)).</summary>
    public static ReportingCalendar Circular124Areas { get; } = Known("tt124-areas");

    /// <summary>
    /// Years from 16 November to 15 November, used to assess communes, agencies, enterprises and schools (Thông tư 124/2021/TT-BCA, Điều
    /// 8(2)).
    /// </summary>
    public static ReportingCalendar Circular124Units { get; } = Known("tt124-units");

    /// <summary>
    /// Years from 31 October to 31 October, both included: two successive ones share a day (Thông tư 23/2012/TT-BCA, Điều 9(2)).
    /// </summary>
    public static ReportingCalendar Circular23October { get; } = Known("tt23-october");

    /// <summary>
    /// Years from 30 November to 30 November, both included: two successive ones share a day (Thông tư 23/2012/TT-BCA, Điều 9(2)).
    /// </summary>
    public static ReportingCalendar Circular23November { get; } = Known("tt23-november");

    /// <summary>School years (năm học): year <c>y</c> is from 1 September of that year to 31 August of the next.</summary>
    public static ReportingCalendar School { get; } = Known("school");

    /// <summary>
    /// The identifier, which precedes the text of its periods: <c>nd09:2025-Q3</c>; that of the civil calendar is omitted.
    /// </summary>
    public string Id { get; }

    /// <summary>The kinds of periods of the calendar.</summary>
    public IReadOnlyList<PeriodKind> Kinds { get; }

    /// <summary>The legal basis; null when none is named.</summary>
    public string? Basis { get; }

    /// <summary>The confidence in its days; null for an application's calendar.</summary>
    public Confidence? Confidence { get; }

    /// <summary>The first day in force; null when there is none, or it is not known.</summary>
    public LocalDate? ValidFrom { get; }

    /// <summary>The last day in force; null when none is set.</summary>
    public LocalDate? ValidTo { get; }

    /// <summary>The first year of the calendar.</summary>
    internal int FirstYear => _days.FirstYear;

    /// <summary>The last year of the calendar.</summary>
    internal int LastYear => _days.LastYear;

    /// <summary>Creates a calendar of twelve months a year, with every kind of periods.</summary>
    /// <param name="id">Lower-case letters and digits joined by hyphens; different from those of the library.</param>
    /// <param name="vietnamese">The Vietnamese name.</param>
    /// <param name="english">The English name.</param>
    /// <param name="firstDay">The day of the month on which each of its months begins, from 1 to 28.</param>
    /// <param name="monthsBefore">The number of months, from 0 to 11, that a month begins before the civil month of its name.</param>
    /// <param name="deadlineDay">
    /// The day of the month, from 1 to 28, by which reports are due: the first such day from the last day of the period on.
    /// </param>
    /// <param name="basis">The legal basis.</param>
    /// <exception cref="ArgumentException">The identifier is not of that form or is already in use, or a name is not a text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static ReportingCalendar Create(string id, string vietnamese, string english, int firstDay, int monthsBefore,
        int? deadlineDay = null, string? basis = null)
    {
        RequireBetween(firstDay, 1, 28, nameof(firstDay));
        RequireBetween(monthsBefore, 0, 11, nameof(monthsBefore));
        if (deadlineDay is { } day) RequireBetween(day, 1, 28, nameof(deadlineDay));
        return Own(id, vietnamese, english, new MonthlyDays(firstDay, monthsBefore), KindsOfMonths, deadlineDay, basis);
    }

    /// <summary>Creates a calendar that has only years, each from one day of the year to another.</summary>
    /// <param name="id">Lower-case letters and digits joined by hyphens; different from those of the library.</param>
    /// <param name="vietnamese">The Vietnamese name.</param>
    /// <param name="english">The English name.</param>
    /// <param name="firstDay">The first day of its years; 29 February means the 28th except in leap years.</param>
    /// <param name="lastDay">
    /// The last day of its years, in the next civil year unless it is after the first; 29 February is the last of the month.
    /// </param>
    /// <param name="yearsBefore">
    /// The number of civil years that it begins before the year of its name: 0, or 1 if it ends in the year of its name.
    /// </param>
    /// <param name="deadlineDay">
    /// The day of the month, from 1 to 28, by which reports are due: the first such day from the last day of the period on.
    /// </param>
    /// <param name="basis">The legal basis.</param>
    /// <exception cref="ArgumentException">The identifier is not of that form or is already in use, or a name is not a text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static ReportingCalendar CreateYearly(
        string id, string vietnamese, string english, AnnualDate firstDay, AnnualDate lastDay, int yearsBefore = 0, int? deadlineDay = null,
            string? basis = null)
    {
        var days = new YearlyDays(firstDay, lastDay, yearsBefore);
        RequireBetween(yearsBefore, 0, days.YearsAcross, nameof(yearsBefore));
        if (deadlineDay is { } day) RequireBetween(day, 1, 28, nameof(deadlineDay));
        return Own(id, vietnamese, english, days, [PeriodKind.Year], deadlineDay, basis);
    }

    /// <summary>Returns the name in the language requested.</summary>
    public string Name(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>Returns whether it has periods of a kind.</summary>
    public bool Has(PeriodKind kind) => (_kindBits & BitOf(kind)) != 0;

    /// <summary>Returns the legal basis of a kind of its periods; null when none is named.</summary>
    /// <exception cref="ArgumentException">It has no such periods.</exception>
    public string? BasisOf(PeriodKind kind) => Require(kind).Basis;

    /// <summary>Returns the confidence in the days of a kind of its periods; null for an application's calendar.</summary>
    /// <exception cref="ArgumentException">It has no such periods.</exception>
    public Confidence? ConfidenceOf(PeriodKind kind) => Require(kind).Confidence;

    /// <summary>
    /// Returns the deadline for the report of one of its periods; null when there is none, or the period ended before the calendar was in
    /// force.
    /// </summary>
    /// <exception cref="ArgumentException">The period is not of this calendar.</exception>
    public ReportDeadline? DeadlineOf(ReportingPeriod period)
    {
        if (!Equals(period.Calendar))
            throw new ArgumentException($"The period {period} is of the calendar '{period.Calendar}', not of '{Id}'.", nameof(period));
        if (Kind(period.Kind) is not { DeadlineDay: { } ofMonth } kind || period.End < ValidFrom) return null;
        var month = new LocalDate(period.End.Year, period.End.Month, 1).PlusMonths(ofMonth < period.End.Day ? 1 : 0);
        return new ReportDeadline(month.PlusDays(ofMonth - 1), kind.DeadlineBasis);
    }

    /// <summary>
    /// Returns the periods offered for selection on a day: by kind in the order of <see cref="Kinds"/>, the newest of each first. They are
    /// enumerated lazily. Periods that ended before the calendar was in force, or began after it, are excluded.
    /// </summary>
    /// <param name="today">The day of the selection.</param>
    /// <param name="within">The days of interest: every period that overlaps them is offered.</param>
    /// <param name="kind">The kind of periods; null for all kinds of the calendar.</param>
    /// <exception cref="ArgumentException">The calendar has no such periods, or the days are a default period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is of another calendar than the ISO one, or its year not from 1 to 9998.
    /// </exception>
    public IEnumerable<PeriodChoice> Choices(LocalDate today, ReportingPeriod within, PeriodKind? kind = null)
    {
        DayText.RequireInRange(today, nameof(today));
        if (within == default) throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(within));
        IReadOnlyList<PeriodKind> kinds = kind is { } one ? [Require(one).Kind] : Kinds;
        return kinds.SelectMany(each => PeriodList.NewestFirst(this, each, within.Start, within.End))
            .Select(period => new PeriodChoice(period, today));
    }

    /// <summary>Parses the text of one of its periods: <c>2025-Q3</c>, or with its identifier before it, <c>mine:2025-Q3</c>.</summary>
    /// <exception cref="FormatException">The text is not one of its periods.</exception>
    public ReportingPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var period)
            ? period
            : throw new FormatException($"{QuotedText.Of(text)} is not a period of the calendar '{Id}': {PeriodText.KindsOf(this)}.");
    }

    /// <summary>Tries to parse the text of one of its periods.</summary>
    public bool TryParse(string? text, out ReportingPeriod period)
    {
        ReadOnlySpan<char> s = text;
        if (s.Length > Id.Length && s[Id.Length] == ':' && s.StartsWith(Id, StringComparison.Ordinal)) s = s[(Id.Length + 1)..];
        return PeriodText.TryParseInYear(s, this, out period);
    }

    /// <summary>Returns whether both have the same identifier and give the same days to the same periods.</summary>
    public static bool operator ==(ReportingCalendar? left, ReportingCalendar? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Returns whether they differ.</summary>
    public static bool operator !=(ReportingCalendar? left, ReportingCalendar? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ReportingCalendar? other)
        => ReferenceEquals(this, other)
            || (other is not null && Id == other.Id && _days == other._days && Kinds.SequenceEqual(other.Kinds));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportingCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => Id;

    /// <summary>Returns the first and the last day of a number of months of a year, from one month on.</summary>
    internal (LocalDate Start, LocalDate End) DaysOf(int year, int firstMonth, int months) => _days.Of(year, firstMonth, months);

    private static ReportingCalendar Known(string id)
    {
        var place = 0;
        while (All[place].Id != id) place++;
        return All[place];
    }

    private static ReportingCalendar Own(
        string id, string vietnamese, string english, CalendarDays days, IEnumerable<PeriodKind> kinds, int? deadlineDay, string? basis)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!Slug.IsValid(id))
            throw new ArgumentException(
                $"{QuotedText.Of(id)} is not an identifier: lower-case letters and digits joined by hyphens, 64 at most.", nameof(id));
        if (id == PeriodText.PhaseId || All.Any(known => known.Id == id))
            throw new ArgumentException($"The identifier '{id}' is taken.", nameof(id));
        RequireName(vietnamese, nameof(vietnamese));
        RequireName(english, nameof(english));
        if (basis is not null) RequireName(basis, nameof(basis));
        return new ReportingCalendar(id, vietnamese, english, days,
            [.. kinds.Select(kind => new CalendarKind(kind, basis, null, deadlineDay, basis))], basis, null, null, null);
    }

    private static void RequireName(string name, string argument)
    {
        ArgumentNullException.ThrowIfNull(name, argument);
        if (name.Length > LongestName || !VietnameseText.IsText(name) || name.Trim().Length != name.Length)
            throw new ArgumentException(
                $"A name has at most {LongestName} characters, no blanks around it and no control characters, and is in Unicode form C.",
                argument);
    }

    private static void RequireBetween(int number, int least, int most, string argument)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, least, argument);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, most, argument);
    }

    private static int BitOf(PeriodKind kind) => kind is >= PeriodKind.Year and <= PeriodKind.Span ? 1 << (int)kind : 0;

    private CalendarKind? Kind(PeriodKind kind) => _kinds.FirstOrDefault(one => one.Kind == kind);

    private CalendarKind Require(PeriodKind kind) => Kind(kind) ?? throw new ArgumentException(PeriodText.Lacks(this, kind), nameof(kind));
}
