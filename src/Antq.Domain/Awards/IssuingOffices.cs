using Antq.Domain.Data;

namespace Antq.Domain;

/// <summary>The offices that issue awards (thẩm quyền khen thưởng).</summary>
public static class IssuingOffices
{
    private static readonly Lazy<Dictionary<IssuingOffice, BodyKind>> Bodies = new(() =>
        DataFile.Embedded("awards.txt").Table("issuing-offices")
            .ToDictionary(row => row.Enum<IssuingOffice>("id"), row => row.Enum<BodyKind>("body")));

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
