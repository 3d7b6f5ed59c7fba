using System.Globalization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>
/// The money that goes with an award, as a multiple of the base salary (mức lương cơ sở). A higher award has a higher multiple: the order
/// of precedence that the decrees lay down.
/// </summary>
/// <param name="Scheme">The award.</param>
/// <param name="Class">The class; null for awards without classes.</param>
/// <param name="Recipients">The recipients whom the multiple is for; <see cref="AwardLaw.RewardOf"/> derives those of others.</param>
/// <param name="Multiplier">The multiple of the base salary.</param>
/// <param name="IsUpperBound">Whether the decree only sets a maximum.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Basis">The legal source.</param>
/// <param name="Confidence">How certain it is.</param>
public sealed record AwardReward(
    AwardScheme Scheme,
    AwardClass? Class,
    IReadOnlyList<RecipientKind> Recipients,
    decimal Multiplier,
    bool IsUpperBound,
    LocalDate From,
    LocalDate? To,
    string Basis,
    Confidence Confidence)
{
    /// <summary>The recipients whom the multiple is for.</summary>
    public IReadOnlyList<RecipientKind> Recipients { get; init => field = ValueList<RecipientKind>.Of(value); } = ValueList<RecipientKind>
        .Of(Recipients);

    /// <summary>Returns whether it holds on that day.</summary>
    public bool HoldsOn(LocalDate day) => From <= day && !(day > To);

    internal bool IsOf(AwardScheme scheme, AwardClass? rank, RecipientKind recipient)
        => Scheme == scheme && Class == rank && Recipients.Contains(recipient);

    /// <summary>Returns the award and the multiple.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Scheme}, {Multiplier}");
}
