using Antq.Domain.Organisation;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The units of 2025 as sets of atoms, made from the events and the parents in the gazetteer alone: provinces as provinces of the old
/// order,
/// communes as the edges of 2025-07-01, and units above as the communes in them.
/// </summary>
internal static class ProofUnits
{
    public static LocalDate LastOldDay { get; } = new(2025, 6, 30);

    public const string Nation = "BCA@1976-07-02";

    private static readonly Gazetteer Gazetteer = Gazetteer.Default;

    /// <summary>The provinces of both orders and the ministry.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<int>> Provinces { get; } = OfProvinces();

    /// <summary>The provinces of today that came of several, each with these.</summary>
    public static IReadOnlyList<(string New, string[] Old)> Merged { get; } =
        [.. Gazetteer.EventsOf(OrganisationLevel.Province).Where(IsOf2025)
            .GroupBy(edge => edge.Successor.ToString(), StringComparer.Ordinal)
            .Select(merged => (merged.Key, merged.Select(edge => edge.Predecessor.ToString()).ToArray())).OrderBy(
            merged => merged.Key, StringComparer.Ordinal)];

    /// <summary>The communes of both orders, as edges.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<int>> Communes { get; } = OfCommunes();

    /// <summary>The old communes that were divided, each with a commune of today that has a part of it and of others.</summary>
    public static IReadOnlyList<(string Old, string New)> Divided { get; } =
        [.. Edges()
            .Where(edge => Communes[edge.Old].Count > 1 && Communes[edge.New].Count > 1)
            .Where(edge => Communes[edge.Old].Count(Communes[edge.New].Contains) < Math
                .Min(Communes[edge.Old].Count, Communes[edge.New].Count))];

    /// <summary>
    /// Each unit below the provinces of an order with all units above it, nearest first, and the units as sets of communes.
    /// </summary>
    public static (IReadOnlyDictionary<string, string[]> Above, IReadOnlyDictionary<string, IReadOnlySet<int>> Atoms) Tree(LocalDate day)
    {
        var communes = Gazetteer.AsOf(day).Units(OrganisationLevel.Commune);
        var above = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var atoms = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var number = 0; number < communes.Count; number++)
        {
            var chain = new List<string>();
            for (var parent = communes[number].StateOn(day).Parent; parent is { Level: not OrganisationLevel.Ministry } key;
                parent = Gazetteer[key].StateOn(day).Parent)
                chain.Add(key.ToString());
            above.Add(communes[number].Key.ToString(), [.. chain]);
            for (var place = 0; place < chain.Count; place++) above[chain[place]] = [.. chain.Skip(place + 1)];
            foreach (var unit in chain.Append(communes[number].Key.ToString()))
            {
                if (!atoms.TryGetValue(unit, out var own)) atoms[unit] = own = [];
                own.Add(number);
            }
        }

        return (above, atoms.ToDictionary(unit => unit.Key, unit => (IReadOnlySet<int>)unit.Value, StringComparer.Ordinal));
    }

    private static bool IsOf2025(UnitEvent edge) => edge.Day == LastOldDay.PlusDays(1) && !edge.IsWithinUnit;

    private static Dictionary<string, IReadOnlySet<int>> OfProvinces()
    {
        var old = Gazetteer.AsOf(LastOldDay).Provinces.Select(unit => unit.Key.ToString()).ToArray();
        var atoms = old.Index()
            .ToDictionary(unit => unit.Item, unit => (IReadOnlySet<int>)new HashSet<int> { unit.Index }, StringComparer.Ordinal);
        foreach (var merged in Gazetteer.EventsOf(OrganisationLevel.Province).Where(IsOf2025)
            .GroupBy(edge => edge.Successor.ToString(), StringComparer.Ordinal))
            atoms[merged.Key] = merged.Select(edge => Array.IndexOf(old, edge.Predecessor.ToString())).ToHashSet();
        atoms[Nation] = Enumerable.Range(0, old.Length).ToHashSet();
        return atoms;
    }

    private static IEnumerable<(string Old, string New)> Edges()
        => Gazetteer.EventsOf(OrganisationLevel.Commune).Where(IsOf2025)
            .Select(edge => (edge.Predecessor.ToString(), edge.Successor.ToString())).Distinct();

    private static Dictionary<string, IReadOnlySet<int>> OfCommunes()
        => Edges()
            .Index()
            .SelectMany(edge => new[] { (Unit: edge.Item.Old, Atom: edge.Index), (Unit: edge.Item.New, Atom: edge.Index) })
            .GroupBy(pair => pair.Unit, pair => pair.Atom, StringComparer.Ordinal)
            .ToDictionary(unit => unit.Key, unit => (IReadOnlySet<int>)unit.ToHashSet(), StringComparer.Ordinal);
}
