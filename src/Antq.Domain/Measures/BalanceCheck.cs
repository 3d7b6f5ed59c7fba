namespace Antq.Domain.Measures;

/// <summary>The result of checking the numbers of a balance.</summary>
public sealed partial class BalanceCheck
{
    internal BalanceCheck(Answer answer, IReadOnlyList<Term> terms)
    {
        Answer = answer;
        Terms = [.. terms];
        Repairs = [.. terms.Where(term => answer == Answer.No && term is { Stated: not null, Needed: not null })];
    }

    /// <summary>
    /// Yes when every number is exact and they balance; no when no values within the bounds balance; otherwise
    /// <see cref="Answer.CannotTell"/>.
    /// </summary>
    public Answer Answer { get; }

    /// <summary>The opening stock, the inflows, the outflows and the closing stock, in this order.</summary>
    public IReadOnlyList<Term> Terms { get; }

    /// <summary>The bounds of the closing stock; null when outflows exceed the opening stock and inflows.</summary>
    public Count? Closing => Terms[^1].Needed;

    /// <summary>
    /// If the balance fails, the stated numbers that alone may be wrong, with their required values; empty when several must be wrong.
    /// </summary>
    public IReadOnlyList<Term> Repairs { get; }
}
