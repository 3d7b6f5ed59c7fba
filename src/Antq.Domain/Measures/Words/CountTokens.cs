using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Splits a text into words, numbers in digits and signs.</summary>
internal static class CountTokens
{
    public const int LongestText = 1000;

    /// <summary>Non-breaking blanks: between groups of three digits they separate thousands.</summary>
    private const string BindingBlanks = "\u00A0\u2009\u202F";

    /// <summary>Reads the tokens of a text; returns the reason if it cannot be read.</summary>
    public static CountParseError? Read(ReadOnlySpan<char> text, out List<CountToken> tokens)
    {
        tokens = [];
        text = text.Trim();
        if (text.IsEmpty) return CountParseError.Empty;
        if (text.Length > LongestText) return CountParseError.TooLong;
        var glued = false;
        while (!text.IsEmpty)
        {
            if (char.IsWhiteSpace(text[0]))
            {
                glued = false;
                text = text[1..];
                continue;
            }

            var (kind, length, refusal) = Next(text);
            if (refusal is not null) return refusal;
            tokens.Add(new CountToken(kind, text[..length], glued));
            glued = true;
            text = text[length..];
        }

        return null;
    }

    /// <summary>Returns the text with one blank between words; a non-breaking blank between digits stays.</summary>
    public static string JoinBlanks(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        Span<char> joined = stackalloc char[LongestText];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i])) joined[length++] = text[i];
            else if (IsBinding(text, i)) joined[length++] = text[i];
            else if (joined[length - 1] != ' ') joined[length++] = ' ';
        }

        return new string(joined[..length]);
    }

    public static bool IsBinding(char sign) => BindingBlanks.Contains(sign, StringComparison.Ordinal);

    private static (CountTokenKind Kind, int Length, CountParseError? Refusal) Next(ReadOnlySpan<char> text)
    {
        var sign = text[0];
        if (char.IsAsciiDigit(sign)) return (CountTokenKind.Digits, DigitsLength(text), null);
        if (char.IsDigit(sign)) return (default, 0, CountParseError.OtherDigits);
        if (char.IsLetter(sign)) return WordLength(text) is > 0 and var length ? (CountTokenKind.Word, length, null) : (default, 0, CountParseError.UnreadableSign);
        return char.IsPunctuation(sign) || char.IsSymbol(sign) || char.IsNumber(sign)
            ? (CountTokenKind.Sign, 1, null)
            : (default, 0, CountParseError.UnreadableSign);
    }

    private static int DigitsLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length)
        {
            if (char.IsAsciiDigit(text[length])) length++;
            else if (text[length] is '.' or ',' && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1])) length += 2;
            else if (IsBinding(text, length)) length += 4;
            else break;
        }

        return length;
    }

    /// <summary>Returns whether there is a non-breaking blank between a digit and exactly three more.</summary>
    private static bool IsBinding(ReadOnlySpan<char> text, int place)
        => IsBinding(text[place])
            && place > 0 && char.IsAsciiDigit(text[place - 1])
            && place + 3 < text.Length && !text[(place + 1)..(place + 4)].ContainsAnyExceptInRange('0', '9')
            && (place + 4 == text.Length || !char.IsAsciiDigit(text[place + 4]));

    /// <summary>Returns the number of letters at the start; 0 if one has a mark that makes no letter.</summary>
    private static int WordLength(ReadOnlySpan<char> text)
    {
        var parts = 0;
        var length = 0;
        for (; length < text.Length; length++)
        {
            if (VietnameseAlphabet.IsCombining(text[length]))
            {
                var combined = VietnameseAlphabet.Combine(parts, text[length]);
                if (parts == 0 || combined == parts) return 0;
                parts = combined;
            }
            else if (char.IsLetter(text[length]))
            {
                parts = VietnameseAlphabet.PartsOf(text[length]);
            }
            else
            {
                break;
            }
        }

        return length;
    }
}
