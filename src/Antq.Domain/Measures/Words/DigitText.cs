using System.Globalization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>
/// Numbers in digits as a language writes them: <c>12.115</c> and <c>1,5</c> in Vietnamese, <c>12,115</c> and <c>1.5</c> in English.
/// </summary>
internal static class DigitText
{
    private const int LongestWhole = 19, LongestFraction = 9;

    /// <summary>So many digits from a zero on are the number of a telephone or of an identity card, and no count.</summary>
    private const int ShortestTelephone = 9, LongestTelephone = 12;

    /// <summary>
    /// Reads the value of a number in digits, with its decimals; returns the reason if it is none. Three decimals look like the other
    /// language's thousands, and three zeros after thousands like more of them with a wrong sign: <c>1.000,000</c>.
    /// </summary>
    public static CountParseError? Read(ReadOnlySpan<char> text, CountVocabulary words, out decimal value, bool allowThousandths = false)
    {
        value = 0;
        var comma = text.IndexOf(words.Fraction);
        var whole = comma < 0 ? text : text[..comma];
        var fraction = comma < 0 ? default : text[(comma + 1)..];
        if (fraction.ContainsAnyExceptInRange('0', '9')) return CountParseError.OtherLanguage;
        Span<char> room = stackalloc char[LongestWhole];
        if (Ungroup(whole, words, room) is not { } length)
        {
            if (IsDay(text)) return CountParseError.Time;
            return whole.Count(words.Grouping) == 1 ? CountParseError.OtherLanguage : CountParseError.NotANumber;
        }

        if (!allowThousandths && fraction.Length == 3 && whole.Length <= 3 && whole[0] != '0') return CountParseError.OtherLanguage;
        if (!allowThousandths && fraction is "000" && whole.ContainsAnyExceptInRange('0', '9')) return CountParseError.Ambiguous;
        var mayBeTelephone = whole.Length is >= ShortestTelephone and <= LongestTelephone && whole[0] == '0' && length > 0;
        if (mayBeTelephone && !whole.ContainsAnyExceptInRange('0', '9'))
            return CountParseError.DocumentNumber;
        if (length > LongestWhole) return CountParseError.TooLarge;
        if (fraction.Length > LongestFraction) return CountParseError.Fraction;
        value = length == 0 ? 0 : ulong.Parse(room[..length], NumberStyles.None, CultureInfo.InvariantCulture);
        if (fraction.Length > 0)
            value += new decimal(int.Parse(fraction, NumberStyles.None, CultureInfo.InvariantCulture), 0, 0, false, (byte)fraction.Length);
        return null;
    }

    /// <summary>
    /// Writes the digits without their separators and leading zeros, and returns how many there are; null when the separators are not
    /// thousands as the language writes them. Digits beyond the room are counted only.
    /// </summary>
    private static int? Ungroup(ReadOnlySpan<char> whole, CountVocabulary words, Span<char> digits)
    {
        var place = whole.IndexOfAnyExceptInRange('0', '9');
        var separator = place < 0 ? '\0' : whole[place];
        if (place >= 0
            && (place > 3 || whole[0] == '0' || separator != words.Grouping && separator != ' ' && !WordText.IsBinding(separator)))
            return null;
        var (length, ofGroup) = (0, 0);
        for (var at = 0; at < whole.Length; at++)
        {
            if (!char.IsAsciiDigit(whole[at]))
            {
                if (whole[at] != separator || at > place && ofGroup != 3) return null;
                ofGroup = 0;
                continue;
            }

            ofGroup++;
            if (length == 0 && whole[at] == '0') continue;
            if (length < digits.Length) digits[length] = whole[at];
            length++;
        }

        return place >= 0 && ofGroup != 3 ? null : length;
    }

    /// <summary>Returns whether the text is a day such as <c>1.7.2025</c>.</summary>
    private static bool IsDay(ReadOnlySpan<char> text) => text.ToString().Split('.') is [{ Length: <= 2 }, { Length: <= 2 }, { Length: 4 }];
}
