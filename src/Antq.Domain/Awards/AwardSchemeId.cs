using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The identifier of an award of the law, such as <c>feat-order</c>. A report holds it; <see cref="AwardLaw"/> tells what it means.</summary>
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

    /// <summary>Parses an identifier, where the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AwardSchemeId result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Parses an identifier, where the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AwardSchemeId result)
    {
        var valid = Slug.IsValid(s);
        result = valid ? new AwardSchemeId(s.ToString()) : default;
        return valid;
    }

    /// <summary>Orders identifiers by their characters.</summary>
    public int CompareTo(AwardSchemeId other) => string.CompareOrdinal(_id, other._id);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(AwardSchemeId left, AwardSchemeId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is the second or comes before it.</summary>
    public static bool operator <=(AwardSchemeId left, AwardSchemeId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(AwardSchemeId left, AwardSchemeId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is the second or comes after it.</summary>
    public static bool operator >=(AwardSchemeId left, AwardSchemeId right) => left.CompareTo(right) >= 0;

    /// <summary>The identifier.</summary>
    public override string ToString() => _id ?? "";

    /// <summary>The identifier.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: no culture changes it.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the identifier.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);
}
