namespace Antq.Domain.Aggregation;

/// <summary>The places in a store of what may concern some units.</summary>
/// <param name="Sites">Those of the territories.</param>
/// <param name="Families">Those of the families.</param>
/// <param name="Replaced">Those of the stocks that later ones took the place of.</param>
/// <param name="Stale">Those of the stocks that are too old.</param>
internal sealed record StorePlaces(IReadOnlyList<int> Sites, IReadOnlyList<int> Families, IReadOnlyList<int> Replaced, IReadOnlyList<int> Stale)
{
    /// <summary>What the facts are about.</summary>
    public IEnumerable<FactBox> BoxesIn(FactStore store) => Sites.SelectMany(site => store.Sites[site].Rows, (_, row) => row.Box)
        .Concat(Families.SelectMany(family => store.Families[family].Facts, (_, row) => row.Box))
        .Concat(Replaced.Select(place => store.Replaced[place].Fact.Box))
        .Concat(Stale.Select(place => store.Stale[place].Box));

    /// <summary>All that a store holds.</summary>
    public static StorePlaces All(FactStore store)
        => new([.. Enumerable.Range(0, store.Sites.Count)], [.. Enumerable.Range(0, store.Families.Count)], [.. Enumerable.Range(0, store.Replaced.Count)], [.. Enumerable.Range(0, store.Stale.Count)]);

    /// <summary>What of a store concerns each unit of a roll-up, by the unit's place.</summary>
    public static StorePlaces[] ByUnit(FactStore store, RollUpFrame frame)
    {
        var lists = new List<int>[frame.Units.Count, 4];
        for (var site = 0; site < store.Sites.Count; site++) Add(0, site, frame.UnitsMeeting(store.Sites[site].Territory));
        for (var family = 0; family < store.Families.Count; family++)
            Add(1, family, store.Families[family].Facts.Select(fact => fact.Box.Territory).Distinct(ReferenceEqualityComparer.Instance).Cast<Territory>().SelectMany(frame.UnitsMeeting).Distinct());
        for (var place = 0; place < store.Replaced.Count; place++) Add(2, place, frame.UnitsMeeting(store.Replaced[place].Fact.Box.Territory));
        for (var place = 0; place < store.Stale.Count; place++) Add(3, place, frame.UnitsMeeting(store.Stale[place].Box.Territory));
        var places = new StorePlaces[frame.Units.Count];
        for (var unit = 0; unit < places.Length; unit++) places[unit] = new StorePlaces(List(unit, 0), List(unit, 1), List(unit, 2), List(unit, 3));
        return places;

        void Add(int kind, int place, IEnumerable<int> units)
        {
            foreach (var unit in units) (lists[unit, kind] ??= []).Add(place);
        }

        IReadOnlyList<int> List(int unit, int kind) => (IReadOnlyList<int>?)lists[unit, kind] ?? [];
    }
}
