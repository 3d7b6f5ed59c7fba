using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// The identifier of a measure in a report, such as <c>model-sites</c>. A report contains it; a catalogue defines its meaning.
/// </summary>
[JsonConverter(typeof(ParsableJsonConverter<MeasureId>))]
public readonly record struct MeasureId : ISpanParsable<MeasureId>, ISpanFormattable, IComparable<MeasureId>
{
    private readonly string? _id;

    private MeasureId(string id) => _id = id;

    /// <summary>Parses an identifier of lower-case letters and digits joined by hyphens, 64 characters at most.</summary>
    /// <exception cref="FormatException">The text is not such an identifier.</exception>
    public static MeasureId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return new MeasureId(Slug.Require(s, "the identifier of a measure"));
    }

    /// <summary>Parses an identifier of lower-case letters and digits joined by hyphens, 64 characters at most.</summary>
    /// <exception cref="FormatException">The text is not such an identifier.</exception>
    public static MeasureId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Parse(s.ToString(), provider);

    /// <summary>Tries to parse an identifier.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MeasureId result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse an identifier.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MeasureId result)
    {
        var valid = Slug.IsValid(s);
        result = valid ? new MeasureId(s.ToString()) : default;
        return valid;
    }

    /// <summary>Compares identifiers by their characters.</summary>
    public int CompareTo(MeasureId other) => string.CompareOrdinal(_id, other._id);

    /// <summary>Returns whether the first comes before the second.</summary>
    public static bool operator <(MeasureId left, MeasureId right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the first equals the second or comes before it.</summary>
    public static bool operator <=(MeasureId left, MeasureId right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the first comes after the second.</summary>
    public static bool operator >(MeasureId left, MeasureId right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the first equals the second or comes after it.</summary>
    public static bool operator >=(MeasureId left, MeasureId right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => _id ?? "";

    /// <summary>Returns the identifier.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the form is culture-independent.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the identifier.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);
}
