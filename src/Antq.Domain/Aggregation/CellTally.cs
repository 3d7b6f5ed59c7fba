using Antq.Domain.Lineage;
using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>Folds what facts give to a cell, by the summarizability table: added where the table allows it on every axis on which they are apart.</summary>
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
    private (Territory Territory, int Start, int End, RowKind Kind)? _first;

    /// <summary>Whether no fact gave anything.</summary>
    public bool IsEmpty => _parts.Count + _families.Count == 0;

    /// <summary>Facts that overlap no other.</summary>
    public void Add(CellPart part)
    {
        _parts.Add(part);
        _sum.Add(part.Sum);
        if (part.IsInside) _largest = Int128.Max(_largest, part.Group.Largest);
        _areTerritoriesApart |= part.Group.AreTerritoriesApart;
        _areDaysApart |= part.Group.AreDaysApart;
        Compare(part.Group.FirstTerritory!, part.Group.FirstDays, part.Group.Kind);
    }

    /// <summary>A family of facts that overlap.</summary>
    public void Add(OverlapFamily family, FamilyShare share)
    {
        _families.Add(share);
        var box = family.Facts[0].Box;
        Compare(
            target.Territory.Covers(box.Territory) ? box.Territory : box.Territory.Intersect(target.Territory),
            (Math.Max(box.Start, target.Start), Math.Min(box.End, target.End)),
            RowKind.Of(box, hasDays: false));
        if (share.Lower is not { } lower)
        {
            _isRefused = true;
            return;
        }

        _sum.Add(share.Sum);
        _largest = Int128.Max(_largest, lower);
    }

    /// <summary>The value and what it was made of.</summary>
    /// <param name="leftOut">Facts that have no part in it.</param>
    public CellBasis Basis(IReadOnlyList<UnusedRow> leftOut)
    {
        var isOne = _families.Count == 0 ? _parts is [{ Group.Count: 1 }] : _families.Count == 1 && _parts.Count == 0;
        var axes = isOne ? new FoldAxes([]) : FoldAxes.Of(fold, _areTerritoriesApart, _areDaysApart, _areCategoriesApart);
        Count? value = null;
        var isBeyond = false;
        if (!IsEmpty && !_isRefused && !axes.Refuses)
        {
            isBeyond = !_sum.TryGet(out var sum);
            if (!isBeyond) value = axes.Adds ? sum : Count.Of((long)_largest, sum.Upper);
        }

        return new CellBasis(target, _parts, _families, leftOut, axes, value) { IsBeyond64Bits = isBeyond };
    }

    private void Compare(Territory territory, (int Start, int End) days, RowKind kind)
    {
        kind = kind with { Forms = kind.Forms & target.Forms, Issuers = kind.Issuers & target.Issuers, Recipients = kind.Recipients & target.Recipients };
        kind = kind with { Population = kind.Population ?? target.Population, Start = 0, End = 0, CertainStart = 0, CertainEnd = 0 };
        if (_first is not { } first)
        {
            _first = (territory, days.Start, days.End, kind);
            return;
        }

        _areTerritoriesApart = _areTerritoriesApart || !ReferenceEquals(territory, first.Territory) && !territory.Equals(first.Territory);
        _areDaysApart |= days != (first.Start, first.End);
        _areCategoriesApart |= kind != first.Kind;
    }
}
