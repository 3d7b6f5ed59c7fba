using System.Runtime.InteropServices;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The facts of one measure in rows (R6): those that overlap no other, which only fold (R7), by their territory; and the families of the
/// others (R8). For stocks, the latest ones before a day (R5).
/// </summary>
internal sealed class FactStore
{
    private FactStore(Fold fold, IReadOnlyList<PlacedFact> rows, CoverPolicy cover, IReadOnlyList<ReplacedStock> replaced,
        IReadOnlyList<PlacedFact> stale)
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

    /// <summary>The categories of the facts that are in families, were replaced or are too old, each once.</summary>
    public IReadOnlyList<CategorySet> OtherCategories => field ??= CategoriesOf(Families, Replaced, Stale);

    /// <summary>Returns the categories of the facts of families and of stocks that were replaced or are too old, each once.</summary>
    public static IReadOnlyList<CategorySet> CategoriesOf(
        IReadOnlyList<OverlapFamily> families, IReadOnlyList<ReplacedStock> replaced, IReadOnlyList<PlacedFact> stale)
    {
        if (families.Count + replaced.Count + stale.Count == 0) return [];
        var (categories, seen) = (new List<CategorySet>(), new HashSet<CategorySet>());
        foreach (var family in families)
        {
            foreach (var fact in family.Facts) Add(fact);
        }

        foreach (var one in replaced) Add(one.Fact);
        foreach (var fact in stale) Add(fact);
        return categories;

        void Add(PlacedFact fact)
        {
            if (seen.Add(fact.Box.Category)) categories.Add(fact.Box.Category);
        }
    }

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

    /// <summary>Returns the families in the order of their first facts, each with its facts from the widest.</summary>
    private static OverlapFamily[] FamiliesOf(IReadOnlyList<PlacedFact> rows, int[] family, IReadOnlyList<(int One, int Other)> pairs,
        CoverPolicy cover, Fold fold)
    {
        var (numbers, facts, links) = (new int[rows.Count], new List<int>(), new List<int>());
        for (var place = 0; place < numbers.Length; place++)
        {
            if (family[place] < 0) continue;
            if (family[place] == place)
            {
                facts.Add(0);
                links.Add(0);
            }

            numbers[place] = family[place] == place ? facts.Count - 1 : numbers[family[place]];
            facts[numbers[place]]++;
        }

        foreach (var (one, _) in pairs) links[numbers[one]]++;
        var (places, pairsOf) = (facts.ConvertAll(count => new int[count]), links.ConvertAll(count => new (int One, int Other)[count]));
        for (var place = numbers.Length - 1; place >= 0; place--)
        {
            if (family[place] >= 0) places[numbers[place]][--CollectionsMarshal.AsSpan(facts)[numbers[place]]] = place;
        }

        var order = new int[numbers.Length];
        foreach (var own in places)
        {
            SortWidestFirst(own, rows);
            for (var index = 0; index < own.Length; index++) order[own[index]] = index;
        }

        for (var index = pairs.Count - 1; index >= 0; index--)
        {
            var (one, other, number) = (order[pairs[index].One], order[pairs[index].Other], numbers[pairs[index].One]);
            pairsOf[number][--CollectionsMarshal.AsSpan(links)[number]] = one < other ? (one, other) : (other, one);
        }

        var families = new OverlapFamily[places.Count];
        for (var number = 0; number < families.Length; number++)
            families[number] = new OverlapFamily(Array.ConvertAll(places[number], place => rows[place]), pairsOf[number], fold, cover);
        return families;
    }

    /// <summary>Sorts facts, the widest first: each comes after all that contain it.</summary>
    private static void SortWidestFirst(int[] places, IReadOnlyList<PlacedFact> rows)
    {
        var widths = Array.ConvertAll(places, place => (rows[place].Box.Volume, rows[place].Box.CertainVolume, Place: place));
        Array.Sort(widths, (one, other) =>
        {
            var (mine, theirs) = (rows[one.Place], rows[other.Place]);
            var order = other.Volume.CompareTo(one.Volume);
            if (order == 0) order = other.CertainVolume.CompareTo(one.CertainVolume);
            if (order == 0) order = theirs.Box.Group.IsAll.CompareTo(mine.Box.Group.IsAll);
            if (order == 0) order = (mine.Event > 0).CompareTo(theirs.Event > 0);
            return order == 0 ? one.Place.CompareTo(other.Place) : order;
        });
        for (var index = 0; index < places.Length; index++) places[index] = widths[index].Place;
    }

    /// <summary>Returns the facts that are of no family, by their territories in the order of their first facts.</summary>
    private static (Territory Territory, PlacedFact[] Rows)[] SitesOf(IReadOnlyList<PlacedFact> rows, int[]? family)
    {
        var (numbers, siteOf, counts) =
            (new Dictionary<Territory, int>(ReferenceEqualityComparer.Instance), new int[rows.Count], new List<int>());
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
