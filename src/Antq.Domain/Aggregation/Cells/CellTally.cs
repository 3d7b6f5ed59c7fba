namespace Antq.Domain.Aggregation;

/// <summary>
/// Folds the contributions of facts to a cell by the summarizability table (R9): they are added if the table allows it on every axis on
/// which they are apart.
/// </summary>
internal sealed class CellTally(Fold fold, FactBox target)
{
    private readonly List<CellPart> _parts = [];
    private readonly List<FoldedFamilies> _families = [];
    private CountSum _sum;
    private Apartness _apart;
    private Int128 _largest;
    private bool _isRefused;

    /// <summary>Whether there is no contribution.</summary>
    public bool IsEmpty => _parts.Count + _families.Count == 0;

    /// <summary>Adds facts that overlap no other.</summary>
    public void Add(CellPart part)
    {
        _parts.Add(part);
        _sum.Add(part.Sum);
        if (part.IsInside) _largest = Int128.Max(_largest, part.Group.Largest);
        _apart.Join(part.Group.AreTerritoriesApart, part.Group.AreDaysApart);
        _apart.Add(part.Group.FirstTerritory!, part.Group.FirstDays, part.Group.Kind.Category, target);
    }

    /// <summary>Adds families of overlapping facts.</summary>
    public void Add(FoldedFamilies families)
    {
        if (families.Shares.Count == 0) return;
        _families.Add(families);
        _sum.Add(families.Sum);
        _apart.Add(families.Apart, target);
        _largest = Int128.Max(_largest, families.Largest);
        _isRefused |= families.IsRefused;
    }

    /// <summary>Returns the value and its computation.</summary>
    /// <param name="leftOut">Facts that have no part in it.</param>
    public CellBasis Basis(IReadOnlyList<UnusedRow> leftOut)
    {
        var axes = AxesWith(leftOut);
        if (IsEmpty || _isRefused || axes.Refuses) return new CellBasis(target, _parts, _families, leftOut, axes, null);
        if (!_sum.TryGet(out var sum)) return new CellBasis(target, _parts, _families, leftOut, axes, null) { IsBeyond64Bits = true };
        if (axes.Adds) return new CellBasis(target, _parts, _families, leftOut, axes, sum);
        if (axes.IsMixed && LeastOfAll() is var (least, added))
            return new CellBasis(target, _parts, _families, leftOut, axes, Count.Of((long)least, sum.Upper)) { Least = added };
        return new CellBasis(target, _parts, _families, leftOut, axes, Count.Of((long)_largest, sum.Upper));
    }

    /// <summary>
    /// Returns the sum of the lower bounds of facts, and of families, that certainly count different things, and their places: facts that
    /// overlap no other, then families; null when it is not above the largest lower bound alone.
    /// </summary>
    private (Int128 Least, int[] Added)? LeastOfAll()
    {
        var (figures, lowers, places, place) = (new List<PlacedFact>(), new List<Int128>(), new List<int>(), 0);
        foreach (var part in _parts)
        {
            foreach (var row in part.Group.Rows) Add(part.IsInside ? row : null, row.Value.Lower);
        }

        foreach (var share in _families.SelectMany(folded => folded.Shares))
            Add(share.Lower > 0 ? share.Terms[0].Fact.In(share.HullIn(target)) : null, share.Lower ?? 0);
        if (figures.Count == 0) return null;
        var added = new LeastTogether(fold, figures).Added(lowers);
        var least = (Int128)0;
        foreach (var figure in added) least += lowers[figure];
        return least > _largest ? (least, Array.ConvertAll(added, figure => places[figure])) : null;

        void Add(PlacedFact? figure, Int128 lower)
        {
            if (figure is not null && lower > 0)
            {
                figures.Add(figure);
                lowers.Add(lower);
                places.Add(place);
            }

            place++;
        }
    }

    private FoldAxes AxesWith(IReadOnlyList<UnusedRow> leftOut)
    {
        if (IsEmpty) return new FoldAxes([]);
        var axes = FoldAxes.Of(fold, _apart.OfTerritory, _apart.OfDays, _apart.OfCategory);
        if (fold.ReplacesStocks) return axes;
        var isReplaced = leftOut.Any(unused => unused.Role == StepRole.Replaced);
        var isInPart = _parts.Any(part => part.Group.Rows.Any(row => row.Because is not null))
            || _families.Any(folded => folded.Shares.Any(family => family.Terms.Any(term => term.Fact.Because is not null)));
        return axes.WithStocks(fold, isReplaced || isInPart, isInPart);
    }
}
