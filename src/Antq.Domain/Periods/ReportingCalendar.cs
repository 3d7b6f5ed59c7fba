using Antq.Domain.Findings;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>
/// A calendar of reporting periods (kỳ báo cáo): which days make up the reporting month, quarter and year. Its month begins
/// on a fixed day, of the same civil month or of one before it.
/// </summary>
public sealed class ReportingCalendar
{
    private readonly int _monthsBefore;
    private readonly int _firstDay;
    private readonly string _vietnamese;
    private readonly string _english;

    private ReportingCalendar(string id, string vietnamese, string english, int monthsBefore, int firstDay)
    {
        Id = id;
        _vietnamese = vietnamese;
        _english = english;
        _monthsBefore = monthsBefore;
        _firstDay = firstDay;
    }

    /// <summary>The civil calendar: the year from 1 January to 31 December.</summary>
    public static ReportingCalendar Civil { get; } = new("civil", "theo năm dương lịch", "civil calendar", 0, 1);

    /// <summary>
    /// The calendar of periodic administrative reports: month <c>m</c> is from the 15th of the month before to the 14th, the
    /// year from 15 December to 14 December (Nghị định 09/2019/NĐ-CP, Điều 12; in force since 2019-03-12).
    /// </summary>
    public static ReportingCalendar Decree09 { get; } = new("nd09", "theo Nghị định 09/2019/NĐ-CP", "Decree 09/2019", 1, 15);

    /// <summary>The calendars of this library.</summary>
    public static IReadOnlyList<ReportingCalendar> All { get; } = [Civil, Decree09];

    /// <summary>The identifier, which stands before the text of its periods: <c>nd09:2025-Q3</c>; that of the civil calendar is left out.</summary>
    public string Id { get; }

    /// <summary>The name in the language asked for.</summary>
    public string Name(Language language) => language == Language.Vietnamese ? _vietnamese : _english;

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>The first year whose days all have a year from 1.</summary>
    internal int FirstYear => _monthsBefore == 0 ? ReportingPeriod.FirstYear : ReportingPeriod.FirstYear + 1;

    /// <summary>The first day of a reporting month; month 13 is the first of the next year.</summary>
    internal LocalDate StartOfMonth(int year, int month) => new LocalDate(year, 1, _firstDay).PlusMonths(month - 1 - _monthsBefore);

    /// <summary>The reporting year of a reporting month that begins on that day.</summary>
    internal int YearOf(LocalDate startOfMonth) => startOfMonth.PlusMonths(_monthsBefore).Year;
}
