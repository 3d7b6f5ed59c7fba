namespace Antq.Domain.Text;

/// <summary>
/// The order of Vietnamese dictionaries and lists: <c>a ă â b c d đ e ê g … o ô ơ … u ư v x y</c>, with f, j, w and z at their Latin
/// places. The letters of the whole text decide first (blanks and punctuation before digits, digits before letters; a number by its
/// value, <c>2</c> before <c>10</c>), then the tones word by word (none, huyền, hỏi, ngã, sắc, nặng), then the case (lower first).
/// </summary>
/// <remarks>
/// It needs no ICU and no culture of the machine. Only identical texts are equal; texts that differ only in composition or tone placement
/// (<c>hòa</c>, <c>hoà</c>) are adjacent.
/// </remarks>
public sealed class VietnameseComparer : IComparer<string>
{
    private const int Punctuation = 1 << 16, Digit = 2 << 16, Letter = 3 << 16, ForeignLetter = 4 << 16;

    private VietnameseComparer()
    {
    }

    /// <summary>The only instance.</summary>
    public static VietnameseComparer Instance { get; } = new();

    /// <summary>Returns a negative number if the first text comes before the second; nothing comes before an empty text.</summary>
    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y)) return 0;
        if (x is null) return -1;
        if (y is null) return 1;
        var order = CompareLetters(x, y);
        if (order == 0) order = CompareTones(x, y);
        if (order == 0) order = CompareCase(x, y);
        return order == 0 ? string.CompareOrdinal(x, y) : order;
    }

    /// <summary>
    /// Returns whether two texts have the same letters and tones, so that they differ at most in case, in the place of a tone mark
    /// (<c>hòa</c>, <c>hoà</c>) and in how their letters are composed.
    /// </summary>
    public static bool IsSameSpelling(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return CompareLetters(left, right) == 0 && CompareTones(left, right) == 0;
    }

    /// <summary>Returns the weights of the first eight letters as one number: different numbers order their texts.</summary>
    internal static ulong FirstLetters(ReadOnlySpan<char> text)
    {
        const int BlankPlace = 1, PunctuationPlace = 2, DigitPlace = 3, LetterPlace = 16, ForeignPlace = 255;
        var key = 0UL;
        var reader = new VietnameseReader(text);
        for (var shift = 56; shift >= 0; shift -= 8)
        {
            var weight = NextWeight(ref reader);
            var place = weight switch
            {
                < 0 => 0,
                < Punctuation => BlankPlace,
                < Digit => PunctuationPlace,
                < Letter => DigitPlace,
                < ForeignLetter => LetterPlace + ((((weight - Letter) >> 3) - 'a') * 5) + (weight & 7),
                _ => ForeignPlace,
            };
            key |= (ulong)place << shift;

            // Only the full comparison distinguishes numbers and signs of equal weight; so it does all that follows them.
            if (place is 0 or PunctuationPlace or DigitPlace or ForeignPlace) break;
        }

        return key;
    }

    private static int CompareLetters(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var left = new VietnameseReader(x);
        var right = new VietnameseReader(y);
        var zeros = 0;
        while (true)
        {
            var (weight, other) = (NextWeight(ref left), NextWeight(ref right));
            var order = IsDigit(weight) && IsDigit(other) ? CompareNumbers(x, y, ref left, ref right, ref zeros) : weight - other;
            if (order != 0) return order;
            if (weight < 0) return zeros;
        }
    }

    /// <summary>Compares two numbers of which the first digits are read, by their values, and reads the rest of them.</summary>
    /// <param name="x">The text of the left one.</param>
    /// <param name="y">The text of the right one.</param>
    /// <param name="left">The place after the first digit of the left one.</param>
    /// <param name="right">The place after the first digit of the right one.</param>
    /// <param name="zeros">How many zeros more the left one begins with, unless an earlier number decides.</param>
    private static int CompareNumbers(
        ReadOnlySpan<char> x, ReadOnlySpan<char> y, ref VietnameseReader left, ref VietnameseReader right, ref int zeros)
    {
        var one = Number(x, ref left);
        var other = Number(y, ref right);
        var value = one.TrimStart('0');
        var otherValue = other.TrimStart('0');
        var order = value.Length - otherValue.Length;
        if (order == 0) order = value.SequenceCompareTo(otherValue);
        if (zeros == 0) zeros = one.Length - other.Length;
        return order;
    }

    /// <summary>Returns the digits from the last read one on, and reads them.</summary>
    private static ReadOnlySpan<char> Number(ReadOnlySpan<char> text, ref VietnameseReader reader)
    {
        var start = reader.Next - 1;
        var end = start + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        reader.SkipTo(end);
        return text[start..end];
    }

    private static bool IsDigit(int weight) => weight is >= Digit and < Letter;

    /// <summary>Returns the weight of the next letter or sign; -1 at the end.</summary>
    private static int NextWeight(ref VietnameseReader text)
    {
        if (!text.MoveNext()) return -1;
        if (text.IsLetter) return Letter + ((text.Bare << 3) | text.Mark);
        if (char.IsAsciiDigit(text.Bare)) return Digit + text.Bare;
        if (char.IsWhiteSpace(text.Bare)) return 0;
        return (char.IsLetterOrDigit(text.Bare) || char.IsSurrogate(text.Bare) ? ForeignLetter : Punctuation) + text.Bare;
    }

    /// <summary>Compares the tones of texts with the same letters.</summary>
    private static int CompareTones(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var left = new VietnameseReader(x);
        var right = new VietnameseReader(y);
        var leftInWord = false;
        var rightInWord = false;
        while (true)
        {
            var tone = NextTone(ref left, ref leftInWord);
            var order = tone - NextTone(ref right, ref rightInWord);
            if (order != 0 || tone < 0) return order;
        }
    }

    /// <summary>Returns the next tone, anywhere in its word; 0 at the end of a word and -1 at the end of the text.</summary>
    private static int NextTone(ref VietnameseReader text, ref bool inWord)
    {
        while (text.MoveNext())
        {
            if (text.IsLetter)
            {
                inWord = true;
                if (text.Tone != 0) return text.Tone;
            }
            else if (inWord)
            {
                inWord = false;
                return 0;
            }
        }

        return -1;
    }

    /// <summary>Compares the case of texts with the same letters.</summary>
    private static int CompareCase(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var left = new VietnameseReader(x);
        var right = new VietnameseReader(y);
        while (left.MoveNext() && right.MoveNext())
        {
            if (left.IsUpper != right.IsUpper) return left.IsUpper ? 1 : -1;
        }

        return 0;
    }
}
