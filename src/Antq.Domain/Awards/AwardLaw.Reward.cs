using Antq.Domain.Awards;

namespace Antq.Domain;

public sealed partial class AwardLaw
{
    /// <summary>The money (tiền thưởng) that goes with an award for a kind of recipients on a day.</summary>
    /// <param name="Scheme">The award.</param>
    /// <param name="Class">The class; null for awards without classes.</param>
    /// <param name="Recipient">Who receives it.</param>
    /// <param name="Multiplier">The multiple of the base salary (mức lương cơ sở).</param>
    /// <param name="IsUpperBound">Whether the decree only sets a maximum.</param>
    /// <param name="Basis">The article that sets the multiple.</param>
    /// <param name="Confidence">How certain the least certain part is.</param>
    public sealed record Reward(
        AwardScheme Scheme,
        AwardClass? Class,
        RecipientKind Recipient,
        decimal Multiplier,
        bool IsUpperBound,
        string Basis,
        Confidence Confidence)
    {
        /// <summary>The base salary of the day in đồng; null when unknown.</summary>
        public long? BaseSalary { get; init; }

        /// <summary>
        /// The amount in đồng, rounded as the decree of the day lays down; null when the base salary or the rounding of the day is unknown.
        /// </summary>
        public long? Amount { get; init; }

        /// <summary>The sources of the base salary and the rounding; empty when there is no amount.</summary>
        public string AmountBasis { get; init; } = "";

        /// <summary>Returns the award, the recipient and the multiple.</summary>
        public override string ToString() => FormattableString.Invariant($"{Scheme}, {Recipient}, {Multiplier}");
    }
}
