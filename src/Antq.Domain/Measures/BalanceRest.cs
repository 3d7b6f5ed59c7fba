namespace Antq.Domain.Measures;

/// <summary>The remainder that all other numbers of a balance leave for one of them, before it is known to be 0 or more.</summary>
internal readonly record struct BalanceRest(Int128? Lower, Int128? Upper)
{
    /// <summary>The bounds from 0 on; null when there are none.</summary>
    /// <exception cref="OverflowException">A bound exceeds 64 bits.</exception>
    public Count? Needed
    {
        get
        {
            if (Upper < 0) return null;
            var lower = checked((long)Int128.Max(Lower ?? 0, 0));
            return Upper is { } upper ? Count.Between(lower, checked((long)upper)) : Count.AtLeast(lower);
        }
    }

    /// <summary>Returns the remainder for each term, in their order.</summary>
    public static BalanceRest[] OfEach(IReadOnlyList<BalanceCheck.Term> terms)
    {
        var rests = new BalanceRest[terms.Count];
        for (var index = 0; index < rests.Length; index++)
        {
            var sum = new BalanceRest(0, 0);
            for (var other = 0; other < rests.Length; other++)
            {
                if (other != index) sum = sum.Plus(terms[other].Stated ?? Count.AtLeast(0), Adds(terms[other]) != Adds(terms[index]));
            }

            rests[index] = sum;
        }

        return rests;
    }

    /// <summary>Returns whether a number can be the remainder; any can when none is given.</summary>
    public bool Allows(Count? count) => !(Upper < (count?.Lower ?? 0)) && !(Lower > count?.Upper);

    private static bool Adds(BalanceCheck.Term term) => term.Role is BalanceCheck.Role.Opening or BalanceCheck.Role.Inflow;

    private BalanceRest Plus(Count count, bool adds)
        => adds
            ? new BalanceRest(Lower + count.Lower, Upper + count.Upper)
            : new BalanceRest(Lower - count.Upper, Upper - count.Lower);
}
