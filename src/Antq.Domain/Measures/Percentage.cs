using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Antq.Domain.Measures.Words;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// A share in percent as stated in a report (tỉ lệ phần trăm), with the stated decimals: <c>64%</c> and <c>64.0%</c> are different
/// statements. It may exceed 100, and is never negative.
/// </summary>
[JsonConverter(typeof(ParsableJsonConverter<Percentage>))]
public readonly partial record struct Percentage : ISpanParsable<Percentage>, ISpanFormattable
{
    private const int MostDecimals = 9;
    private const decimal Largest = 999_999_999;

    private readonly bool _isSet;
    private readonly decimal _value;

    private Percentage(decimal value)
    {
        _isSet = true;
        _value = value;
        Decimals = value.Scale;
    }

    /// <summary>The percentage, with the stated decimals.</summary>
    public decimal Value => _isSet ? _value : throw Unset();

    /// <summary>The number of decimals stated, 0 to 9.</summary>
    public int Decimals { get; }

    /// <summary>Whether this is <c>default</c>, which no method accepts.</summary>
    internal bool IsDefault => !_isSet;

    /// <summary>Returns a percentage; the decimals of the number, final zeros included, are the stated ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, above 999,999,999 or has more than 9 decimals.</exception>
    public static Percentage Of(decimal value)
        => value is >= 0 and <= Largest && value.Scale <= MostDecimals
            ? new Percentage(Math.Abs(value))
            : throw new ArgumentOutOfRangeException(nameof(value), value,
                "A percentage is from 0 to 999,999,999 and has 9 decimals at most.");

    /// <summary>Returns whether it is the ratio, rounded to the stated decimals; a half may be rounded up or to the even digit.</summary>
    public bool Fits(Ratio ratio) => Compare(ratio.Numerator, ratio.Denominator) == 0;

    /// <summary>
    /// Returns whether it is the share of a part in a whole, rounded to the stated decimals. The part may exceed the whole, as an achieved
    /// value may exceed its target. A whole of zero has no shares: the answer is <see cref="Answer.CannotTell"/>.
    /// </summary>
    public Answer Fits(Count part, Count whole)
    {
        var (fewest, smallest) = (part.Lower, Math.Max(1, whole.Lower));
        if (whole.Upper == 0) return IsDefault ? throw Unset() : Answer.CannotTell;
        var least = whole.Upper is { } largest ? Compare(fewest, largest) : Compare(0, 1);
        var most = part.Upper is { } all ? Compare(all, smallest) : 1;
        return least > 0 || most < 0 ? Answer.No
            : least == 0 && most == 0 ? Answer.Yes
            : Answer.CannotTell;
    }

    /// <summary>Reads a percentage in words: <c>64,5 %</c>, <c>64,5 phần trăm</c>, <c>64.5 percent</c>.</summary>
    /// <exception cref="FormatException">The text is not a percentage; the message states the reason.</exception>
    public static Percentage Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, language, out var percentage)
            ? percentage
            : throw new FormatException(
                $"{QuotedText.Of(text)} is not a percentage such as '64%', or in Vietnamese '64,5 %' and in English '64.5 percent'.");
    }

    /// <summary>Tries to read a percentage in words.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, Language language, out Percentage percentage)
    {
        percentage = default;
        if (ShareReader.Open(text, language) is not { } reader || reader.ReadPercentage() is not { } read || !reader.IsAtEnd) return false;
        percentage = read;
        return true;
    }

    /// <summary>Returns the percentage as people write it: <c>64,5%</c>, <c>64.5%</c>.</summary>
    public string ToWords(Language language)
    {
        var words = CountVocabulary.For(language);
        var whole = NumberText.Group((long)decimal.Truncate(Value), words.Grouping);
        var text = Value.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? $"{whole}%" : $"{whole}{words.Fraction}{text[(point + 1)..]}%";
    }

    /// <summary>Returns the percentage in short form, the same as in words: <c>64,5%</c>, <c>64.5%</c>.</summary>
    public string ToShortWords(Language language) => ToWords(language);

    /// <summary>Parses <c>64%</c> or <c>23.6%</c>.</summary>
    /// <exception cref="FormatException">The text is not a number followed by a percent sign.</exception>
    public static Percentage Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses <c>64%</c> or <c>23.6%</c>.</summary>
    /// <exception cref="FormatException">The text is not a number followed by a percent sign.</exception>
    public static Percentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
        => TryParse(s, provider, out var percentage)
            ? percentage
            : throw new FormatException($"{QuotedText.Of(s)} is not a percentage such as '64%' or '23.6%'.");

    /// <summary>Tries to parse <c>64%</c> or <c>23.6%</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse <c>64%</c> or <c>23.6%</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result)
    {
        result = default;
        if (s.Length is < 2 or > 20 || s[^1] != '%') return false;
        s = s[..^1];
        var point = s.IndexOf('.');
        var whole = point < 0 ? s : s[..point];
        var decimals = point < 0 ? "0" : s[(point + 1)..];
        if (whole.IsEmpty || decimals.IsEmpty || whole[0] == '0' && whole.Length > 1) return false;
        if (whole.ContainsAnyExceptInRange('0', '9') || decimals.ContainsAnyExceptInRange('0', '9')) return false;
        return TryMake(decimal.Parse(s, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), out result);
    }

    /// <summary>Returns whether it is the same number with the same decimals.</summary>
    public bool Equals(Percentage other) => _isSet == other._isSet && _value == other._value && Decimals == other.Decimals;

    /// <summary>Returns a hash of the number and its decimals.</summary>
    public override int GetHashCode() => HashCode.Combine(_isSet, _value, Decimals);

    /// <summary>Returns the text <c>23.6%</c>, which <see cref="Parse(string, IFormatProvider)"/> reads back.</summary>
    public override string ToString() => _isSet ? _value.ToString(CultureInfo.InvariantCulture) + "%" : "";

    /// <summary>Returns the text <c>23.6%</c>.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the form is culture-independent.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the text <c>23.6%</c>.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);

    internal static bool TryMake(decimal value, out Percentage percentage)
    {
        percentage = default;
        if (value is < 0 or > Largest || value.Scale > MostDecimals) return false;
        percentage = new Percentage(value);
        return true;
    }

    /// <summary>
    /// Returns the share of a part in a whole, with so many decimals: rounded to the nearest if both are exact, and else outwards. The
    /// upper bound is null when a whole of zero is possible, or the part has none, or it would be above 999,999,999 %.
    /// </summary>
    internal static Range Between(Count part, Count whole, int decimals)
    {
        var unit = Int128.One;
        for (var digit = 0; digit < decimals; digit++) unit *= 10;
        if (part.IsExact && whole is { IsExact: true, Lower: > 0 })
        {
            var nearest = ((Int128)part.Lower * 200 * unit + whole.Lower) / ((Int128)whole.Lower * 2);
            return nearest > (Int128)Largest * unit ? new Range(Scaled((Int128)Largest * unit, decimals), null)
                : new Range(Scaled(nearest, decimals), Scaled(nearest, decimals));
        }

        var least = whole.Upper is > 0 and { } largest ? (Int128)part.Lower * 100 * unit / largest : 0;
        var lower = Scaled(Int128.Min(least, (Int128)Largest * unit), decimals);
        if (part.Upper is not { } all || whole.Lower == 0) return new Range(lower, null);
        var most = ((Int128)all * 100 * unit + whole.Lower - 1) / whole.Lower;
        return new Range(lower, most > (Int128)Largest * unit ? null : Scaled(most, decimals));
    }

    /// <summary>Returns the percentage of a whole number of its last decimals.</summary>
    private static Percentage Scaled(Int128 units, int decimals)
    {
        // At most 999,999,999 with nine decimals: less than 2^60.
        var number = (long)units;
        return new Percentage(new decimal(unchecked((int)number), (int)(number >> 32), 0, false, (byte)decimals));
    }

    /// <summary>Returns whether a share is below the values that round to this percentage (-1), among them (0) or above (1).</summary>
    private int Compare(long part, long whole)
    {
        var unit = Int128.One;
        for (var i = 0; i < Decimals; i++) unit *= 10;
        var stated = (Int128)(Value * (decimal)unit);

        // Both sides in halves of the last decimal stated.
        var distance = ((Int128)part * 100 * unit) - (stated * whole);
        var half = Int128.Abs(distance) * 2;
        if (half < whole || half == whole && (distance < 0 || Int128.IsEvenInteger(stated))) return 0;
        return distance < 0 ? -1 : 1;
    }

    private static ArgumentException Unset() => new("A default Percentage has no meaning: use Percentage.Of.");
}
