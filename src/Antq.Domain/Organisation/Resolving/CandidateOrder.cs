namespace Antq.Domain.Organisation;

/// <summary>
/// Orders candidates: those that code and name agree with on the day, and on another day; then those of the day before others, each with
/// the code as written before the name and that before a code with zeros added. What a column shows goes before this order, not before the
/// first distinction.
/// </summary>
/// <param name="context">What the column shows.</param>
internal sealed class CandidateOrder(ColumnContext context) : IComparer<CandidateUnit>
{
    public int Compare(CandidateUnit x, CandidateUnit y)
    {
        var order = Tier(x) - Tier(y);
        if (order == 0 && context.Level is { } level) order = (x.Unit.Level == level ? 0 : 1) - (y.Unit.Level == level ? 0 : 1);
        if (order == 0) order = CodeRank(x) - CodeRank(y);
        if (order == 0) order = x.Name - y.Name;
        if (order == 0) order = x.Unit.Level - y.Unit.Level;
        if (order == 0) order = string.CompareOrdinal(x.Unit.Code, y.Unit.Code);
        return order == 0 ? y.Unit.Key.CompareTo(x.Unit.Key) : order;
    }

    private static int Tier(in CandidateUnit one) => one.IsFull ? 0 : one.HasCode && one.HasName ? 1 : one.IsOnDay ? 2 : 3;

    private int CodeRank(in CandidateUnit one) => one.Code switch
    {
        Gazetteer.CodeAgreement.Same => context.LostZeros > 0 ? 3 : 0,
        Gazetteer.CodeAgreement.OtherScheme => 1,
        Gazetteer.CodeAgreement.LostZeros => context.LostZeros > 0 ? 0 : 3,
        _ => 2,
    };
}
