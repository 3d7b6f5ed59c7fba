using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// The identifier of an award of the law, such as <c>feat-order</c>. Reports contain it; <see cref="AwardLaw"/> resolves it.
/// </summary>
[JsonConverter(typeof(ParsableJsonConverter<AwardSchemeId>))]
public readonly record struct AwardSchemeId : ISpanParsable<AwardSchemeId>, ISpanFormattable, IComparable<AwardSchemeId>
{
    private readonly string? _id;

    private AwardSchemeId(string id) => _id = id;

    /// <summary>Parses an identifier of lower-case letters and digits joined by hyphens, 64 characters at most.</summary>
    /// <exception cref="FormatException">The text is not such an identifier.</exception>
    public static AwardSchemeId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return new AwardSchemeId(Slug.Require(s, "the identifier of an award"));
    }

    /// <summary>Parses an identifier of lower-case letters and digits joined by hyphens, 64 characters at most.</summary>
    /// <exception cref="FormatException">The text is not such an identifier.</exception>
    public static AwardSchemeId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString(), provider);

    /// <summary>Tries to parse an identifier.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AwardSchemeId result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse an identifier.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AwardSchemeId result)
    {
        var valid = Slug.IsValid(s);
        result = valid ? new AwardSchemeId(s.ToString()) : default;
        return valid;
    }

    /// <summary>Orders identifiers by their characters.</summary>
    public int CompareTo(AwardSchemeId other) => string.CompareOrdinal(_id, other._id);

    /// <summary>Returns whether the first comes before the second.</summary>
    public static bool operator <(AwardSchemeId left, AwardSchemeId right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the first is the second or comes before it.</summary>
    public static bool operator <=(AwardSchemeId left, AwardSchemeId right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the first comes after the second.</summary>
    public static bool operator >(AwardSchemeId left, AwardSchemeId right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the first is the second or comes after it.</summary>
    public static bool operator >=(AwardSchemeId left, AwardSchemeId right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => _id ?? "";

    /// <summary>Returns the identifier.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the text does not depend on culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Tries to write the identifier.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);
}
