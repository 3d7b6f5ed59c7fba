using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>A rule of the law: an office may confer an award on these kinds of recipients, from one day to another.</summary>
/// <param name="Scheme">The award.</param>
/// <param name="Office">The office.</param>
/// <param name="From">The first day that the rule holds.</param>
/// <param name="To">The last day that it holds; null while it holds.</param>
/// <param name="Recipients">Who may receive it.</param>
/// <param name="Basis">The legal source.</param>
/// <param name="Confidence">How certain the rule is.</param>
public sealed record AwardCompetence(
    AwardScheme Scheme,
    KindId<IssuingOffice> Office,
    LocalDate From,
    LocalDate? To,
    IReadOnlyList<RecipientKind> Recipients,
    string Basis,
    Confidence Confidence)
{
    /// <summary>Who may receive it.</summary>
    public IReadOnlyList<RecipientKind> Recipients { get; init => field = ValueList<RecipientKind>.Of(value); } = ValueList<RecipientKind>
        .Of(Recipients);

    /// <summary>
    /// Whether a source attests the rule; if not, it is not known whether it holds, and an answer that rests on it is
    /// <see cref="Answer.CannotTell"/>.
    /// </summary>
    public bool IsAttested { get; init; } = true;

    /// <summary>The amending act that may change the rule and whose text was not read; null when there is none.</summary>
    public string? AmendedBy { get; init; }

    /// <summary>The act that the law leaves the details to and whose text was not read; null when there is none.</summary>
    public string? DelegatedTo { get; init; }

    /// <summary>Returns whether the rule holds on that day.</summary>
    public bool HoldsOn(LocalDate day) => From <= day && !(day > To);

    /// <summary>Returns the award and the office.</summary>
    public override string ToString() => $"{Scheme}, {Office}";
}
