using Antq.Domain.Periods;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// A calendar of reporting periods (kỳ báo cáo): which days make up the reporting year, and the half, quarter and month where it
/// has them. Those of the library are dated reference data; an application makes its own beside them.
/// </summary>
/// <remarks>Two calendars are equal if they give the same days to the same periods under the same identifier.</remarks>
public sealed class ReportingCalendar : IEquatable<ReportingCalendar>
{
    private const int LongestName = 200;

    private static readonly PeriodKind[] KindsOfMonths = [PeriodKind.Year, PeriodKind.Half, PeriodKind.Quarter, PeriodKind.NineMonths, PeriodKind.Month];

    private readonly string _vietnamese;
    private readonly string _english;
    private readonly CalendarDays _days;
    private readonly IReadOnlyList<CalendarKind> _kinds;
    private readonly int _kindBits;

    internal ReportingCalendar(
        string id, string vietnamese, string english, CalendarDays days, IReadOnlyList<CalendarKind> kinds, string? basis, Confidence? confidence, LocalDate? from, LocalDate? to)
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
    /// The calendar of periodic administrative reports: month <c>m</c> is from the 15th of the month before to the 14th, the
    /// year from 15 December to 14 December (Nghị định 09/2019/NĐ-CP, Điều 12; in force since 2019-03-12).
    /// </summary>
    public static ReportingCalendar Decree09 { get; } = Known("nd09");

    /// <summary>Years from 1 November to 31 October, by which residential areas are assessed (Thông tư 124/2021/TT-BCA, Điều 8(2)).</summary>
    public static ReportingCalendar Circular124Areas { get; } = Known("tt124-areas");

    /// <summary>
    /// Years from 16 November to 15 November, by which communes, agencies, enterprises and schools are assessed (Thông tư
    /// 124/2021/TT-BCA, Điều 8(2)).
    /// </summary>
    public static ReportingCalendar Circular124Units { get; } = Known("tt124-units");

    /// <summary>Years from 31 October to 31 October, both days named: two successive ones share a day (Thông tư 23/2012/TT-BCA, Điều 9(2)).</summary>
    public static ReportingCalendar Circular23October { get; } = Known("tt23-october");

    /// <summary>Years from 30 November to 30 November, both days named: two successive ones share a day (Thông tư 23/2012/TT-BCA, Điều 9(2)).</summary>
    public static ReportingCalendar Circular23November { get; } = Known("tt23-november");

    /// <summary>School years (năm học): year <c>y</c> from 1 September of it to 31 August of the next.</summary>
    public static ReportingCalendar School { get; } = Known("school");

    /// <summary>The identifier, which stands before the text of its periods: <c>nd09:2025-Q3</c>; that of the civil calendar is left out.</summary>
    public string Id { get; }

    /// <summary>The kinds of periods that it has.</summary>
    public IReadOnlyList<PeriodKind> Kinds { get; }

    /// <summary>What lays it down; absent where nothing is named.</summary>
    public string? Basis { get; }

    /// <summary>How sure its days are; absent for a calendar of one's own.</summary>
    public Confidence? Confidence { get; }

    /// <summary>The first day on which it is in force; absent where there is none, or it is not known.</summary>
    public LocalDate? ValidFrom { get; }

    /// <summary>The last day on which it is in force; absent where none is set.</summary>
    public LocalDate? ValidTo { get; }

    /// <summary>The first year that it has.</summary>
    internal int FirstYear => _days.FirstYear;

    /// <summary>The last year that it has.</summary>
    internal int LastYear => _days.LastYear;

    /// <summary>Makes a calendar of twelve months a year, with every kind of periods.</summary>
    /// <param name="id">Lower-case letters and digits joined by hyphens; none of those of the library.</param>
    /// <param name="vietnamese">The Vietnamese name.</param>
    /// <param name="english">The English name.</param>
    /// <param name="firstDay">The day of the month on which each of its months begins, from 1 to 28.</param>
    /// <param name="monthsBefore">How many months before the civil month of its name a month begins, from 0 to 11.</param>
    /// <param name="deadlineDay">The day of the month, from 1 to 28, by which reports are due: the first such day from the last day of the period on.</param>
    /// <param name="basis">What lays it down.</param>
    /// <exception cref="ArgumentException">The identifier is not of that form or taken, or a name is not a text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public static ReportingCalendar Create(string id, string vietnamese, string english, int firstDay, int monthsBefore, int? deadlineDay = null, string? basis = null)
    {
        RequireBetween(firstDay, 1, 28, nameof(firstDay));
        RequireBetween(monthsBefore, 0, 11, nameof(monthsBefore));
        if (deadlineDay is { } day) RequireBetween(day, 1, 28, nameof(deadlineDay));
        return Own(id, vietnamese, english, new MonthlyDays(firstDay, monthsBefore), KindsOfMonths, deadlineDay, basis);
    }

