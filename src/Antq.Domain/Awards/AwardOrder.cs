using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>The weak order of awards by the law; awards that the law does not order are not ordered.</summary>
internal static class AwardOrder
{
    public static AwardPrecedence Compare(AwardLaw law, (AwardScheme Scheme, AwardClass? Class) first,
        (AwardScheme Scheme, AwardClass? Class) second, LocalDate day)
    {
        if (!first.Scheme.IsInForceOn(day) || !second.Scheme.IsInForceOn(day) || first.Scheme.Family != second.Scheme.Family)
            return AwardPrecedence.CannotTell;
        if (first.Scheme.Family == AwardFamily.EmulationTitle) return OfTitles(first.Scheme, second.Scheme);
        return first.Scheme != second.Scheme && RewardOf(law, first, day) is { } one && RewardOf(law, second, day) is { } other
            ? OfRewards(one, other)
            : OfClasses(first, second);
    }

    private static AwardPrecedence OfTitles(AwardScheme first, AwardScheme second)
        => first.List is not null && first.List == second.List && first.Place is { } one && second.Place is { } other ? ByPlace(one, other)
            : first == second ? AwardPrecedence.Equal
            : AwardPrecedence.CannotTell;

    private static AwardPrecedence OfRewards(AwardReward first, AwardReward second)
        => (first.IsUpperBound, second.IsUpperBound) switch
        {
            (false, false) => (AwardPrecedence?)BySize(first.Multiplier, second.Multiplier),
            (true, false) when first.Multiplier < second.Multiplier => AwardPrecedence.Lower,
            (false, true) when second.Multiplier < first.Multiplier => AwardPrecedence.Higher,
            _ => null,
        } ?? AwardPrecedence.CannotTell;

    /// <summary>
    /// Returns the order of classes: those of one award are ordered whatever the money; two awards without known money are not.
    /// </summary>
    private static AwardPrecedence OfClasses((AwardScheme Scheme, AwardClass? Class) first, (AwardScheme Scheme, AwardClass? Class) second)
        => first.Scheme != second.Scheme ? AwardPrecedence.CannotTell
            : first.Class is { } one && second.Class is { } other ? ByPlace((int)one, (int)other)
            : first.Scheme.HasClasses ? AwardPrecedence.CannotTell
            : AwardPrecedence.Equal;

    private static AwardReward? RewardOf(AwardLaw law, (AwardScheme Scheme, AwardClass? Class) award, LocalDate day)
        => law.Rewards.FirstOrDefault(reward => reward.IsOf(award.Scheme, award.Class, RecipientKind.Individuals) && reward.HoldsOn(day));

    /// <summary>Returns the order of two places: the first is the highest.</summary>
    private static AwardPrecedence ByPlace(int first, int second) => BySize(second, first);

    private static AwardPrecedence BySize(decimal first, decimal second)
        => first.CompareTo(second) switch { > 0 => AwardPrecedence.Higher, < 0 => AwardPrecedence.Lower, _ => AwardPrecedence.Equal };
}
