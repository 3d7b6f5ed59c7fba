using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using Antq.Domain.Measures;
using Antq.Domain.Measures.Words;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// A whole number of items as stated in a report (số lượng): exact, or only known to be between two bounds, with its wording in the report.
/// Counts are never negative.
/// </summary>
/// <remarks>
/// The neutral text is <c>12115</c>, <c>8..27</c>, <c>2431..|hơn 2.430</c> or <c>0..~500|khoảng 500</c>: lower bound, two
/// dots, the nominal value after a tilde, the upper bound, and the wording after a bar.
/// </remarks>
[JsonConverter(typeof(CountJsonConverter))]
public readonly partial record struct Count
    : ISpanParsable<Count>, ISpanFormattable, IAdditionOperators<Count, Count, Count>, ISubtractionOperators<Count, Count, CountDifference>
{
    // Half the size of optional numbers: a bound or nominal value is stored as its complement, which is below 0, and 0 is none.
    // A count without an upper bound has a mark of its own, so that only default is all zeros.
    private const long NoUpper = 1;

    private readonly long _lower;
    private readonly long _upper;
    private readonly long _nominal;

    private Count(long lower, long? upper, long? nominal = null, string? wording = null)
    {
        _lower = lower;
        _upper = ~upper ?? NoUpper;
        _nominal = ~nominal ?? 0;
        Wording = wording;
    }

    /// <summary>The lower bound; 0 or more.</summary>
    public long Lower
        => _upper != 0
            ? _lower
            : throw new ArgumentException("A default Count has no meaning: use Count.Exactly or another of its makers.");

    /// <summary>The upper bound; null when there is none.</summary>
    public long? Upper => _upper < 0 ? ~_upper : null;

    /// <summary>The value in an approximate wording such as <c>khoảng 500</c>.</summary>
    public long? Nominal => _nominal < 0 ? ~_nominal : null;

    /// <summary>The wording in the report, if it contains more than the number.</summary>
    public string? Wording { get; }

    /// <summary>Whether it is a single known number.</summary>
    public bool IsExact => Lower == Upper;

    /// <summary>Whether this is <c>default</c>, which no method accepts.</summary>
    internal bool IsDefault => _upper == 0;

    /// <summary>Returns an exact count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count Exactly(long number) => Between(number, number);

    /// <summary>Returns a count of at least this number (<c>ít nhất</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count AtLeast(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return new Count(number, null);
    }

    /// <summary>Returns a count of at most this number (<c>không quá</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count AtMost(long number) => Between(0, number);

    /// <summary>Returns a count between two numbers, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lower is negative, or above the upper.</exception>
    public static Count Between(long lower, long upper)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lower);
        ArgumentOutOfRangeException.ThrowIfLessThan(upper, lower);
        return new Count(lower, upper);
    }

    /// <summary>Returns an approximate count (<c>khoảng</c>): the number is nominal, and there are no bounds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count About(long nominal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nominal);
        return new Count(0, null, nominal);
    }

    /// <summary>Converts a number to an exact count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static implicit operator Count(long number) => Exactly(number);

    /// <summary>Returns the sum of the bounds. Wordings are dropped; a nominal value is kept if each side has one or is exact.</summary>
    /// <exception cref="OverflowException">A bound exceeds 64 bits.</exception>
    public static Count operator +(Count left, Count right)
    {
        var upper = left.Upper is { } a && right.Upper is { } b ? checked(a + b) : (long?)null;
        var lower = checked(left.Lower + right.Lower);
        return new Count(lower, upper, lower == upper || left.Nominal is null && right.Nominal is null ? null : AddNominals(left, right));
    }

    /// <summary>Returns the possible differences of the first from the second. Nominal values and wordings are dropped.</summary>
    public static CountDifference operator -(Count left, Count right)
        => CountDifference.Between(left.Lower - right.Upper, left.Upper - right.Lower);

    /// <summary>Returns whether it is at most the other.</summary>
    public Answer IsAtMost(Count other)
        => Upper <= other.Lower ? Answer.Yes
            : Lower > other.Upper ? Answer.No
            : Answer.CannotTell;

    /// <summary>Returns whether it is less than the other.</summary>
    public Answer IsLessThan(Count other)
        => Upper < other.Lower ? Answer.Yes
            : Lower >= other.Upper ? Answer.No
            : Answer.CannotTell;

    /// <summary>Returns whether it is at least the other.</summary>
    public Answer IsAtLeast(Count other) => other.IsAtMost(this);

    /// <summary>Returns whether it is more than the other.</summary>
    public Answer IsMoreThan(Count other) => other.IsLessThan(this);

    /// <summary>
    /// Returns whether both are the same number, whatever their wording. Two counts that are not exact may always differ.
    /// </summary>
    public Answer IsEqualTo(Count other)
        => Lower > other.Upper || Upper < other.Lower ? Answer.No
            : IsExact && other.IsExact ? Answer.Yes
            : Answer.CannotTell;

    /// <summary>
    /// Returns the bounds of the share of this count in a whole, in percent: a ratio over units or days is that of the two totals, never a
    /// sum or a mean of ratios. It may exceed 100, and has no upper bound where the whole may be zero.
    /// </summary>
    /// <param name="whole">The whole.</param>
    /// <param name="decimals">The number of decimals, 0 to 9: one number is rounded to the nearest, bounds outwards.</param>
    /// <exception cref="ArgumentException">One of the counts is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 0 or more than 9 decimals.</exception>
    public Percentage.Range ShareIn(Count whole, int decimals = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 9);
        return Percentage.Between(this, whole, decimals);
    }

    /// <summary>Returns whether both have the same bounds, whatever their wording.</summary>
    public bool HasBoundsOf(Count other) => Lower == other.Lower && Upper == other.Upper;

    /// <summary>Returns the same count with its wording in the report.</summary>
    /// <exception cref="ArgumentException">The words are blank, not in Unicode form C, or contain control characters.</exception>
    public Count Worded(string wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return VietnameseText.IsText(wording)
            ? new Count(Lower, Upper, Nominal, wording)
            : throw new ArgumentException("The words are blank, not in Unicode form C, or hold control characters.", nameof(wording));
    }

    /// <summary>Returns the values within the bounds of both; null when there are none.</summary>
    internal Count? Intersect(Count other)
    {
        var lower = Math.Max(Lower, other.Lower);
        var upper = Upper is { } a && other.Upper is { } b ? Math.Min(a, b) : Upper ?? other.Upper;
        return upper < lower ? null : new Count(lower, upper);
    }

    /// <summary>
    /// Returns the sum for a check that must not throw: a bound beyond 64 bits becomes the largest lower, or no upper, bound.
    /// </summary>
    internal Count AddSaturated(Count other)
    {
        var lower = Lower > long.MaxValue - other.Lower ? long.MaxValue : Lower + other.Lower;
        return new Count(lower, Upper is { } a && other.Upper is { } b && a <= long.MaxValue - b ? a + b : null);
    }

    /// <summary>Returns the count from 0 up to the same upper bound.</summary>
    internal Count FromZero() => new(0, Upper);

    /// <summary>Returns a count with these bounds, checked by the caller.</summary>
    internal static Count Of(long lower, long? upper, long? nominal = null) => new(lower, upper, nominal);

    /// <summary>
    /// Reads a count in words or signs: <c>hơn 2.430</c>, <c>≥ 385</c>, <c>hàng chục nghìn</c>, <c>từ 10 đến 15</c>,
    /// <c>more than 2,430</c>. The name of the items may follow, <c>120 vụ</c>; it is not part of the wording.
    /// </summary>
    /// <exception cref="FormatException">The text is not a count; the message states the reason.</exception>
    public static Count Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CountReader.Read(text, language, out var count) is { } refusal
            ? throw new FormatException($"{QuotedText.Of(text)} is not a count. {refusal.Explain(Language.English)}")
            : count;
    }

    /// <summary>Tries to read a count in words.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, Language language, out Count count)
        => TryRead(text, language, out count, out _);

    /// <summary>Tries to read a count in words, or returns the reason why the text is none.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">Their language.</param>
    /// <param name="count">The count.</param>
    /// <param name="refusal">
    /// The reason why there is none. While typing it is <see cref="CountParseError.Incomplete"/> if typing on can make it a count.
    /// </param>
    /// <param name="whileTyping">Whether the text is still being typed, so that more may follow.</param>
    public static bool TryRead(
        [NotNullWhen(true)] string? text, Language language, out Count count, [NotNullWhen(false)] out CountParseError? refusal,
            bool whileTyping = false)
    {
        refusal = CountReader.Read(text ?? "", language, out count);
        if (refusal is not null && whileTyping && CountCompletion.IsPossible(text ?? "", language)) refusal = CountParseError.Incomplete;
        return refusal is null;
    }

    /// <summary>Tries to read a count in the words of either language, and returns which it was.</summary>
    /// <param name="text">The words.</param>
    /// <param name="count">The count.</param>
    /// <param name="language">The language; the preferred one, or null, when both read the same count.</param>
    /// <param name="refusal">
    /// The reason why there is none; <see cref="CountParseError.Ambiguous"/> for figures such as <c>1.234</c>, which the languages read
    /// differently, when no language is preferred.
    /// </param>
    /// <param name="preferred">The language that decides about such figures, such as that of the screen.</param>
    /// <param name="whileTyping">Whether the text is still being typed.</param>
    public static bool TryRead(
        [NotNullWhen(true)] string? text, out Count count, out Language? language, [NotNullWhen(false)] out CountParseError? refusal,
            Language? preferred = null, bool whileTyping = false)
    {
        refusal = EitherLanguage.Read(text ?? "", preferred, out count, out language);
        if (refusal is not null && whileTyping && Enum.GetValues<Language>().Any(one => CountCompletion.IsPossible(text ?? "", one)))
            refusal = CountParseError.Incomplete;
        return refusal is null;
    }

    /// <summary>Parses the neutral text.</summary>
    /// <exception cref="FormatException">The text is not in the neutral form.</exception>
    public static Count Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Parses the neutral text.</summary>
    /// <exception cref="FormatException">The text is not in the neutral form.</exception>
    public static Count Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
        => TryParse(s, provider, out var count)
            ? count
            : throw new FormatException($"{QuotedText.Of(s)} is not a count such as '12115', '8..27' or '2431..|hơn 2.430'.");

    /// <summary>Tries to parse the neutral text.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Count result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Tries to parse the neutral text.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Count result) => CountText.TryParse(s, out result);

    /// <summary>Returns the neutral text, which <see cref="Parse(string, IFormatProvider)"/> reads back.</summary>
    public override string ToString() => _upper != 0 ? CountText.Format(this) : "";

    /// <summary>Returns the neutral text.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: the form is culture-independent.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the neutral text.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);

    /// <summary>
    /// Returns the count as people write it: its own wording if it is in the language, or <c>12.115</c>, <c>từ 8 đến 27</c>,
    /// <c>ít nhất 2</c>.
    /// </summary>
    public string ToWords(Language language)
        => Wording is { } wording && CountReader.Read(wording, language, out var meant, allowItems: false) is null
            && meant.HasBoundsOf(this) && meant.Nominal == Nominal
            ? wording
            : CountWriter.Write(this, language);

    /// <summary>
    /// Returns the count in short form, for tables: <c>12.115</c>, <c>8–27</c>, <c>≥ 385</c>, <c>≤ 27</c>, <c>≈ 500</c>; without its
    /// wording.
    /// </summary>
    public string ToShortWords(Language language) => ShortWriter.Write(this, language);

    /// <summary>
    /// Returns the count with its numbers in words, as official documents repeat them (bằng chữ): <c>hai nghìn bốn trăm ba mươi</c>,
    /// <c>ít nhất hai</c>. <see cref="Read"/> reads it back.
    /// </summary>
    public string Spell(Language language) => CountWriter.Spell(this, language);

    internal static bool TryMake(long lower, long? upper, long? nominal, string? wording, out Count count)
    {
        count = default;
        if (lower < 0 || upper < lower || nominal is { } named && (lower == upper || named < lower || named > upper)) return false;
        count = new Count(lower, upper, nominal, wording);
        return true;
    }

    private static long? AddNominals(Count left, Count right)
    {
        var a = left.Nominal ?? (left.IsExact ? left.Upper : null);
        var b = right.Nominal ?? (right.IsExact ? right.Upper : null);
        return a is { } x && b is { } y ? checked(x + y) : null;
    }
}