    /// <summary>Makes a calendar that has only years, each from one day of the year to another.</summary>
    /// <param name="id">Lower-case letters and digits joined by hyphens; none of those of the library.</param>
    /// <param name="vietnamese">The Vietnamese name.</param>
    /// <param name="english">The English name.</param>
    /// <param name="firstDay">The first day of its years; 29 February is the 28th where there is none.</param>
    /// <param name="lastDay">The last day of its years, of the next civil year where it is not after the first; 29 February is the last of the month.</param>
    /// <param name="yearsBefore">How many civil years before the year of its name it begins: 0, or 1 where it ends in the year of its name.</param>
    /// <param name="deadlineDay">The day of the month, from 1 to 28, by which reports are due: the first such day from the last day of the period on.</param>
    /// <param name="basis">What lays it down.</param>
    /// <exception cref="ArgumentException">The identifier is not of that form or taken, or a name is not a text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public static ReportingCalendar CreateYearly(
        string id, string vietnamese, string english, AnnualDate firstDay, AnnualDate lastDay, int yearsBefore = 0, int? deadlineDay = null, string? basis = null)
    {
        var days = new YearlyDays(firstDay, lastDay, yearsBefore);
        RequireBetween(yearsBefore, 0, days.YearsAcross, nameof(yearsBefore));
        if (deadlineDay is { } day) RequireBetween(day, 1, 28, nameof(deadlineDay));
        return Own(id, vietnamese, english, days, [PeriodKind.Year], deadlineDay, basis);
    }

    /// <summary>The name in the language asked for.</summary>
    public string Name(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>Whether it has periods of a kind.</summary>
    public bool Has(PeriodKind kind) => (_kindBits & BitOf(kind)) != 0;

    /// <summary>What lays a kind of its periods down; absent where nothing is named.</summary>
    /// <exception cref="ArgumentException">It has no such periods.</exception>
    public string? BasisOf(PeriodKind kind) => Require(kind).Basis;

    /// <summary>How sure the days of a kind of its periods are; absent for a calendar of one's own.</summary>
    /// <exception cref="ArgumentException">It has no such periods.</exception>
    public Confidence? ConfidenceOf(PeriodKind kind) => Require(kind).Confidence;

    /// <summary>
    /// The last day on which the report of one of its periods is in time; absent where none is laid down, or the period ended
    /// before the calendar was in force.
    /// </summary>
    /// <exception cref="ArgumentException">The period is not of this calendar.</exception>
    public ReportDeadline? DeadlineOf(ReportingPeriod period)
    {
        if (!Equals(period.Calendar)) throw new ArgumentException($"The period {period} is of the calendar '{period.Calendar}', not of '{Id}'.", nameof(period));
        if (Kind(period.Kind) is not { DeadlineDay: { } ofMonth } kind || period.End < ValidFrom) return null;
        var month = new LocalDate(period.End.Year, period.End.Month, 1).PlusMonths(ofMonth < period.End.Day ? 1 : 0);
        return new ReportDeadline(month.PlusDays(ofMonth - 1), kind.DeadlineBasis);
    }

    /// <summary>
    /// The periods that a screen offers on a day: kind by kind in the order of <see cref="Kinds"/>, of each the newest first. They are made one
    /// by one while somebody reads on. Periods that ended before the calendar was in force, or began after it, are none.
    /// </summary>
    /// <param name="today">The day on which they are offered.</param>
    /// <param name="within">The days of interest: every period that has one of them is offered.</param>
    /// <param name="kind">The kind of periods; absent for all that the calendar has.</param>
    /// <exception cref="ArgumentException">The calendar has no such periods, or the days are a default period.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another calendar than the ISO one, or its year not from 1 to 9998.</exception>
    public IEnumerable<PeriodChoice> Choices(LocalDate today, ReportingPeriod within, PeriodKind? kind = null)
    {
        DayText.RequireInRange(today, nameof(today));
        if (within == default) throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(within));
        IReadOnlyList<PeriodKind> kinds = kind is { } one ? [Require(one).Kind] : Kinds;
        return kinds.SelectMany(each => PeriodList.NewestFirst(this, each, within.Start, within.End)).Select(period => new PeriodChoice(period, today));
    }

    /// <summary>Parses the text of one of its periods: <c>2025-Q3</c>, or with its identifier before it, <c>mine:2025-Q3</c>.</summary>
    /// <exception cref="FormatException">The text is not that of one of its periods.</exception>
    public ReportingPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var period) ? period : throw new FormatException($"{QuotedText.Of(text)} is not a period of the calendar '{Id}': {PeriodText.KindsOf(this)}.");
    }

    /// <summary>Parses the text of one of its periods, where it is one.</summary>
    public bool TryParse(string? text, out ReportingPeriod period)
    {
        ReadOnlySpan<char> s = text;
        if (s.Length > Id.Length && s[Id.Length] == ':' && s.StartsWith(Id, StringComparison.Ordinal)) s = s[(Id.Length + 1)..];
        return PeriodText.TryParseInYear(s, this, out period);
    }

    /// <summary>Whether both give the same days to the same periods under the same identifier.</summary>
    public static bool operator ==(ReportingCalendar? left, ReportingCalendar? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(ReportingCalendar? left, ReportingCalendar? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ReportingCalendar? other)
        => ReferenceEquals(this, other) || (other is not null && Id == other.Id && _days == other._days && Kinds.SequenceEqual(other.Kinds));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportingCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>The first and the last day of so many months of a year, from one of them on.</summary>
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
        if (!Slug.IsValid(id)) throw new ArgumentException($"{QuotedText.Of(id)} is not an identifier: lower-case letters and digits joined by hyphens, 64 at most.", nameof(id));
        if (id == PeriodText.PhaseId || All.Any(known => known.Id == id)) throw new ArgumentException($"The identifier '{id}' is taken.", nameof(id));
        RequireName(vietnamese, nameof(vietnamese));
        RequireName(english, nameof(english));
        if (basis is not null) RequireName(basis, nameof(basis));
        return new ReportingCalendar(id, vietnamese, english, days, [.. kinds.Select(kind => new CalendarKind(kind, basis, null, deadlineDay, basis))], basis, null, null, null);
    }

    private static void RequireName(string name, string argument)
    {
        ArgumentNullException.ThrowIfNull(name, argument);
        if (name.Length > LongestName || !VietnameseText.IsText(name) || name.Trim().Length != name.Length)
            throw new ArgumentException($"A name has at most {LongestName} characters, no blanks around it and no control characters, and is in Unicode form C.", argument);
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
