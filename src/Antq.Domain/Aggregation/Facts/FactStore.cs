using System.Runtime.InteropServices;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The facts of one measure in rows (R6): those that overlap no other, which only fold (R7), by their territory; and the families of the
/// others (R8). For stocks, the latest ones before a day (R5).
/// </summary>
internal sealed class FactStore
{
    private FactStore(Fold fold, IReadOnlyList<PlacedFact> rows, CoverPolicy cover, IReadOnlyList<ReplacedStock> replaced, IReadOnlyList<PlacedFact> stale)
    {
        (Fold, Replaced, Stale) = (fold, replaced, stale);
        var family = OverlapSweep.Families(rows, out var pairs);
        Sites = SitesOf(rows, family);
        Families = family is null ? [] : FamiliesOf(rows, family, pairs, cover, fold);
    }

    /// <summary>The measure's rows of the table.</summary>
    public Fold Fold { get; }

    /// <summary>The facts that overlap no other, by their territories.</summary>
    public IReadOnlyList<(Territory Territory, PlacedFact[] Rows)> Sites { get; }

    /// <summary>The facts that overlap others.</summary>
    public IReadOnlyList<OverlapFamily> Families { get; }

    /// <summary>Stocks that later ones replaced, in whole or in part.</summary>
    public IReadOnlyList<ReplacedStock> Replaced { get; }

    /// <summary>Stocks that are too old to be added.</summary>
    public IReadOnlyList<PlacedFact> Stale { get; }

    /// <summary>The kinds of the facts that are in families, were replaced or are too old.</summary>
    public IReadOnlyList<RowKind> OtherKinds => field ??= KindsOf(Families, Replaced, Stale);

    /// <summary>Returns the kinds of the facts of families and of stocks that were replaced or are too old.</summary>
    public static IReadOnlyList<RowKind> KindsOf(IReadOnlyList<OverlapFamily> families, IReadOnlyList<ReplacedStock> replaced, IReadOnlyList<PlacedFact> stale)
        => families.Count + replaced.Count + stale.Count == 0 ? []
            : [.. families.SelectMany(family => family.Facts).Concat(replaced.Select(one => one.Fact)).Concat(stale).Select(fact => RowKind.Of(fact.Box, hasDays: false)).Distinct()];

    /// <summary>Makes the rows of a flow, or of any other measure whose figures are not replaced by later ones.</summary>
    public static FactStore Of(Fold fold, IReadOnlyList<PlacedFact> facts, CoverPolicy cover) => new(fold, facts, cover, [], []);

    /// <summary>Makes the rows of the latest stocks before a day (R5).</summary>
    /// <param name="fold">The measure's rows of the table.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="cover">Which facts are used when one contains others.</param>
    /// <param name="end">The last day.</param>
    /// <param name="ageLimit">The maximum age of a stock in days; null for no limit.</param>
    public static FactStore OfStocks(Fold fold, IReadOnlyList<PlacedFact> facts, CoverPolicy cover, int end, int? ageLimit)
    {
        var (fresh, stale) = (new List<PlacedFact>(), new List<PlacedFact>());
        foreach (var fact in facts)
        {
            if (fact.Box.End <= end) (end - (long)fact.Box.End > ageLimit ? stale : fresh).Add(fact);
        }

        var (rows, replaced) = LatestStocks.Of(fresh, end, fold.Rule(Axis.Time, OverlapCase.Crossing));
        return new FactStore(fold, rows, cover, replaced, stale);
    }

    private static OverlapFamily[] FamiliesOf(IReadOnlyList<PlacedFact> rows, int[] family, IReadOnlyList<(int One, int Other)> pairs, CoverPolicy cover, Fold fold)
    {
        var members = new Dictionary<int, List<int>>();
        for (var place = 0; place < rows.Count; place++)
        {
            if (family[place] < 0) continue;
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(members, family[place], out _);
            (list ??= []).Add(place);
        }

        var places = new int[rows.Count];
        foreach (var list in members.Values)
        {
            var volumes = list.ToDictionary(place => place, place => (rows[place].Box.Volume, rows[place].Box.CertainVolume));
            list.Sort((one, other) => WidestFirst(one, other, volumes));
            for (var place = 0; place < list.Count; place++) places[list[place]] = place;
        }

        var pairsOf = pairs.ToLookup(pair => family[pair.One], pair => places[pair.One] < places[pair.Other] ? (places[pair.One], places[pair.Other]) : (places[pair.Other], places[pair.One]));
        return [.. members.Select(one => new OverlapFamily([.. one.Value.Select(place => rows[place])], [.. pairsOf[one.Key]], fold, cover))];

        int WidestFirst(int one, int other, Dictionary<int, (Int128 Volume, Int128 Certain)> volumes)
        {
            var (mine, theirs) = (rows[one], rows[other]);
            var order = volumes[other].CompareTo(volumes[one]);
            if (order == 0) order = (mine.Box.Population is not null).CompareTo(theirs.Box.Population is not null);
            if (order == 0) order = (mine.Event > 0).CompareTo(theirs.Event > 0);
            return order == 0 ? one.CompareTo(other) : order;
        }
    }

    /// <summary>Returns the facts that are of no family, by their territories in the order of their first facts.</summary>
    private static (Territory Territory, PlacedFact[] Rows)[] SitesOf(IReadOnlyList<PlacedFact> rows, int[]? family)
    {
        var (numbers, siteOf, counts) = (new Dictionary<Territory, int>(ReferenceEqualityComparer.Instance), new int[rows.Count], new List<int>());
        for (var place = 0; place < siteOf.Length; place++)
        {
            if (family?[place] >= 0)
            {
                siteOf[place] = -1;
                continue;
            }

            ref var site = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, rows[place].Box.Territory, out var isKnown);
            if (!isKnown)
            {
                site = counts.Count;
                counts.Add(0);
            }

            siteOf[place] = site;
            counts[site]++;
        }

        var sites = new (Territory Territory, PlacedFact[] Rows)[counts.Count];
        foreach (var (territory, site) in numbers) sites[site] = (territory, new PlacedFact[counts[site]]);
        for (var place = siteOf.Length - 1; place >= 0; place--)
        {
            if (siteOf[place] is >= 0 and var site) sites[site].Rows[--CollectionsMarshal.AsSpan(counts)[site]] = rows[place];
        }

        return sites;
    }
}
