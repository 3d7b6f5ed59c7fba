using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>The definition of rows of facts and of their totals, from which a <see cref="RollUpPlan"/> is made.</summary>
public sealed record RollUpDefinition
{
    /// <summary>The lowest level of the rows; a unit above it has rows of its own if it has no units of that level.</summary>
    public required OrganisationLevel Level { get; init; }

    /// <summary>The day whose units the rows use.</summary>
    public required LocalDate UnitsOf { get; init; }

    /// <summary>
    /// More days whose units the rows use, if units change within the period: so the year of a merger is one plan, with rows of the old
    /// provinces before it and of the new ones since. A row has a period of the life of its unit; for stocks, a later figure replaces those
    /// on the territory that it contains.
    /// </summary>
    /// <value>By default none: then every unit of <see cref="UnitsOf"/> must live in all of the period.</value>
    public IReadOnlyList<LocalDate> AlsoUnitsOf { get; init => field = ValueList<LocalDate>.Of(value); } = ValueList<LocalDate>.Empty;

    /// <summary>
    /// A day from which the caller assumes that units older than the gazetteer were as it first knows them; see
    /// <see cref="Gazetteer.AsOf"/>.
    /// </summary>
    /// <value>By default null, when the gazetteer covers the units in all of the period.</value>
    public LocalDate? AssumeUnchangedSince { get; init; }

    /// <summary>
    /// Whether rows of days before a unit began are of its territory, as when a merged province states the months before its merger. Rows
    /// with the codes of their own days are not: until then the code may have been that of another unit.
    /// </summary>
    /// <value>By default false: a plan with such days is refused. Not for units of several days: they would state days twice.</value>
    public bool RestatesEarlierDays { get; init; }

    /// <summary>The day whose boundaries the totals use.</summary>
    /// <value>By default null, for the day of the units; of several days, the last one.</value>
    public LocalDate? BoundariesOf { get; init; }

    /// <summary>All the days of the rows.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The kind of period of a row.</summary>
    /// <value>By default months.</value>
    public PeriodKind By { get; init; } = PeriodKind.Month;

    /// <summary>The periods of the totals, each made up of those of the rows; every row must be in one of them.</summary>
    /// <value>By default the years of the period.</value>
    public IReadOnlyList<ReportingPeriod> Totals { get; init => field = ValueList<ReportingPeriod>.Of(value); } =
        ValueList<ReportingPeriod>.Empty;

    /// <summary>The measures.</summary>
    public required IReadOnlyList<Measure> Measures { get; init => field = ValueList<Measure>.Of(value); }

    /// <summary>The summarizability table by which figures of a measure become totals.</summary>
    /// <value>By default <see cref="Summarizability.Standard"/>.</value>
    public Summarizability Table { get; init => field = value ?? Summarizability.Standard; } = Summarizability.Standard;

    /// <summary>Whether totals of events count the units that reported. Totals of statements always do.</summary>
    /// <value>By default true; without it, events take half of the memory and the time.</value>
    public bool TellsWhoReported { get; init; } = true;
}
