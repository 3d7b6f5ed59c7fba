using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Antq.Domain.Measures.Words;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>A number out of another (tỉ lệ), such as 63 of 63 provinces. Its parts are kept; ratios are never added.</summary>
[JsonConverter(typeof(ParsableJsonConverter<Ratio>))]
public readonly record struct Ratio : ISpanParsable<Ratio>, ISpanFormattable
{
    private readonly long _denominator;

    private Ratio(long numerator, long denominator)
    {
        Numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>The numerator; from 0 to the denominator.</summary>
    public long Numerator { get; }

    /// <summary>The denominator; 1 or more.</summary>
    public long Denominator
        => _denominator > 0 ? _denominator : throw new ArgumentException("A default Ratio has no meaning: use Ratio.Of.");

    /// <summary>Returns a ratio of two whole numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The numerator is negative or above the denominator, or the denominator is not positive.
    /// </exception>
    public static Ratio Of(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);
        return new Ratio(numerator, denominator);
    }

    /// <summary>Returns whether the ratio reaches a percentage, without rounding.</summary>
    /// <param name="percent">The threshold in percent, such as 70.</param>
    public bool Reaches(int percent) => (Int128)Numerator * 100 >= (Int128)Denominator * percent;

    /// <summary>Reads a ratio in words: <c>63/63</c>, <c>16 trên 25</c>, <c>16 trong tổng số 25</c>, <c>16 out of 25</c>.</summary>
    /// <exception cref="FormatException">The text is not a ratio; the message states the reason.</exception>
    public static Ratio Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ShareReader.ReadRatio(text, language) switch
        {
            null => throw new FormatException(
                $"{QuotedText.Of(text)} is not a ratio such as '16/25', or in Vietnamese '16 trên 25' and in English '16 of 25'."),
            (_, 0) => throw new FormatException($"{QuotedText.Of(text)} is not a ratio: it is of none."),
            var (part, whole) when part > whole =>
                throw new FormatException($"{QuotedText.Of(text)} is not a ratio: {part} is more than {whole}."),
            var (part, whole) => new Ratio(part, whole),
        };
    }

    /// <summary>Tries to read a ratio in words.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, Language language, out Ratio ratio)
    {
        ratio = default;
        if (ShareReader.ReadRatio(text, language) is not { Whole: > 0 } read || read.Part > read.Whole) return false;
        ratio = new Ratio(read.Part, read.Whole);
        return true;
    }

    /// <summary>Returns the ratio as people write it: <c>16 trên 25</c>, <c>16 of 25</c>.</summary>
    public string ToWords(Language language)
        => language == Language.Vietnamese
            ? $"{ShortWriter.Number(Numerator, language)} trên {ShortWriter.Number(Denominator, language)}"
            : $"{ShortWriter.Number(Numerator, language)} of {ShortWriter.Number(Denominator, language)}";

    /// <summary>Returns the ratio in short form, for tables: <c>16/25</c>, <c>1.295/3.321</c>.</summary>
    public string ToShortWords(Language language)
        => $"{ShortWriter.Number(Numerator, language)}/{ShortWriter.Number(Denominator, language)}";

    /// <summary>Parses <c>63/63</c>.</summary>
    /// <exception cref="FormatException">The text is not two whole numbers of which the first is at most the second.</exception>
    public static Ratio Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses <c>63/63</c>.</summary>
    /// <exception cref="FormatException">The text is not two whole numbers of which the first is at most the second.</exception>
    public static Ratio Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
        => TryParse(s, provider, out var ratio) ? ratio : throw new FormatException($"{QuotedText.Of(s)} is not a ratio such as '16/25'.");

    /// <summary>Tries to parse <c>63/63</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse <c>63/63</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Ratio result)
    {
        result = default;
        var slash = s.IndexOf('/');
        if (slash < 0
            || !NumberText.TryParse(s[..slash], out var numerator)
            || !NumberText.TryParse(s[(slash + 1)..], out var denominator)
            || denominator == 0
            || numerator > denominator)
        {
            return false;
        }

        result = new Ratio(numerator, denominator);
        return true;
    }

    /// <summary>Returns the text <c>63/63</c>.</summary>
    public override string ToString() => _denominator == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>Returns the text <c>63/63</c>.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the form is culture-independent.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the text <c>63/63</c>.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);
}
