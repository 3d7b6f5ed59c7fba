using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The facts of many proof sets in few reports, so that one roll-up answers them all. Sets of one measure are of windows of days apart, and
/// those of different measures have nothing to do with each other.
/// </summary>
internal sealed class ProofReports
{
    private readonly Dictionary<string, (Report Empty, List<Figure> Figures)> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ProofSet Set, ProofBox Box)> _boxes = new(StringComparer.Ordinal);
    private readonly List<Measure> _measures = [];

    /// <summary>The reports that facts may stand in, without facts.</summary>
    public ProofReports(IEnumerable<Report> empty)
    {
        foreach (var report in empty) _reports.Add(report.Id, (report, []));
    }

    /// <summary>The first day of all proofs.</summary>
    public static LocalDate FirstDay { get; } = new(2010, 1, 1);

    /// <summary>An empty report; of a cluster where members are given.</summary>
    public static Report Empty(string id, string unit, LocalDate asOf, params IReadOnlyList<string> members)
    {
        var builder = Report.For(UnitKey.Parse(unit), ReportingPeriod.Year(asOf.Year), MovementType.AllPeopleProtectNationalSecurity)
            .WithId(id).AsOf(asOf);
        return (members.Count == 0 ? builder : builder.Of(new EmulationCluster(id, [.. members.Select(member => UnitKey.Parse(member))])))
            .Build();
    }

    /// <summary>A measure of occurrences, and of the distinct persons in them.</summary>
    public (Measure Occurrences, Measure Persons) Declare(string name)
    {
        var occurrences =
            new Measure(MeasureId.Parse(name), $"{name} (vi)", name, TerritoryBehaviour.Adds, TimeBehaviour.Flow,
            CategoryBehaviour.Partition);
        var persons =
            new Measure(MeasureId.Parse($"{name}-persons"), $"{name}-persons (vi)", $"{name}-persons", TerritoryBehaviour.Distinct,
            TimeBehaviour.Distinct, CategoryBehaviour.Overlapping, occurrences.Id);
        _measures.Add(occurrences);
        _measures.Add(persons);
        return (occurrences, persons);
    }

    /// <summary>Adds the facts of a set.</summary>
    public void Add(ProofSet set, bool withExtra, (Measure Occurrences, Measure Persons) measures)
    {
        foreach (var box in set.Boxes(withExtra))
        {
            var figures = _reports[box.Report].Figures;
            _boxes.Add($"{box.Report}#/figures/{figures.Count}", (set, box));
            figures.Add(new Figure
            {
                Measure = (box.IsDistinct ? measures.Persons : measures.Occurrences).Id,
                Value = set.ValueOf(box),
                Unit = box.Place.Length == 0 ? null : UnitKey.Parse(box.Place),
                Period = box.Period ?? ReportingPeriod.Span(FirstDay.PlusDays(box.First), FirstDay.PlusDays(box.Last)),
                Movement = box.Movement,
            });
        }
    }

    /// <summary>The set and the box of a fact.</summary>
    public (ProofSet Set, ProofBox Box) this[Fact fact] => _boxes[fact.ToString()];

    /// <summary>The roll-up of all of them to the ministry, with an open start: the days that they cover are not asked for.</summary>
    public RollUpResult RollUp()
    {
        var context = RuleContext.Default;
        var reports = _reports.Values.Where(report => report.Figures.Count > 0)
            .Select(report => report.Empty with { Figures = report.Figures });
        return new Aggregator(Gazetteer.Default, ReportRules.Standard.In(context with { Measures = context.Measures.With(_measures) }))
            .RollUp(reports, OrganisationLevel.Ministry, RollUps.Today, ReportingPeriod.Span(null, RollUps.Today));
    }
}
