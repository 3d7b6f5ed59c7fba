using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>What the words for an award say: <c>Huân chương Chiến công hạng Nhì</c>, <c>Bằng khen của UBND tỉnh</c>.</summary>
/// <param name="Form">The form.</param>
/// <param name="Scheme">The award; absent where the words leave open which of the form, or name none that the law knows.</param>
/// <param name="Class">The class.</param>
/// <param name="Offices">The offices named as its issuers, in the order of the words; empty where none is.</param>
/// <param name="NamesSteeringCommittee">Whether the words name a steering committee (Ban Chỉ đạo), which may present an award and never issues one.</param>
public sealed record AwardReading(AwardForm Form, AwardScheme? Scheme, AwardClass? Class, IReadOnlyList<IssuingOffice> Offices, bool NamesSteeringCommittee)
{
    /// <summary>The offices named as its issuers, in the order of the words; empty where none is.</summary>
    public IReadOnlyList<IssuingOffice> Offices { get; init => field = [.. value]; } = [.. Offices];

    /// <summary>The award, or its form.</summary>
    public override string ToString() => $"{Scheme?.ToString() ?? EnumSlug<AwardForm>.Of(Form)}";
}
