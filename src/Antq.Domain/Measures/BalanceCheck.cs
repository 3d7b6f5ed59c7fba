namespace Antq.Domain.Measures;

/// <summary>Whether the numbers of a balance can all be right.</summary>
public sealed class BalanceCheck
{
    internal BalanceCheck(Answer answer, IReadOnlyList<BalanceTerm> terms)
    {
        Answer = answer;
        Terms = [.. terms];
        Repairs = [.. terms.Where(term => answer == Answer.No && term is { Stated: not null, Needed: not null })];
    }

    /// <summary>Yes where every number is exact and they balance; no where no values within the bounds balance; otherwise it cannot be told.</summary>
    public Answer Answer { get; }

    /// <summary>The opening stock, the inflows, the outflows and the closing stock, in this order.</summary>
    public IReadOnlyList<BalanceTerm> Terms { get; }

    /// <summary>What the closing stock must lie in; absent where more went than there was.</summary>
    public Count? Closing => Terms[^1].Needed;

    /// <summary>Where the balance is broken, each stated number that alone may be wrong, with what it would have to be; empty where it takes more than one.</summary>
    public IReadOnlyList<BalanceTerm> Repairs { get; }
}
