using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using Antq.Domain.Measures;
using Antq.Domain.Measures.Words;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// A whole number of things as a report states it (số lượng): exact, or only known to lie between two bounds, with the
/// wording that it was stated in. Counts are never negative.
/// </summary>
/// <remarks>
/// The neutral text is <c>12115</c>, <c>8..27</c>, <c>2431..|hơn 2.430</c> or <c>0..~500|khoảng 500</c>: lower bound, two
/// dots, the nominal value after a tilde, the upper bound, and the wording after a bar.
/// </remarks>
[JsonConverter(typeof(CountJsonConverter))]
public readonly record struct Count : ISpanParsable<Count>, ISpanFormattable, IAdditionOperators<Count, Count, Count>, ISubtractionOperators<Count, Count, CountDifference>
{
    private readonly bool _isSet;
    private readonly long _lower;

    private Count(long lower, long? upper, long? nominal = null, string? wording = null)
    {
        _isSet = true;
        _lower = lower;
        Upper = upper;
        Nominal = nominal;
        Wording = wording;
    }

    /// <summary>The least that it can be; 0 or more.</summary>
    public long Lower => _isSet ? _lower : throw new ArgumentException("A default Count has no meaning: use Count.Exactly or another of its makers.");

    /// <summary>The most that it can be; absent where nothing bounds it.</summary>
    public long? Upper { get; }

    /// <summary>The value named by an approximate wording such as <c>khoảng 500</c>.</summary>
    public long? Nominal { get; }

    /// <summary>The words it was stated in, where they say more than the number.</summary>
    public string? Wording { get; }

    /// <summary>Whether it is one certain number.</summary>
    public bool IsExact => Lower == Upper;

    /// <summary>Whether this is <c>default</c>, which no door accepts.</summary>
    internal bool IsDefault => !_isSet;

    /// <summary>Exactly so many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count Exactly(long number) => Between(number, number);

    /// <summary>So many or more (<c>ít nhất</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count AtLeast(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return new Count(number, null);
    }

    /// <summary>From none up to so many (<c>không quá</c>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count AtMost(long number) => Between(0, number);

    /// <summary>From one number to another, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lower is negative, or above the upper.</exception>
    public static Count Between(long lower, long upper)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lower);
        ArgumentOutOfRangeException.ThrowIfLessThan(upper, lower);
        return new Count(lower, upper);
    }

    /// <summary>About so many (<c>khoảng</c>): the number is named, but nothing bounds it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count About(long nominal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nominal);
        return new Count(0, null, nominal);
    }

    /// <summary>An exact count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static implicit operator Count(long number) => Exactly(number);

    /// <summary>The sum of the bounds. The wordings go; a nominal value stays where both sides name one or are exact.</summary>
    /// <exception cref="OverflowException">A bound passes 64 bits.</exception>
    public static Count operator +(Count left, Count right)
    {
        var upper = left.Upper is { } a && right.Upper is { } b ? checked(a + b) : (long?)null;
        var lower = checked(left.Lower + right.Lower);
        return new Count(lower, upper, lower == upper || left.Nominal is null && right.Nominal is null ? null : AddNominals(left, right));
    }

    /// <summary>How far the values of the first may lie above those of the second. Nominal values and wordings go.</summary>
    public static CountDifference operator -(Count left, Count right)
        => CountDifference.Between(left.Lower - right.Upper, left.Upper - right.Lower);

    /// <summary>Whether it is at most the other.</summary>
    public Answer IsAtMost(Count other)
        => Upper <= other.Lower ? Answer.Yes
            : Lower > other.Upper ? Answer.No
            : Answer.CannotTell;

    /// <summary>Whether it is less than the other.</summary>
    public Answer IsLessThan(Count other)
        => Upper < other.Lower ? Answer.Yes
            : Lower >= other.Upper ? Answer.No
            : Answer.CannotTell;

    /// <summary>Whether it is at least the other.</summary>
    public Answer IsAtLeast(Count other) => other.IsAtMost(this);

    /// <summary>Whether it is more than the other.</summary>
    public Answer IsMoreThan(Count other) => other.IsLessThan(this);

    /// <summary>Whether both are the same number, however they are worded. Two counts that are not exact may always differ.</summary>
    public Answer IsEqualTo(Count other)
        => Lower > other.Upper || Upper < other.Lower ? Answer.No
            : IsExact && other.IsExact ? Answer.Yes
            : Answer.CannotTell;

    /// <summary>Whether both have the same bounds, however they are worded.</summary>
    public bool HasBoundsOf(Count other) => Lower == other.Lower && Upper == other.Upper;

    /// <summary>The same count with the words it was stated in.</summary>
    /// <exception cref="ArgumentException">The words are blank, not in Unicode form C, or hold control characters.</exception>
    public Count Worded(string wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return VietnameseText.IsText(wording)
            ? new Count(Lower, Upper, Nominal, wording)
            : throw new ArgumentException("The words are blank, not in Unicode form C, or hold control characters.", nameof(wording));
    }

    /// <summary>The values that both allow; absent where there is none.</summary>
    internal Count? Intersect(Count other)
    {
        var lower = Math.Max(Lower, other.Lower);
        var upper = Upper is { } a && other.Upper is { } b ? Math.Min(a, b) : Upper ?? other.Upper;
        return upper < lower ? null : new Count(lower, upper);
    }

    /// <summary>The sum for a check that must not throw: a bound beyond 64 bits becomes the largest lower, or no upper, bound.</summary>
    internal Count AddSaturated(Count other)
    {
        var lower = Lower > long.MaxValue - other.Lower ? long.MaxValue : Lower + other.Lower;
        return new Count(lower, Upper is { } a && other.Upper is { } b && a <= long.MaxValue - b ? a + b : null);
    }

    /// <summary>From none up to the same upper bound.</summary>
    internal Count FromZero() => new(0, Upper);

    /// <summary>A count with these bounds, checked by the caller.</summary>
    internal static Count Of(long lower, long? upper, long? nominal = null) => new(lower, upper, nominal);

    /// <summary>Reads a count in words: <c>hơn 2.430</c>, <c>hàng chục nghìn</c>, <c>từ 10 đến 15</c>, <c>more than 2,430</c>.</summary>
    /// <exception cref="FormatException">The text is not a count; the message says why.</exception>
    public static Count Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CountReader.Read(text, language, out var count) is { } refusal
            ? throw new FormatException($"{QuotedText.Of(text)} is not a count: it {refusal.Explain(Language.English)}.")
            : count;
    }

    /// <summary>Reads a count in words, where the text is one.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, Language language, out Count count) => TryRead(text, language, out count, out _);

    /// <summary>Reads a count in words, where the text is one, or tells why it is not.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, Language language, out Count count, [NotNullWhen(false)] out CountRefusal? refusal)
    {
        refusal = CountReader.Read(text ?? "", language, out count);
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
        => TryParse(s, provider, out var count) ? count : throw new FormatException($"{QuotedText.Of(s)} is not a count such as '12115', '8..27' or '2431..|hơn 2.430'.");

    /// <summary>Parses the neutral text, where it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Count result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Parses the neutral text, where it is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Count result) => CountText.TryParse(s, out result);

    /// <summary>The neutral text, which <see cref="Parse(string, IFormatProvider)"/> reads back.</summary>
    public override string ToString() => _isSet ? CountText.Format(this) : "";

    /// <summary>The neutral text.</summary>
    /// <param name="format">Not used: there is one form.</param>
    /// <param name="formatProvider">Not used: no culture changes it.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Writes the neutral text.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => SpanText.TryWrite(ToString(), destination, out charsWritten);

    /// <summary>
    /// The count as people write it: its own wording where that is of the language, or <c>12.115</c>, <c>từ 8 đến 27</c>,
    /// <c>ít nhất 2</c>.
    /// </summary>
    public string ToWords(Language language)
        => Wording is { } wording && TryRead(wording, language, out var meant) && meant.HasBoundsOf(this) && meant.Nominal == Nominal ? wording : CountWriter.Write(this, language);

    /// <summary>The count in little room, for tables: <c>12.115</c>, <c>8–27</c>, <c>≥ 385</c>, <c>≤ 27</c>, <c>≈ 500</c>; its wording is not told.</summary>
    public string ToShortWords(Language language) => ShortWriter.Write(this, language);

    /// <summary>
    /// The count with its numbers in words, as official documents repeat them (bằng chữ): <c>hai nghìn bốn trăm ba mươi</c>,
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
