namespace Antq.Domain.Aggregation;

/// <summary>
/// Folds the contributions of facts to a cell by the summarizability table (R9): they are added if the table allows it on every axis on
/// which they are apart.
/// </summary>
internal sealed class CellTally(Fold fold, FactBox target)
{
    private readonly List<CellPart> _parts = [];
    private readonly List<FamilyShare> _families = [];
    private CountSum _sum;
    private Int128 _largest;
    private bool _isRefused;
    private bool _areTerritoriesApart;
    private bool _areDaysApart;
    private bool _areCategoriesApart;
    private (Territory Territory, int Start, int End, CategorySet Category)? _first;

    /// <summary>Whether there is no contribution.</summary>
    public bool IsEmpty => _parts.Count + _families.Count == 0;

    /// <summary>Adds facts that overlap no other.</summary>
    public void Add(CellPart part)
    {
        _parts.Add(part);
        _sum.Add(part.Sum);
        if (part.IsInside) _largest = Int128.Max(_largest, part.Group.Largest);
        _areTerritoriesApart |= part.Group.AreTerritoriesApart;
        _areDaysApart |= part.Group.AreDaysApart;
        Compare(part.Group.FirstTerritory!, part.Group.FirstDays, part.Group.Kind.Category);
    }

    /// <summary>Adds the share of a family of overlapping facts.</summary>
    public void Add(OverlapFamily family, FamilyShare share)
    {
        _families.Add(share);
        var box = family.Facts[0].Box;
        Compare(
            target.Territory.Covers(box.Territory) ? box.Territory : box.Territory.Intersect(target.Territory),
            (Math.Max(box.Start, target.Start), Math.Min(box.End, target.End)),
            box.Category);
        if (share.Lower is not { } lower)
        {
            _isRefused = true;
            return;
        }

        _sum.Add(share.Sum);
        _largest = Int128.Max(_largest, lower);
    }

    /// <summary>Returns the value and its computation.</summary>
    /// <param name="leftOut">Facts that have no part in it.</param>
    public CellBasis Basis(IReadOnlyList<UnusedRow> leftOut)
    {
        var axes = AxesWith(leftOut);
        Count? value = null;
        var isBeyond = false;
        if (!IsEmpty && !_isRefused && !axes.Refuses)
        {
            isBeyond = !_sum.TryGet(out var sum);
            if (!isBeyond) value = axes.Adds ? sum : Count.Of((long)_largest, sum.Upper);
        }

        return new CellBasis(target, _parts, _families, leftOut, axes, value) { IsBeyond64Bits = isBeyond };
    }

    private FoldAxes AxesWith(IReadOnlyList<UnusedRow> leftOut)
    {
        if (IsEmpty) return new FoldAxes([]);
        var axes = FoldAxes.Of(fold, _areTerritoriesApart, _areDaysApart, _areCategoriesApart);
        if (fold.ReplacesStocks) return axes;
        var isReplaced = leftOut.Any(unused => unused.Role == StepRole.Replaced);
        var isInPart = _parts.Any(part => part.Group.Rows.Any(row => row.Because is not null))
            || _families.Any(family => family.Terms.Any(term => term.Fact.Because is not null));
        return axes.WithStocks(fold, isReplaced || isInPart, isInPart);
    }

    private void Compare(Territory territory, (int Start, int End) days, CategorySet category)
    {
        if (_first is not { } first)
        {
            _first = (territory, days.Start, days.End, category);
            return;
        }

        _areTerritoriesApart = _areTerritoriesApart || !ReferenceEquals(territory, first.Territory) && !territory.Equals(first.Territory);
        _areDaysApart |= days != (first.Start, first.End);
        _areCategoriesApart = _areCategoriesApart || !category.IsSameIn(target.Category, first.Category);
    }
}
