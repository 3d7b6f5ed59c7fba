using Antq.Domain.Aggregation;
using Antq.Domain.Measures;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>A register whose units are sets of atoms that were made from its events by hand.</summary>
/// <param name="gazetteer">The register.</param>
/// <param name="atoms">Each unit as a set of atoms.</param>
internal sealed class BoundsRegister(Gazetteer gazetteer, IReadOnlyDictionary<string, IReadOnlySet<int>> atoms)
{
    private static readonly string[] OldCommunes = ["00001", "00002", "00003", "00004", "00005"];

    /// <summary>The provinces of both orders and the nation.</summary>
    public static BoundsRegister Provinces { get; } = new(Gazetteer.Default, ProofUnits.Provinces);

    /// <summary>Communes of two provinces that were divided and joined twice.</summary>
    public static BoundsRegister Communes { get; } = new(SharingRegister.Gazetteer, LinesOfCommunes());

    /// <summary>Each unit as a set of atoms.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<int>> Atoms => atoms;

    /// <summary>A fact of a unit, reported when the period is over, as far as the unit still exists then.</summary>
    public BoundsFact Fact(string unit, string period, int daysLater = 0) => Fact(unit, ReportingPeriod.Parse(period), daysLater);

    /// <summary>A fact of a unit, reported when the period is over, as far as the unit still exists then.</summary>
    public BoundsFact Fact(string unit, ReportingPeriod period, int daysLater = 0) => Fact(unit, period, period.End.PlusDays(daysLater));

    /// <summary>A fact of a unit, reported on a day or the nearest one of the unit's life.</summary>
    public BoundsFact Fact(string unit, ReportingPeriod period, LocalDate asOf)
    {
        var life = gazetteer[UnitKey.Parse(unit)];
        return new BoundsFact(unit, period, LocalDate.Min(LocalDate.Max(asOf, life.Key.Day), life.ValidTo ?? asOf.PlusYears(100)));
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
                unit => SharingRegister.Key(unit.Key).ToString(),
                unit => (IReadOnlySet<int>)lines.Index().Where(line => line.Item.Any(unit.Value)).Select(line => line.Index).ToHashSet(),
                StringComparer.Ordinal);

        static KeyValuePair<string, Func<string, bool>> OfItself(string own) => new(own, commune => commune == own);

        static IEnumerable<string[]> LinesFrom(string commune)
            => SharingRegister.Successors.TryGetValue(commune, out var successors)
                ? successors.SelectMany(LinesFrom, (_, line) => (string[])[commune, .. line])
                : [[commune]];
    }
}
