using Antq.Domain.Data;

namespace Antq.Domain;

/// <summary>The names of award forms and of the offices that issue awards (thẩm quyền khen thưởng).</summary>
public static class AwardTerms
{
    private static readonly Lazy<Dictionary<IssuingOffice, BodyKind>> Bodies = new(() =>
        DataFile.Embedded("awards.txt").Table("issuing-offices")
            .ToDictionary(row => row.Enum<IssuingOffice>("id"), row => row.Enum<BodyKind>("body")));

    /// <summary>Returns the name of a form of award; the id of one that is not in the law.</summary>
    /// <param name="form">The form.</param>
    /// <param name="language">The language.</param>
    /// <param name="law">The law with the forms of an application; null for that of the library.</param>
    public static string Name(this KindId<AwardForm> form, Language language, AwardLaw? law = null)
        => form.Standard is { } standard ? standard.Name(language) : (law ?? AwardLaw.Default).NameOf(form, language);

    /// <summary>Returns the name of an office; the id of one that is not in the law.</summary>
    /// <param name="office">The office.</param>
    /// <param name="language">The language.</param>
    /// <param name="law">The law with the offices of an application; null for that of the library.</param>
    public static string Name(this KindId<IssuingOffice> office, Language language, AwardLaw? law = null)
        => office.Standard is { } standard ? standard.Name(language) : (law ?? AwardLaw.Default).NameOf(office, language);

    /// <summary>Returns the name of an office with the usual short forms, such as <c>Chủ tịch UBND cấp tỉnh</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such office.</exception>
    public static string ShortName(this IssuingOffice office, Language language)
        => office.Name(language).Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal)
            .Replace("Bộ Công an", "BCA", StringComparison.Ordinal);

    /// <summary>Returns the kind of body that an office belongs to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such office.</exception>
    public static BodyKind Body(this IssuingOffice office)
        => Bodies.Value.TryGetValue(office, out var body)
            ? body
            : throw new ArgumentOutOfRangeException(nameof(office), office, "There is no such IssuingOffice.");
}
