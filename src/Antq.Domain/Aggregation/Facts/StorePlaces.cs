namespace Antq.Domain.Aggregation;

/// <summary>The places in a store of the facts that may concern a unit.</summary>
/// <param name="Sites">The places of the territories.</param>
/// <param name="Families">The places of the families.</param>
/// <param name="Replaced">The places of the stocks that later ones replaced.</param>
/// <param name="Stale">The places of the stocks that are too old.</param>
internal sealed record StorePlaces(IReadOnlyList<int> Sites, IReadOnlyList<int> Families, IReadOnlyList<int> Replaced,
    IReadOnlyList<int> Stale)
{
    /// <summary>Returns the boxes of the facts.</summary>
    public IEnumerable<FactBox> BoxesIn(FactStore store) => Sites.SelectMany(site => store.Sites[site].Rows, (_, row) => row.Box)
        .Concat(Families.SelectMany(family => store.Families[family].Facts, (_, row) => row.Box))
        .Concat(Replaced.Select(place => store.Replaced[place].Fact.Box))
        .Concat(Stale.Select(place => store.Stale[place].Box));

    /// <summary>Returns the places of a store for each of some units.</summary>
    /// <param name="store">The facts.</param>
    /// <param name="frame">The units of the roll-up.</param>
    /// <param name="units">The places of the units among them, ascending.</param>
    public static StorePlaces[] ByUnit(FactStore store, RollUpFrame frame, int[] units)
    {
        var lists = new List<int>[units.Length, 4];
        for (var site = 0; site < store.Sites.Count; site++) Add(0, site, frame.UnitsMeeting(store.Sites[site].Territory));
        for (var family = 0; family < store.Families.Count; family++)
            Add(1, family,
                store.Families[family].Facts.Select(fact => fact.Box.Territory).Distinct(ReferenceEqualityComparer.Instance)
                .Cast<Territory>().SelectMany(frame.UnitsMeeting).Distinct());
        for (var place = 0; place < store.Replaced.Count; place++)
            Add(2, place, frame.UnitsMeeting(store.Replaced[place].Fact.Box.Territory));
        for (var place = 0; place < store.Stale.Count; place++) Add(3, place, frame.UnitsMeeting(store.Stale[place].Box.Territory));
        var places = new StorePlaces[units.Length];
        for (var unit = 0; unit < places.Length; unit++)
            places[unit] = new StorePlaces(List(unit, 0), List(unit, 1), List(unit, 2), List(unit, 3));
        return places;

        void Add(int kind, int place, IEnumerable<int> met)
        {
            foreach (var unit in met)
            {
                if (Array.BinarySearch(units, unit) is >= 0 and var index) (lists[index, kind] ??= []).Add(place);
            }
        }

        IReadOnlyList<int> List(int unit, int kind) => (IReadOnlyList<int>?)lists[unit, kind] ?? [];
    }
}
