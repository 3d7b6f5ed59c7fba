namespace Antq.Domain.Aggregation;

/// <summary>
/// The facts of one measure that concern some units and a period: those that overlap no other in groups, and the families of the others.
/// </summary>
/// <param name="Groups">The facts that overlap no other.</param>
/// <param name="Families">The families with a fact of the units' territory.</param>
/// <param name="Replaced">Stocks of the territory that later ones replaced.</param>
/// <param name="Stale">Stocks of the territory that are too old.</param>
/// <param name="OtherCategories">The categories of facts that are in no group.</param>
internal sealed record UnitRows(
    IReadOnlyList<RowGroup> Groups,
    IReadOnlyList<OverlapFamily> Families,
    IReadOnlyList<ReplacedStock> Replaced,
    IReadOnlyList<PlacedFact> Stale,
    IEnumerable<CategorySet> OtherCategories)
{
    /// <summary>Returns the categories of all facts, each once.</summary>
    public IReadOnlyList<CategorySet> Categories()
    {
        var (categories, seen) = (new List<CategorySet>(), new HashSet<CategorySet>());
        foreach (var group in Groups)
        {
            if (seen.Add(group.Kind.Category)) categories.Add(group.Kind.Category);
        }

        foreach (var category in OtherCategories)
        {
            if (seen.Add(category)) categories.Add(category);
        }

        return categories;
    }

    /// <summary>Returns the facts of a store that concern some units.</summary>
    /// <param name="store">The facts.</param>
    /// <param name="near">The places of the territories, families and stocks that may concern them; null for all.</param>
    /// <param name="target">The units and the period.</param>
    /// <param name="areAlone">Whether each fact that reaches beyond the territory is a group of its own.</param>
    public static UnitRows Of(FactStore store, StorePlaces? near, FactBox target, bool areAlone)
    {
        var grouping = new RowGrouping(target, CoverageReader.HasDays(store.Fold.Measure), areAlone);
        if (near is null)
        {
            foreach (var (territory, rows) in store.Sites) grouping.Add(territory, rows);
            return new UnitRows(grouping.Groups, store.Families, store.Replaced, store.Stale, store.OtherCategories);
        }

        foreach (var site in near.Sites) grouping.Add(store.Sites[site].Territory, store.Sites[site].Rows);
        OverlapFamily[] families = [.. near.Families.Select(family => store.Families[family])];
        ReplacedStock[] replaced = [.. near.Replaced.Select(place => store.Replaced[place])];
        PlacedFact[] stale = [.. near.Stale.Select(place => store.Stale[place])];
        return new UnitRows(grouping.Groups, families, replaced, stale, FactStore.CategoriesOf(families, replaced, stale));
    }
}
