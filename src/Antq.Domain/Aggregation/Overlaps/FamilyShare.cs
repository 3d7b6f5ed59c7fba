using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>The contribution of a family of overlapping facts to a cell (R8).</summary>
/// <param name="bounds">The bounds; null when there is no value.</param>
/// <param name="terms">Its facts that meet the cell or are in its bounds, in their order.</param>
internal sealed class FamilyShare(FamilyBounds? bounds, IReadOnlyList<FamilyTerm> terms)
{
    private int _oldest;

    /// <summary>The lower bound; null when there is no value.</summary>
    public Int128? Lower => bounds?.Lower;

    /// <summary>The upper bound; null when there is none, or no value.</summary>
    public Int128? Upper => bounds?.Upper;

    /// <summary>Its facts that meet the cell or are in its bounds, in their order.</summary>
    public IReadOnlyList<FamilyTerm> Terms => terms;

    /// <summary>Whether both bounds are the sum of the same unchanged facts.</summary>
    public bool IsSumOfFacts
    {
        get
        {
            if (bounds?.Divisors is not null) return false;
            var isAnyTaken = false;
            for (var place = 0; place < Terms.Count; place++)
            {
                if (Terms[place].IsTaken) isAnyTaken = true;
                else if (!Terms[place].IsIdle) return false;
            }

            return isAnyTaken;
        }
    }

    /// <summary>The last day of the oldest fact that is in a bound, as a number; the largest number when there is none.</summary>
    public int Oldest
    {
        get
        {
            if (_oldest != 0) return _oldest;
            var oldest = int.MaxValue;
            for (var place = 0; place < Terms.Count; place++)
            {
                if (!Terms[place].IsIdle) oldest = Math.Min(oldest, Terms[place].Fact.Reported.End);
            }

            return _oldest = oldest;
        }
    }

    /// <summary>The divisor of the sum of the lower bound, which is rounded up.</summary>
    public BigInteger LowerDivisor => bounds?.Divisors?.Lower ?? BigInteger.One;

    /// <summary>The divisor of the sum of the upper bound, which is rounded down.</summary>
    public BigInteger UpperDivisor => bounds?.Divisors?.Upper ?? BigInteger.One;

    /// <summary>The conflicts: facts that contradict each other, cross, or may not be combined.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>The rules by which facts of the family were chosen among.</summary>
    public IReadOnlyList<SummarizabilityRule> Rules { get; init; } = [];

    /// <summary>Returns the smallest box around its facts inside a cell.</summary>
    public FactBox HullIn(FactBox target)
    {
        FactBox? hull = null;
        foreach (var box in Terms.Select(term => term.Fact.Box).Where(box => box.Overlaps(target)))
        {
            var inside = new FactBox(
                target.Territory.Covers(box.Territory) ? box.Territory : box.Territory.Intersect(target.Territory),
                Math.Max(box.Start, target.Start), Math.Min(box.End, target.End), box.Category);
            hull = hull?.Hull(inside) ?? inside;
        }

        return hull ?? target;
    }

    /// <summary>Returns the bounds as a sum, with the nominal values and the wordings of facts that are taken unchanged.</summary>
    public CountSum Sum()
    {
        var sum = default(CountSum);
        if (!IsSumOfFacts)
        {
            sum.Add(Lower!.Value, Upper);
            return sum;
        }

        for (var place = 0; place < Terms.Count; place++)
        {
            if (Terms[place].IsTaken) sum.Add(Terms[place].Fact.Value);
        }

        return sum;
    }
}
