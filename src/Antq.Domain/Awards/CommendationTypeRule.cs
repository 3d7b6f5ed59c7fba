using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Awards;

/// <summary>The rule on the recipients of a type of commendation.</summary>
/// <param name="Type">The type.</param>
/// <param name="From">The first day that the rule holds.</param>
/// <param name="To">The last day that it holds; null while it holds.</param>
/// <param name="Recipients">Who may receive such a commendation; empty when unknown.</param>
/// <param name="Basis">The legal source.</param>
/// <param name="Confidence">How certain the rule is.</param>
public sealed record CommendationTypeRule(
    CommendationType Type,
    LocalDate From,
    LocalDate? To,
    IReadOnlyList<RecipientKind> Recipients,
    string Basis,
    Confidence Confidence)
{
    /// <summary>Who may receive such a commendation; empty when unknown.</summary>
    public IReadOnlyList<RecipientKind> Recipients { get; init => field = ValueList<RecipientKind>.Of(value); } = ValueList<RecipientKind>
        .Of(Recipients);

    /// <summary>The amending act that may change the rule and whose text was not read; null when there is none.</summary>
    public string? AmendedBy { get; init; }

    /// <summary>Whether the rule is certain: its text was read, and no amendment that was not read may change it.</summary>
    internal bool IsCertain => Confidence == Confidence.Verified && AmendedBy is null;

    /// <summary>Returns whether the rule holds on that day.</summary>
    public bool HoldsOn(LocalDate day) => From <= day && !(day > To);

    /// <summary>Returns the type.</summary>
    public override string ToString() => EnumName<CommendationType>.Of(Type);
}
