using System.Buffers;
using System.Text;

namespace Antq.Domain.Text;

/// <summary>Folding of Vietnamese text without ICU: <c>string.Normalize</c> does nothing in globalization-invariant mode.</summary>
internal static class VietnameseText
{
    /// <summary>Returns the text with its first letter in upper case.</summary>
    public static string Capitalise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private const int LongestOnStack = 256;

    /// <summary>Returns whether the text contains no combining mark: Vietnamese text in form C never needs one.</summary>
    public static bool IsComposed(ReadOnlySpan<char> text) => !text.ContainsAnyInRange('\u0300', '\u036F');

    /// <summary>
    /// Returns whether a document can contain the text: not blank, composed, without control characters and broken surrogate pairs.
    /// </summary>
    public static bool IsText(ReadOnlySpan<char> text)
    {
        // One loop instead of searches for ranges: these allocate objects until they are fully compiled.
        var (isBlank, isUnusual) = (true, false);
        foreach (var letter in text)
        {
            if (letter is >= '\u0300' and <= '\u036F') return false;
            isBlank = isBlank && char.IsWhiteSpace(letter);
            isUnusual |= letter is < ' ' or (>= '\u007F' and <= '\u009F') or (>= '\uD800' and <= '\uDFFF');
        }

        if (isBlank) return false;
        if (!isUnusual) return true;
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out var letter, out var length) != OperationStatus.Done || Rune.IsControl(letter)) return false;
            text = text[length..];
        }

        return true;
    }

    /// <summary>Returns the text in lower case without tone and vowel marks; digits, blanks and punctuation stay unchanged.</summary>
    public static string FoldLetters(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        for (var reader = new VietnameseReader(text); reader.MoveNext();) folded[length++] = reader.Bare;
        return new string(folded[..length]);
    }
}
