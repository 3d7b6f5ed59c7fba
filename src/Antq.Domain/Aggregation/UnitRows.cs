namespace Antq.Domain.Aggregation;

/// <summary>The facts of one measure that concern some units and a period: in groups those that overlap no other, and the families of the others.</summary>
internal sealed class UnitRows
{
    private UnitRows(FactBox target) => Target = target;

    /// <summary>The units and the period, over all categories.</summary>
    public FactBox Target { get; }

    /// <summary>The facts that overlap no other.</summary>
    public IReadOnlyList<RowGroup> Groups { get; private init; } = [];

    /// <summary>The families with a fact of the units' territory.</summary>
    public IReadOnlyList<OverlapFamily> Families { get; private init; } = [];

    /// <summary>Stocks of the territory that later ones took the place of.</summary>
    public IReadOnlyList<ReplacedStock> Replaced { get; private init; } = [];

    /// <summary>Stocks of the territory that are too old.</summary>
    public IReadOnlyList<PlacedFact> Stale { get; private init; } = [];

    /// <summary>The facts of a store that concern some units.</summary>
    /// <param name="store">The facts.</param>
    /// <param name="near">The places of the territories, families and stocks that may concern them.</param>
    /// <param name="target">The units and the period.</param>
    /// <param name="areAlone">Whether facts that reach beyond the territory are each a group of its own.</param>
    public static UnitRows Of(FactStore store, StorePlaces near, FactBox target, bool areAlone)
    {
        var measure = store.Fold.Measure;
        var hasDays = CoverageReader.HasDays(measure);
        var groups = new Dictionary<(RowKind Kind, bool IsInTerritory, bool IsInDays), RowGroup>();
        var alone = new List<RowGroup>();
        (RowKind Kind, bool IsInTerritory, bool IsInDays) last = default;
        RowGroup? lastGroup = null;
        foreach (var site in near.Sites)
        {
            var (territory, rows) = store.Sites[site];
            if (!territory.Meets(target.Territory)) continue;
            var isInTerritory = target.Territory.Covers(territory);
            var inside = isInTerritory ? territory : territory.Intersect(target.Territory);
            foreach (var row in rows)
            {
                if (!row.Box.OverlapsInTime(target)) continue;
                var isInDays = target.ContainsInTime(row.Box);
                RowGroup group;
                if (areAlone && !isInTerritory) alone.Add(group = new RowGroup(RowKind.Of(row.Box, hasDays), isInTerritory, isInDays));
                else
                {
                    var key = (RowKind.Of(row.Box, hasDays), isInTerritory, isInDays);
                    if (lastGroup is not null && last == key) group = lastGroup;
                    else if (!groups.TryGetValue(key, out group!)) groups.Add(key, group = new RowGroup(key.Item1, isInTerritory, isInDays));
                    (last, lastGroup) = (key, group);
                }

                group.Add(row, inside, (Math.Max(row.Box.Start, target.Start), Math.Min(row.Box.End, target.End)));
            }
        }

        return new UnitRows(target)
        {
            Groups = [.. groups.Values, .. alone],
            Families = [.. near.Families.Select(family => store.Families[family])],
            Replaced = [.. near.Replaced.Select(place => store.Replaced[place])],
            Stale = [.. near.Stale.Select(place => store.Stale[place])],
        };
    }

    /// <summary>The kinds of all facts, for the categories that they name.</summary>
    public IEnumerable<RowKind> Kinds => Groups.Select(group => group.Kind)
        .Concat(Families.SelectMany(family => family.Facts).Concat(Replaced.Select(one => one.Fact)).Concat(Stale).Select(fact => RowKind.Of(fact.Box, hasDays: false)))
        .Distinct();
}
