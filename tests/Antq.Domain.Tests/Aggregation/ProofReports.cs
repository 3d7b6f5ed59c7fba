using Antq.Domain.Aggregation;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The facts of many proof sets in few reports, each set with measures of its own, so that one roll-up answers them all and none has to do with
/// another.
/// </summary>
internal sealed class ProofReports
{
    /// <summary>The first day of all proofs.</summary>
    public static LocalDate FirstDay { get; } = new(2021, 1, 1);

    private readonly Dictionary<string, (Report Empty, List<Figure> Figures)> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Set, ProofBox Box)> _boxes = new(StringComparer.Ordinal);
    private readonly List<Measure> _measures = [];

    /// <summary>The reports that facts may stand in, without facts.</summary>
    public ProofReports(IEnumerable<Report> empty)
    {
        foreach (var report in empty) _reports.Add(report.Id, (report, []));
    }

    /// <summary>An empty report; a cluster where members are given.</summary>
    public static Report Empty(string id, string unit, LocalDate asOf, params IReadOnlyList<string> members)
    {
        var builder = Report.For(UnitKey.Parse(unit), ReportingPeriod.Year(asOf.Year), MovementType.AllPeopleProtectNationalSecurity).WithId(id).AsOf(asOf);
        return (members.Count == 0 ? builder : builder.Of(new EmulationCluster(id, [.. members.Select(member => UnitKey.Parse(member))]))).Build();
    }

    /// <summary>Adds the facts of a set and gives the measures of its occurrences and of its persons.</summary>
    public (Measure Occurrences, Measure Persons) Add(int number, ProofSet set, bool withExtra)
    {
        var occurrences = new Measure(MeasureId.Parse($"set-{number}"), $"bộ {number}", $"set {number}", TerritoryBehaviour.Adds, TimeBehaviour.Flow, CategoryBehaviour.Partition);
        var distinct = new Measure(MeasureId.Parse($"set-{number}-persons"), $"người của bộ {number}", $"persons of set {number}", TerritoryBehaviour.Distinct, TimeBehaviour.Distinct, CategoryBehaviour.Overlapping, occurrences.Id);
        _measures.Add(occurrences);
        _measures.Add(distinct);
        foreach (var box in withExtra ? set.Clean.Append(set.Extra) : set.Clean)
        {
            var figures = _reports[box.Report].Figures;
            _boxes.Add($"{box.Report}#/figures/{figures.Count}", (number, box));
            figures.Add(new Figure
            {
                Measure = box.IsDistinct ? distinct.Id : occurrences.Id,
                Value = set.ValueOf(box),
                Unit = box.Place.Length == 0 ? null : UnitKey.Parse(box.Place),
                Period = box.Period ?? ReportingPeriod.Span(FirstDay.PlusDays(box.First), FirstDay.PlusDays(box.Last)),
                Movement = box.Movement,
            });
        }

        return (occurrences, distinct);
    }

    /// <summary>The set and the box of a fact.</summary>
    public (int Set, ProofBox Box) this[Fact fact] => _boxes[fact.ToString()];

    /// <summary>The roll-up of all of them to the ministry.</summary>
    public RollUpResult RollUp()
    {
        var context = RuleContext.Default;
        var reports = _reports.Values.Where(report => report.Figures.Count > 0).Select(report => report.Empty with { Figures = report.Figures });
        return new Aggregator(Gazetteer.Default, ReportRules.Standard.In(context with { Measures = context.Measures.With(_measures) }))
            .RollUp(reports, OrganisationLevel.Ministry, RollUps.Today, ReportingPeriod.Span(FirstDay, RollUps.Today));
    }
}
