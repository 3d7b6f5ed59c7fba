namespace Antq.Domain.Aggregation;

/// <summary>The facts of one measure in a part of a roll-up that concern the units of the part in one period.</summary>
/// <param name="frame">The units and the period.</param>
/// <param name="facts">The facts.</param>
/// <param name="units">The places of the part's units in the frame, ascending; without the ministry.</param>
/// <param name="isOneUnit">Whether the part has one unit alone, so that all of its facts may concern that one.</param>
internal sealed class PartRows(RollUpFrame frame, MeasureFacts facts, int[] units, bool isOneUnit)
{
    private readonly UnitRows?[] _rows = new UnitRows?[units.Length];
    private MadeCells[]? _cells;
    private readonly Lock _making = new();
    private (FactStore Store, StorePlaces[] Near)[] _near = [];
    private List<(CellCategory Category, PartShare Share)>? _shares;
    private (Territory Territory, PlacedFact[] Rows)[]? _insideNone;

    public MeasureFacts Facts => facts;

    /// <summary>The places of the units.</summary>
    public IReadOnlyList<int> Units => units;

    /// <summary>Whether the cells of the units are made.</summary>
    public bool HasCells => _cells is not null;

    /// <summary>Makes the cells of the units that have some in the result.</summary>
    public void MakeCells(CellBuilder builder)
        => _cells = Array.ConvertAll(units, unit => frame.IsListed(unit) ? builder.CellsOf(this, unit) : MadeCells.None);

    /// <summary>Returns the cells of a unit, once they are made.</summary>
    public MadeCells CellsOf(int unit) => _cells![Array.BinarySearch(units, unit)];

    /// <summary>Returns the rows that concern a unit.</summary>
    public UnitRows Of(int unit)
    {
        var index = Array.BinarySearch(units, unit);
        return _rows[index] ??= Make(unit, index);
    }

    /// <summary>Returns the rows that may concern several of the units together.</summary>
    public UnitRows Of(IReadOnlyList<OrganisationUnit> several)
    {
        var target = frame.BoxOf(several, CellCategory.All);
        return UnitRows.Of(facts.StoreFor(target), null, target, facts.Sharing is not null);
    }

    /// <summary>Returns the boxes of the facts that may concern a unit.</summary>
    public IEnumerable<FactBox> BoxesNear(int unit)
    {
        var store = facts.StoreFor(BoxOf(unit));
        return NearIn(store)[Array.BinarySearch(units, unit)].BoxesIn(store);
    }

    /// <summary>
    /// Adds the facts that overlap no other to those of the ministry: as folded for the lowest units, and individually those that lie in
    /// none of these.
    /// </summary>
    public void AddTo(RowGrouping whole, FactStore store)
    {
        if (frame.BoundariesOf is null)
        {
            foreach (var (territory, rows) in store.Sites) whole.Add(territory, rows);
            return;
        }

        foreach (var unit in units)
        {
            if (!frame.IsLowest(unit)) continue;
            foreach (var group in Of(unit).Groups)
            {
                if (group.IsInTerritory) whole.Add(group);
            }
        }

        foreach (var (territory, rows) in _insideNone ??= InsideNone(store)) whole.Add(territory, rows);
    }

    /// <summary>
    /// Returns the contribution of facts that overlap, were replaced or are too old to the ministry's total of a category; kept as long as
    /// the part is the same.
    /// </summary>
    /// <param name="category">The category.</param>
    /// <param name="shareOf">Computes it.</param>
    public PartShare ShareIn(CellCategory category, Func<FactStore, PartShare> shareOf)
    {
        var store = facts.StoreFor(frame.OfMinistry);
        if (store.Families.Count + store.Replaced.Count + store.Stale.Count == 0) return PartShare.None;
        lock (_making)
        {
            foreach (var (known, kept) in _shares ??= [])
            {
                if (known == category) return kept;
            }

            var share = shareOf(store);
            _shares.Add((category, share));
            return share;
        }
    }

    /// <summary>Returns the territories that lie in none of the lowest units alone.</summary>
    private (Territory Territory, PlacedFact[] Rows)[] InsideNone(FactStore store)
    {
        var isInside = new bool[store.Sites.Count];
        for (var index = 0; index < units.Length; index++)
        {
            if (!frame.IsLowest(units[index])) continue;
            var own = frame.TerritoryOf(frame.Units[units[index]].Key);
            for (var site = 0; isOneUnit && site < isInside.Length; site++) isInside[site] = own.Covers(store.Sites[site].Territory);
            if (isOneUnit) continue;
            foreach (var site in NearIn(store)[index].Sites) isInside[site] |= own.Covers(store.Sites[site].Territory);
        }

        return [.. store.Sites.Where((_, site) => !isInside[site])];
    }

    private UnitRows Make(int unit, int index)
    {
        var target = BoxOf(unit);
        var store = facts.StoreFor(target);
        return UnitRows.Of(store, isOneUnit ? null : NearIn(store)[index], target, facts.Sharing is not null);
    }

    private FactBox BoxOf(int unit) => frame.BoxOf([frame.Units[unit]], CellCategory.All);

    private StorePlaces[] NearIn(FactStore store)
    {
        foreach (var (known, near) in Volatile.Read(ref _near))
        {
            if (ReferenceEquals(known, store)) return near;
        }

        lock (_making)
        {
            var near = StorePlaces.ByUnit(store, frame, units);
            Volatile.Write(ref _near, [.. _near, (store, near)]);
            return near;
        }
    }
}
