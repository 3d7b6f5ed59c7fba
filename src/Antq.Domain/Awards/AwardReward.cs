using System.Globalization;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>
/// The money that goes with an award, as a multiple of the base salary (mức lương cơ sở). A higher award has a higher multiple: the order
/// of precedence that the decrees lay down.
/// </summary>
/// <param name="Scheme">The award.</param>
/// <param name="Class">The class; null for awards without classes.</param>
/// <param name="Multiplier">The multiple for an individual; that of a collective is twice as much.</param>
/// <param name="IsUpperBound">Whether the decree only sets a maximum.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Basis">The legal source.</param>
/// <param name="Confidence">How certain it is.</param>
public sealed record AwardReward(
    AwardScheme Scheme,
    AwardClass? Class,
    decimal Multiplier,
    bool IsUpperBound,
    LocalDate From,
    LocalDate? To,
    string Basis,
    Confidence Confidence)
{
    /// <summary>Returns whether it holds on that day.</summary>
    public bool HoldsOn(LocalDate day) => From <= day && !(day > To);

    /// <summary>Returns the award and the multiple.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Scheme}, {Multiplier}");
}
