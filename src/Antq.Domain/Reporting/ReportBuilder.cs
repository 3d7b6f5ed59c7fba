using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain;

/// <summary>Builds a report. Not safe for use by several threads; the report that it builds is.</summary>
public sealed class ReportBuilder
{
    private readonly List<Figure> _figures = [];
    private readonly List<Award> _awards = [];
    private readonly List<StatedTotal> _statedTotals = [];
    private readonly List<Remark> _remarks = [];
    private readonly List<ReportReference> _supersedes = [];
    private readonly UnitKey _unit;
    private readonly ReportingPeriod _period;
    private readonly KindId<MovementType> _movement;
    private string? _id;
    private int _revision = 1;
    private LocalDate? _asOf;
    private UnitKey? _reporter;
    private ReportSource? _source;
    private EmulationCluster? _cluster;
    private string? _body;

    internal ReportBuilder(UnitKey unit, ReportingPeriod period, KindId<MovementType> movement)
    {
        if (unit == default) throw new ArgumentException("A default UnitKey has no meaning.", nameof(unit));
        if (period == default) throw new ArgumentException("A default ReportingPeriod has no meaning.", nameof(period));
        _unit = unit;
        _period = period;
        _movement = movement;
    }

    /// <summary>
    /// Sets id and revision. By default the id is made of unit, period, movement and body, as in
    /// <c>25@2025-07-01_2025-Q3_all-people-protect-national-security</c>: letters, digits and <c>@ . _ ~ -</c>, so that it is one segment
    /// of an address. The revision is 1.
    /// </summary>
    /// <exception cref="ArgumentException">The id is blank, or the revision below 1.</exception>
    public ReportBuilder WithId(string id, int revision = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(revision, 1);
        _id = id;
        _revision = revision;
        return this;
    }

    /// <summary>Adds a report, or one revision of it, that this one replaces.</summary>
    /// <exception cref="ArgumentException">The id is blank.</exception>
    public ReportBuilder Superseding(string id, int? revision = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        _supersedes.Add(new ReportReference(id, revision));
        return this;
    }

    /// <summary>Sets the as-of day of the report; by default the last day of its period.</summary>
    public ReportBuilder AsOf(LocalDate day)
    {
        _asOf = day;
        return this;
    }

    /// <summary>Sets the unit that reports, if it is not the unit of the report.</summary>
    public ReportBuilder ReportedBy(OrganisationUnit reporter)
    {
        ArgumentNullException.ThrowIfNull(reporter);
        _reporter = reporter.Key;
        return this;
    }

    /// <summary>Sets the emulation cluster of the report; its unit then contains all members.</summary>
    public ReportBuilder Of(EmulationCluster cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        _cluster = cluster;
        return this;
    }

    /// <summary>
    /// Sets the body within the unit that the report is about, which the gazetteer does not list, such as a school or a hamlet.
    /// </summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public ReportBuilder OfBody(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _body = name;
        return this;
    }

    /// <summary>Sets the source of the facts.</summary>
    public ReportBuilder From(ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        return this;
    }

    /// <summary>Adds a figure of a measure, of all people or of a group of them.</summary>
    /// <exception cref="ArgumentException">The value is a default <see cref="Count"/>.</exception>
    public ReportBuilder With(Measure measure, Count value, Population? by = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (value.IsDefault) throw new ArgumentException("A default Count has no meaning.", nameof(value));
        return With(new Figure { Measure = measure.Id, Value = value, Population = by });
    }

    /// <summary>Adds a figure with all of its members.</summary>
    public ReportBuilder With(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        _figures.Add(figure);
        return this;
    }

    /// <summary>Adds awards that one office conferred on the day of the report.</summary>
    public ReportBuilder Award(KindId<AwardForm> form, KindId<IssuingOffice> office, Recipients recipients)
    {
        ArgumentNullException.ThrowIfNull(recipients);
        return Award(new Award { Form = form, Issuers = [new Issuer(office)], Recipients = recipients });
    }

    /// <summary>Adds awards with all of their members.</summary>
    public ReportBuilder Award(Award award)
    {
        ArgumentNullException.ThrowIfNull(award);
        _awards.Add(award);
        return this;
    }

    /// <summary>Adds a total that the source states of items that it also lists; it is checked, never added.</summary>
    public ReportBuilder StatedTotal(Measure measure, Count value, KindId<AwardForm>? form = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        _statedTotals.Add(new StatedTotal(measure.Id, value, form));
        return this;
    }

    /// <summary>Adds a total with all of its members.</summary>
    public ReportBuilder With(StatedTotal total)
    {
        ArgumentNullException.ThrowIfNull(total);
        _statedTotals.Add(total);
        return this;
    }

    /// <summary>Adds a remark of the source without a number.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public ReportBuilder Remark(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        _remarks.Add(new Remark(text));
        return this;
    }

    /// <summary>Builds the report.</summary>
    /// <exception cref="ArgumentException">It could not be a document: a text is blank, an award has no recipients, or the
    /// like.</exception>
    public Report Build() => ReportShape.Require(new Report
    {
        Id = _id ?? DefaultReportId.Of(_unit, _period, _movement, _body),
        Revision = _revision,
        Supersedes = [.. _supersedes],
        Reporter = _reporter,
        Unit = _unit,
        Cluster = _cluster,
        Body = _body,
        Period = _period,
        AsOf = _asOf ?? _period.End,
        Movement = _movement,
        Source = _source,
        Figures = [.. _figures],
        Awards = [.. _awards],
        StatedTotals = [.. _statedTotals],
        Remarks = [.. _remarks],
    });
}
