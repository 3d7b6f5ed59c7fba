using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Antq.Domain.Measures.Words;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// The difference of two counts (mức tăng, giảm): a whole number, possibly negative, or only known to be between two bounds, either of
/// which may be missing.
/// </summary>
/// <remarks>The neutral text is <c>-7</c>, <c>-5..12</c>, <c>..-3</c>, <c>5..</c>, or <c>..</c> without bounds.</remarks>
[JsonConverter(typeof(ParsableJsonConverter<CountDifference>))]
public readonly record struct CountDifference
    : ISpanParsable<CountDifference>, ISpanFormattable, IAdditionOperators<CountDifference, CountDifference, CountDifference>,
        ISubtractionOperators<CountDifference, CountDifference, CountDifference>, IUnaryNegationOperators<CountDifference, CountDifference>
{
    private readonly bool _isSet;
    private readonly long? _lower;
    private readonly long? _upper;

    private CountDifference(long? lower, long? upper)
    {
        _isSet = true;
        _lower = lower;
        _upper = upper;
    }

    /// <summary>The lower bound; null when there is none.</summary>
    public long? Lower => _isSet ? _lower : throw Unset();

    /// <summary>The upper bound; null when there is none.</summary>
    public long? Upper => _isSet ? _upper : throw Unset();

    /// <summary>Whether it is a single known number.</summary>
    public bool IsExact => Lower is { } number && number == Upper;

    /// <summary>Whether the first count is the larger.</summary>
    public Answer IsIncrease => IsMoreThan(Exactly(0));

    /// <summary>Whether the first count is the smaller.</summary>
    public Answer IsDecrease => IsLessThan(Exactly(0));

    /// <summary>Returns an exact difference; negative for a decrease.</summary>
    public static CountDifference Exactly(long number) => new(number, number);

    /// <summary>Returns a difference between two numbers, both included; null for no bound.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lower is above the upper.</exception>
    public static CountDifference Between(long? lower, long? upper)
        => upper < lower
            ? throw new ArgumentOutOfRangeException(nameof(upper), upper,
                $"The upper bound of a difference is not below the lower, {lower}.")
            : new CountDifference(lower, upper);

    /// <summary>Returns the sum of the bounds.</summary>
    /// <exception cref="OverflowException">A bound exceeds 64 bits.</exception>
    public static CountDifference operator +(CountDifference left, CountDifference right)
        => new(left.Lower + right.Lower, left.Upper + right.Upper);

    /// <summary>Returns the difference of the bounds.</summary>
    /// <exception cref="OverflowException">A bound exceeds 64 bits.</exception>
    public static CountDifference operator -(CountDifference left, CountDifference right)
        => new(left.Lower - right.Upper, left.Upper - right.Lower);

    /// <summary>Returns the difference with the opposite sign.</summary>
    /// <exception cref="OverflowException">A bound exceeds 64 bits.</exception>
    public static CountDifference operator -(CountDifference difference) => new(-difference.Upper, -difference.Lower);

    /// <summary>Returns whether it is at most the other.</summary>
    public Answer IsAtMost(CountDifference other)
        => Upper <= other.Lower ? Answer.Yes
            : Lower > other.Upper ? Answer.No
            : Answer.CannotTell;

    /// <summary>Returns whether it is less than the other.</summary>
    public Answer IsLessThan(CountDifference other)
        => Upper < other.Lower ? Answer.Yes
            : Lower >= other.Upper ? Answer.No
            : Answer.CannotTell;

    /// <summary>Returns whether it is at least the other.</summary>
    public Answer IsAtLeast(CountDifference other) => other.IsAtMost(this);

    /// <summary>Returns whether it is more than the other.</summary>
    public Answer IsMoreThan(CountDifference other) => other.IsLessThan(this);

    /// <summary>Returns whether both are the same number. Two differences that are not exact may always differ.</summary>
    public Answer IsEqualTo(CountDifference other)
        => Lower > other.Upper || Upper < other.Lower ? Answer.No
            : IsExact && other.IsExact ? Answer.Yes
            : Answer.CannotTell;

    /// <summary>Returns the difference as people write it: <c>tăng 5</c>, <c>giảm từ 3 đến 7</c>, <c>không đổi</c>.</summary>
    public string ToWords(Language language) => _isSet ? DifferenceWriter.Write(this, language) : throw Unset();

    /// <summary>
    /// Returns the difference in short form, for tables: <c>+5</c>, <c>−3</c>, <c>−7 … −3</c>, <c>≥ +5</c>; <c>?</c> without bounds.
    /// </summary>
    public string ToShortWords(Language language) => _isSet ? ShortWriter.Write(this, language) : throw Unset();

    /// <summary>Parses the neutral text.</summary>
    /// <exception cref="FormatException">The text is not in the neutral form.</exception>
    public static CountDifference Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses the neutral text.</summary>
    /// <exception cref="FormatException">The text is not in the neutral form.</exception>
    public static CountDifference Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
        => TryParse(s, provider, out var difference)
            ? difference
            : throw new FormatException($"{QuotedText.Of(s)} is not a difference of counts such as '-7', '-5..12', '..-3' or '5..'.");

    /// <summary>Tries to parse the neutral text.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountDifference result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse the neutral text.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CountDifference result)
    {
        result = default;
        var dots = s.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            if (!TryParseBound(s, out var exact) || exact is not { } number) return false;
            result = Exactly(number);
            return true;
        }

        if (!TryParseBound(s[..dots], out var lower) || !TryParseBound(s[(dots + 2)..], out var upper) || upper <= lower) return false;
        result = new CountDifference(lower, upper);
        return true;
    }

    /// <summary>Returns the neutral text, which <see cref="Parse(string, IFormatProvider)"/> reads back.</summary>
    public override string ToString()
        => !_isSet
            ? ""
            : IsExact
                ? string.Create(CultureInfo.InvariantCulture, $"{Lower}")
                : string.Create(CultureInfo.InvariantCulture, $"{Lower}..{Upper}");

    /// <summary>Returns the neutral text.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the form is culture-independent.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the neutral text.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);

    /// <summary>Tries to parse a bound; an empty text is none.</summary>
    private static bool TryParseBound(ReadOnlySpan<char> s, out long? bound)
    {
        bound = null;
        if (s.IsEmpty) return true;
        var isNegative = s[0] == '-';
        var digits = isNegative ? s[1..] : s;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9') || digits[0] == '0' && s.Length > 1) return false;
        if (!long.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return false;
        bound = number;
        return true;
    }

    private static ArgumentException Unset()
        => new("A default CountDifference has no meaning: subtract two counts, or use CountDifference.Between.");
}
