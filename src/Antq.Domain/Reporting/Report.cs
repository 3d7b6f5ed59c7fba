using System.Globalization;
using System.Text.Json.Serialization;
using Antq.Domain.Reporting;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>
/// A report (báo cáo) of one unit on one movement in one period: figures, awards and totals, as facts. It covers its unit's territory on
/// its as-of day, also for earlier days. Units are identified by keys; the rules check that they exist.
/// </summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Report
{
    private KeptFacts _facts;

    /// <summary>
    /// The latest format. A report that the one before can hold, <c>antq-report/1</c>, is written in that; both are read.
    /// </summary>
    public const string CurrentFormat = ReportFormat.Second;

    /// <summary>The id; the same for all revisions.</summary>
    public required string Id { get; init; }

    /// <summary>The revision, from 1; a later one replaces an earlier one.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>The other reports that it replaces.</summary>
    public IReadOnlyList<ReportReference> Supersedes { get; init => field = ValueList<ReportReference>.Of(value); } =
        ValueList<ReportReference>.Empty;

    /// <summary>The unit that reports; by default the unit of the report.</summary>
    public UnitKey? Reporter { get; init; }

    /// <summary>The unit of the report.</summary>
    public required UnitKey Unit { get; init; }

    /// <summary>
    /// The emulation cluster of the report, if it covers several units together; the unit then contains all of them. If its members are
    /// unknown, it counts within the unit.
    /// </summary>
    public EmulationCluster? Cluster { get; init; }

    /// <summary>
    /// The body that the report is about, if the gazetteer does not list it: a school, an agency, a hamlet or a border post within the
    /// unit. Its figures are parts of those of the unit, and never cover the unit. Reports that write the name alike mean the same body:
    /// case, blanks, signs and the position of tone marks do not matter. Null when the report is about the unit itself.
    /// </summary>
    public string? Body { get; init; }

    /// <summary>The period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The as-of day, on which the report is made.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The movement.</summary>
    public required KindId<MovementType> Movement { get; init; }

    /// <summary>Where the facts were read.</summary>
    public ReportSource? Source { get; init; }

    /// <summary>The figures, in the order of the source.</summary>
    public IReadOnlyList<Figure> Figures { get; init => field = ValueList<Figure>.Of(value); } = ValueList<Figure>.Empty;

    /// <summary>The awards, in the order of the source.</summary>
    public IReadOnlyList<Award> Awards { get; init => field = ValueList<Award>.Of(value); } = ValueList<Award>.Empty;

    /// <summary>The totals that the source states of items that it also lists.</summary>
    public IReadOnlyList<StatedTotal> StatedTotals { get; init => field = ValueList<StatedTotal>.Of(value); } =
        ValueList<StatedTotal>.Empty;

    /// <summary>Remarks of the source without a number.</summary>
    public IReadOnlyList<Remark> Remarks { get; init => field = ValueList<Remark>.Of(value); } = ValueList<Remark>.Empty;

    /// <summary>The smallest statements of the report, in the order of the document. They are made once.</summary>
    public IReadOnlyList<Fact> Facts => _facts.Of(this);

    /// <summary>Returns what rules found in it; null when it is not kept.</summary>
    internal IReadOnlyList<Finding>? FoundBy(ReportRules rules) => _facts.FoundBy(rules, this);

    /// <summary>Keeps what rules found in it, if its facts are made.</summary>
    internal void Keep(CheckOfReport check) => _facts.Keep(check, this);

    /// <summary>Starts a report of a unit, a period and a movement.</summary>
    public static ReportBuilder For(OrganisationUnit unit, ReportingPeriod period, KindId<MovementType> movement)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new ReportBuilder(unit.Key, period, movement);
    }

    /// <summary>Starts a report of a unit, a period and a movement.</summary>
    public static ReportBuilder For(UnitKey unit, ReportingPeriod period, KindId<MovementType> movement) => new(unit, period, movement);

    /// <summary>Returns id and revision.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} r{Revision}");
}
