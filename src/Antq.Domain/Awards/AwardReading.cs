using Antq.Domain.Text;

namespace Antq.Domain.Awards;

/// <summary>A reading of a text that names an award: <c>Huân chương Chiến công hạng Nhì</c>, <c>Bằng khen của UBND tỉnh</c>.</summary>
/// <param name="Form">The form.</param>
/// <param name="Scheme">The award; null when the text leaves open which of the form, or names none that the law has.</param>
/// <param name="Class">The class.</param>
/// <param name="Offices">The offices named as its issuers, in the order of the text; empty when none is named.</param>
/// <param name="NamesSteeringCommittee">Whether the text names a steering committee (Ban Chỉ đạo), which may present an award but never
/// issues one.</param>
public sealed record AwardReading(KindId<AwardForm> Form, AwardScheme? Scheme, AwardClass? Class,
    IReadOnlyList<KindId<IssuingOffice>> Offices, bool NamesSteeringCommittee)
{
    /// <summary>The offices named as its issuers, in the order of the text; empty when none is named.</summary>
    public IReadOnlyList<KindId<IssuingOffice>> Offices { get; init => field = ValueList<KindId<IssuingOffice>>.Of(value); }
        = ValueList<KindId<IssuingOffice>>.Of(Offices);

    /// <summary>
    /// The number of awards beside the name: 5 for <c>05 Bằng khen của Thủ tướng</c> and <c>Bằng khen: 5</c>; null when there is none.
    /// </summary>
    public Count? Number { get; init; }

    /// <summary>
    /// The recipients beside the name: 15 collectives for <c>15 tập thể được tặng Bằng khen</c>; null when there are none.
    /// </summary>
    public Recipients? Recipients { get; init; }

    /// <summary>Returns the award, or its form.</summary>
    public override string ToString() => Scheme?.ToString() ?? Form.ToString();
}
