namespace Antq.Domain.Aggregation;

/// <summary>Facts that overlap no other, as far as they count in a cell.</summary>
/// <param name="Group">The facts.</param>
/// <param name="Rules">The rules by which the cell has from zero to all of them, or their share; empty when they lie inside.</param>
/// <param name="Estimate">The share of the only fact by the caller's weights.</param>
internal sealed record CellPart(RowGroup Group, IReadOnlyList<SummarizabilityRule> Rules, WeightedShare? Estimate)
{
    /// <summary>Whether they lie inside the cell.</summary>
    public bool IsInside => Rules.Count == 0;

    /// <summary>Their contribution to the cell.</summary>
    public CountSum Sum
    {
        get
        {
            if (IsInside) return Group.Sum;
            if (Estimate is null) return Group.Sum.FromZero();
            var sum = default(CountSum);
            sum.Add(Of(Group.Rows[0]));
            return sum;
        }
    }

    /// <summary>Returns the contribution of one of them to the cell.</summary>
    public Count Of(PlacedFact row)
        => IsInside ? row.Value : Estimate is { } share ? Count.Of(0, row.Value.Upper, share.Value) : row.Value.FromZero();
}
