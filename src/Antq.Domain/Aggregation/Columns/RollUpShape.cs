using NodaTime;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>What rows of facts are of, and of what totals are wanted: from it a <see cref="RollUpPlan"/> is made.</summary>
public sealed record RollUpShape
{
    /// <summary>The lowest level that rows speak of; a unit above it speaks for itself where it has no units of that level.</summary>
    public required OrganisationLevel Level { get; init; }

    /// <summary>The day whose units the rows are of.</summary>
    public required LocalDate UnitsOf { get; init; }

    /// <summary>
    /// More days whose units the rows are of, where units change within the period: so the year of a merger is one plan, with rows of the
    /// old provinces before it and of the new ones since. A row is of a period of the life of its unit; of stocks, a later figure
    /// replaces those on the territory that it contains.
    /// </summary>
    /// <value>By default none: then every unit of <see cref="UnitsOf"/> must live in all of the period.</value>
    public IReadOnlyList<LocalDate> AlsoUnitsOf { get; init => field = [.. value ?? []]; } = [];

    /// <summary>
    /// A day from which the caller takes units that are older than the register to have been as it first knows them; see <see cref="Gazetteer.AsOf"/>.
    /// </summary>
    /// <value>Absent, which is the default, where the register knows the units in all of the period.</value>
    public LocalDate? AssumeUnchangedSince { get; init; }

    /// <summary>
    /// Whether rows of days before a unit began are of its territory, as when a merged province states the months before its merger. Rows that bear the
    /// codes of their own days are not: until then the code may have been that of another unit.
    /// </summary>
    /// <value>
    /// By default they are not, and a plan with such days is refused. Not for units of several days: they would state days twice.
    /// </value>
    public bool RestatesEarlierDays { get; init; }

    /// <summary>The day on whose boundaries the totals are.</summary>
    /// <value>Null, which is the default, for the day of the units; of several days, the last one.</value>
    public LocalDate? BoundariesOf { get; init; }

    /// <summary>All the days that rows may be of.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The kind of period that a row is of.</summary>
    /// <value>By default months.</value>
    public PeriodKind By { get; init; } = PeriodKind.Month;

    /// <summary>The periods that totals are of, each made up of those of the rows; every row must be in one of them.</summary>
    /// <value>By default the years of the period.</value>
    public IReadOnlyList<ReportingPeriod> Totals { get; init => field = [.. value ?? []]; } = [];

    /// <summary>The measures.</summary>
    public required IReadOnlyList<Measure> Measures { get; init => field = [.. value ?? []]; }

    /// <summary>The table of rules by which figures of a measure become totals.</summary>
    /// <value>By default <see cref="Summarizability.Standard"/>.</value>
    public Summarizability Table { get; init => field = value ?? Summarizability.Standard; } = Summarizability.Standard;

    /// <summary>Whether totals of events tell which units reported. Totals of statements always do.</summary>
    /// <value>By default they do; without it events take half of the memory and the time.</value>
    public bool TellsWhoReported { get; init; } = true;
}
