using System.Diagnostics.CodeAnalysis;
using Antq.Domain.Reporting;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// A template of a report (mẫu báo cáo): the figures that are asked of units of which levels, for which period and by which day. It makes
/// an empty report to fill, and shows which cells of a report are missing.
/// </summary>
/// <remarks>
/// The law sets periods and deadlines. Which figures an annual report contains follows from practice, apart from official forms; each cell
/// has its basis and its confidence.
/// </remarks>
public sealed partial class ReportTemplate
{
    private static readonly Lazy<IReadOnlyList<ReportTemplate>> Loaded = new(() => [.. TemplateTable.Read()]);

    private readonly BilingualText _name;
    private readonly Dictionary<OrganisationLevel, DueDay?> _due;

    /// <summary>Declares a template of an application.</summary>
    /// <param name="id">Its identifier: lower-case letters and digits joined by hyphens.</param>
    /// <param name="name">Its name.</param>
    /// <param name="calendar">The calendar of its periods.</param>
    /// <param name="kind">The kind of its periods.</param>
    /// <param name="levels">The levels of the units that report, each with its due day, or null where none is set.</param>
    /// <param name="cells">The cells, in the order of the report.</param>
    /// <exception cref="ArgumentException">
    /// The identifier is of another form, the calendar has no such periods, there are no levels or cells, a level is not defined, a cell is
    /// asked of a level that does not report, or two cells are of the same measure, calendar and level.
    /// </exception>
    public ReportTemplate(
        string id, BilingualText name, ReportingCalendar calendar, PeriodKind kind, IReadOnlyDictionary<OrganisationLevel, DueDay?> levels,
        params IReadOnlyList<Cell> cells)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(cells);
        if (!Slug.IsValid(id)) throw new ArgumentException("An identifier has lower-case letters and digits only.", nameof(id));
        if (!calendar.Has(kind)) throw new ArgumentException($"The calendar '{calendar.Id}' has no {kind}.", nameof(kind));
        if (levels.Count == 0 || levels.Keys.Any(level => !Enum.IsDefined(level)))
            throw new ArgumentException("A template is of defined levels.", nameof(levels));
        if (cells.Count == 0 || cells.Contains(null!)) throw new ArgumentException("A template has cells.", nameof(cells));
        Id = id;
        _name = name;
        Calendar = calendar;
        Kind = kind;
        _due = new Dictionary<OrganisationLevel, DueDay?>(levels);
        Levels = [.. levels.Keys.Order()];
        Cells = [.. cells];
        foreach (var level in Levels) RequireEachOnce(level);
        if (Cells.Any(cell => cell.Levels.Any(level => !_due.ContainsKey(level))))
            throw new ArgumentException("A cell is asked of a level that does not report.", nameof(cells));
    }

    /// <summary>The templates of the library.</summary>
    public static IReadOnlyList<ReportTemplate> All => Loaded.Value;

    /// <summary>The annual report of a commune, ward or special zone.</summary>
    public static ReportTemplate YearOfCommune => Known("commune-year");

    /// <summary>The annual report of a province.</summary>
    public static ReportTemplate YearOfProvince => Known("province-year");

    /// <summary>The half-year report of Nghị định 09/2019/NĐ-CP, of communes and provinces.</summary>
    public static ReportTemplate HalfYear => Known("half-year");

    /// <summary>The identifier, such as <c>commune-year</c>.</summary>
    public string Id { get; }

    /// <summary>The calendar of its periods.</summary>
    public ReportingCalendar Calendar { get; }

    /// <summary>The kind of its periods.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The levels of the units that report.</summary>
    public IReadOnlyList<OrganisationLevel> Levels { get; }

    /// <summary>The cells of all levels, in the order of the report.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>The movement of its reports.</summary>
    public KindId<MovementType> Movement { get; init; } = MovementType.AllPeopleProtectNationalSecurity;

    /// <summary>The legal basis of the period; null when none is named.</summary>
    public string? Basis { get; init; }

    /// <summary>The confidence in the period; null for a template of an application.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Tries to get the template of the library with that identifier.</summary>
    public static bool TryGet(string? id, [NotNullWhen(true)] out ReportTemplate? template)
    {
        template = All.FirstOrDefault(one => one.Id == id);
        return template is not null;
    }

    /// <summary>Returns the name in the language requested.</summary>
    public string Name(Language language) => _name.In(language);

    /// <summary>Returns the cells asked of units of a level, in the order of the report.</summary>
    public IReadOnlyList<Cell> CellsOf(OrganisationLevel level) => [.. Cells.Where(cell => cell.Levels.Contains(level))];

    /// <summary>Returns the period of a year, or its half, quarter or month of that number, from 1 on.</summary>
    /// <exception cref="ArgumentException">The template has no such period.</exception>
    public ReportingPeriod PeriodOf(int year, int number = 1) => Kind switch
    {
        PeriodKind.Half => ReportingPeriod.Half(year, number, Calendar),
        PeriodKind.Quarter => ReportingPeriod.Quarter(year, number, Calendar),
        PeriodKind.Month => ReportingPeriod.Month(year, number, Calendar),
        _ when number != 1 => throw new ArgumentOutOfRangeException(nameof(number), number, "A year has one such period: number 1."),
        PeriodKind.NineMonths => ReportingPeriod.NineMonths(year, Calendar),
        _ => ReportingPeriod.Year(year, Calendar),
    };

    /// <summary>
    /// Returns the last day on which the report of a unit of a level is in time; null when the law sets none, as for communes, whose
    /// deadline is that of whoever asks for the report.
    /// </summary>
    /// <exception cref="ArgumentException">The template is not of that level or period.</exception>
    public Deadline? DeadlineOf(OrganisationLevel level, ReportingPeriod period)
    {
        Require(level, period);
        return period.End < Calendar.ValidFrom ? null : _due[level]?.In(period);
    }

    /// <summary>Returns an empty report to fill: each cell as a figure that is not reported yet.</summary>
    /// <param name="unit">The unit that reports.</param>
    /// <param name="period">The period.</param>
    /// <exception cref="ArgumentException">The template is not of that level or period.</exception>
    public Report Empty(UnitKey unit, ReportingPeriod period)
    {
        Require(unit.Level, period);
        var report = Report.For(unit, period, Movement);
        foreach (var cell in CellsOf(unit.Level)) report.With(cell.Empty(period));
        return report.Build();
    }

    /// <summary>
    /// Returns a report with a value for each cell that has one now, in place of its figure or after the others; the rest stays as it is.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="valueOf">Returns the value of a cell; null to leave the cell as it is.</param>
    /// <exception cref="ArgumentException">The report is not of a level or a period of the template, or a value is a default
    /// Count.</exception>
    public Report Fill(Report report, Func<Cell, Count?> valueOf)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(valueOf);
        Require(report.Unit.Level, report.Period);
        var figures = report.Figures.ToList();
        foreach (var cell in CellsOf(report.Unit.Level))
        {
            if (valueOf(cell) is not { } value) continue;
            var place = figures.FindIndex(figure => cell.IsIn(figure, report.Period));
            if (place < 0) figures.Add(cell.Empty(report.Period) with { Value = value, Status = null });
            else figures[place] = figures[place] with { Value = value, Status = null };
        }

        return ReportShape.Require(report with { Figures = figures }, nameof(valueOf));
    }

    /// <summary>Returns which cells of the template a report has, and which not.</summary>
    /// <exception cref="ArgumentException">The report is not of a level or a period of the template.</exception>
    public Completeness Check(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportShape.Require(report, nameof(report));
        Require(report.Unit.Level, report.Period);
        var reading = new TemplateReading(report);
        return new Completeness(this, report, [.. CellsOf(report.Unit.Level).Select(reading.Of)]);
    }

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => Id;

    private static ReportTemplate Known(string id) => All.First(template => template.Id == id);

    private void RequireEachOnce(OrganisationLevel level)
    {
        var twice = CellsOf(level).GroupBy(cell => (cell.Measure.Id, cell.Calendar)).FirstOrDefault(cells => cells.Count() > 1);
        if (twice is not null) throw new ArgumentException($"Two cells of the {level} are of {twice.Key.Id}.");
    }

    private void Require(OrganisationLevel level, ReportingPeriod period)
    {
        if (!_due.ContainsKey(level)) throw new ArgumentException($"The template '{Id}' is not of the {level}.", nameof(level));
        if (period.Kind != Kind || !period.Calendar.Equals(Calendar))
            throw new ArgumentException($"{period} is not a period of the template '{Id}'.", nameof(period));
    }
}
