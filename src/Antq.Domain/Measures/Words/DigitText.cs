using System.Globalization;

namespace Antq.Domain.Measures.Words;

/// <summary>
/// Numbers in digits as a language writes them: <c>12.115</c> and <c>1,5</c> in Vietnamese, <c>12,115</c> and <c>1.5</c> in English.
/// </summary>
internal static class DigitText
{
    private const int LongestWhole = 19, LongestFraction = 9;

    /// <summary>
    /// Reads the value of a number in digits, with its decimals; returns the reason if it is none. Three decimals look like the other
    /// language's thousands.
    /// </summary>
    public static CountParseError? Read(string text, CountVocabulary words, out decimal value, bool allowThousandths = false)
    {
        value = 0;
        var comma = text.IndexOf(words.Fraction, StringComparison.Ordinal);
        var whole = comma < 0 ? text : text[..comma];
        var fraction = comma < 0 ? "" : text[(comma + 1)..];
        if (fraction.AsSpan().ContainsAnyExceptInRange('0', '9')) return CountParseError.OtherLanguage;
        if (Ungroup(whole, words) is not { } digits)
        {
            if (IsDay(text)) return CountParseError.Time;
            return whole.AsSpan().Count(words.Grouping) == 1 ? CountParseError.OtherLanguage : CountParseError.NotANumber;
        }

        if (!allowThousandths && fraction.Length == 3 && whole.Length <= 3 && whole[0] != '0') return CountParseError.OtherLanguage;
        digits = digits.TrimStart('0');
        if (digits.Length > LongestWhole) return CountParseError.TooLarge;
        if (fraction.Length > LongestFraction) return CountParseError.Fraction;
        value = decimal.Parse(fraction.Length == 0 ? $"0{digits}" : $"0{digits}.{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return null;
    }

    /// <summary>Returns the digits without their separators; null when these are not thousands as the language writes them.</summary>
    private static string? Ungroup(string whole, CountVocabulary words)
    {
        var place = whole.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (place < 0) return whole;
        var separator = whole[place];
        if (separator != words.Grouping && !CountTokens.IsBinding(separator)) return null;
        var groups = whole.Split(separator);
        return place <= 3 && whole[0] != '0' && groups.Skip(1).All(group => group.Length == 3 && !group.AsSpan().ContainsAnyExceptInRange('0', '9'))
            ? string.Concat(groups)
            : null;
    }

    /// <summary>Returns whether the text is a day such as <c>1.7.2025</c>.</summary>
    private static bool IsDay(string text) => text.Split('.') is [{ Length: <= 2 }, { Length: <= 2 }, { Length: 4 }];
}
