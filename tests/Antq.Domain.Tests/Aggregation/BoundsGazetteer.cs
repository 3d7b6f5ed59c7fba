using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>A gazetteer whose units are sets of atoms that were made from its events by hand.</summary>
/// <param name="gazetteer">The gazetteer.</param>
/// <param name="atoms">Each unit as a set of atoms.</param>
internal sealed class BoundsGazetteer(Gazetteer gazetteer, IReadOnlyDictionary<string, IReadOnlySet<int>> atoms)
{
    private static readonly string[] OldCommunes = ["00001", "00002", "00003", "00004", "00005"];

    /// <summary>Clusters of old provinces that cross each other, by the keys of their members.</summary>
    public static IReadOnlyList<string> Clusters { get; } =
    [
        "25@2008-08-01+26@2008-08-01",
        "17@2008-08-01+26@2008-08-01",
        "17@2008-08-01+25@2008-08-01",
        "01@2008-08-01+25@2008-08-01",
        "01@2008-08-01+17@2008-08-01+48@1997-01-01",
    ];

    /// <summary>The provinces of both orders, clusters of them and the nation.</summary>
    public static BoundsGazetteer Provinces { get; } = new(Gazetteer.Default, ProvincesAndClusters());

    /// <summary>Communes of two provinces that were divided and joined twice.</summary>
    public static BoundsGazetteer Communes { get; } = new(SharingGazetteer.Gazetteer, LinesOfCommunes());

    /// <summary>Each unit as a set of atoms.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<int>> Atoms => atoms;

    /// <summary>A fact of a unit, reported when the period is over, as far as the unit still exists then.</summary>
    public BoundsFact Fact(string unit, string period, int daysLater = 0) => Fact(unit, ReportingPeriod.Parse(period), daysLater);

    /// <summary>A fact of a unit, reported when the period is over, as far as the unit still exists then.</summary>
    public BoundsFact Fact(string unit, ReportingPeriod period, int daysLater = 0) => Fact(unit, period, period.End.PlusDays(daysLater));

    /// <summary>A fact of a unit, or of a cluster, reported on a day or the nearest one on which the unit exists.</summary>
    public BoundsFact Fact(string unit, ReportingPeriod period, LocalDate asOf)
    {
        OrganisationUnit[] lives = [.. unit.Split('+').Select(key => gazetteer[UnitKey.Parse(key)])];
        var (first, last) = (lives.Max(life => life.Key.Day), lives.Min(life => life.ValidTo ?? LocalDate.MaxIsoValue));
        return new BoundsFact(unit, period, LocalDate.Min(LocalDate.Max(asOf, first), last));
    }

    /// <summary>Rolls reports up with measures more than the standard ones.</summary>
    public RollUpResult RollUp(IEnumerable<Report> reports, IEnumerable<Measure> measures, BoundsQuestion question)
    {
        var context = RuleContext.Default;
        var rules = ReportRules.Standard.In(context with { Measures = context.Measures.With(measures) });
        var aggregator = new Aggregator(gazetteer, rules);
        return question.Boundaries is { } day
            ? aggregator.RollUp(reports, question.Level, day, question.Period)
            : aggregator.RollUp(reports, question.Level, question.Period);
    }

    private static Dictionary<string, IReadOnlySet<int>> ProvincesAndClusters()
    {
        var atoms = new Dictionary<string, IReadOnlySet<int>>(ProofUnits.Provinces, StringComparer.Ordinal);
        foreach (var cluster in Clusters) atoms[cluster] = cluster.Split('+').SelectMany(member => atoms[member]).ToHashSet();
        return atoms;
    }

    /// <summary>Each line from an old commune to a youngest one is an atom; the units above have those of their communes.</summary>
    private static Dictionary<string, IReadOnlySet<int>> LinesOfCommunes()
    {
        string[][] lines = [.. OldCommunes.SelectMany(LinesFrom)];
        return new Dictionary<string, Func<string, bool>>(StringComparer.Ordinal)
        {
            ["BCA"] = _ => true,
            ["01"] = commune => commune is "00001" or "00002" or "00003",
            ["02"] = commune => commune is "00004" or "00005",
            ["101"] = commune => commune is "00001" or "00002",
            ["102"] = commune => commune is "00003",
            ["201"] = commune => commune is "00004",
            ["202"] = commune => commune is "00005",
            ["03"] = commune => commune is "10001" or "10002",
            ["04"] = commune => commune is "10003" or "10004" or "10005",
        }
            .Concat(lines.SelectMany(line => line).Distinct(StringComparer.Ordinal).Select(OfItself))
            .ToDictionary(
                unit => SharingGazetteer.Key(unit.Key).ToString(),
                unit => (IReadOnlySet<int>)lines.Index().Where(line => line.Item.Any(unit.Value)).Select(line => line.Index).ToHashSet(),
                StringComparer.Ordinal);

        static KeyValuePair<string, Func<string, bool>> OfItself(string own) => new(own, commune => commune == own);

        static IEnumerable<string[]> LinesFrom(string commune)
            => SharingGazetteer.Successors.TryGetValue(commune, out var successors)
                ? successors.SelectMany(LinesFrom, (_, line) => (string[])[commune, .. line])
                : [[commune]];
    }
}
