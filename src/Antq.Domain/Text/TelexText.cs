using System.Buffers;

namespace Antq.Domain.Text;

/// <summary>
/// Converts keys of the Telex input method that have not been composed, as a text being typed has them: <c>phus thoj</c>, <c>ddaf
/// nawngx</c>.
/// </summary>
internal static class TelexText
{
    private const string Tones = "fsrxj";

    private const string ToneMarks = "\u0300\u0301\u0309\u0303\u0323";

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    private const char Circumflex = '\u0302', Breve = '\u0306', Horn = '\u031B';

    /// <summary>Writes the composed text; returns its length, or 0 when the text has no such keys.</summary>
    /// <param name="typed">The text.</param>
    /// <param name="composed">Room for as many letters.</param>
    public static int Compose(ReadOnlySpan<char> typed, Span<char> composed)
    {
        var (length, start, changed) = (0, 0, false);
        for (var at = 0; at < typed.Length; at++)
        {
            if (!char.IsLetter(typed[at]) && !VietnameseAlphabet.IsCombining(typed[at])) start = length + 1;
            else if (Mark(char.ToLowerInvariant(typed[at]), composed[start..length]) is { } mark)
            {
                (length, changed) = (Insert(mark, composed, start, length), true);
                continue;
            }

            composed[length++] = typed[at];
        }

        return changed ? length : 0;
    }

    /// <summary>Returns the place in a word after the letter that a key marks, and the mark; null when the key is a letter.</summary>
    private static (int After, char Mark)? Mark(char key, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return null;
        var last = word.Length - 1;
        if (key == 'd' && last == 0 && IsLetter(word[0], 'd')) return (1, 'đ');
        if (key is 'a' or 'e' or 'o' && IsLetter(word[last], key)) return (last + 1, Circumflex);
        var vowel = word.LastIndexOfAny(Vowels);
        if (vowel < 0) return null;
        if (key == 'w') return "aA".Contains(word[vowel], StringComparison.Ordinal) ? (vowel + 1, Breve)
            : "oOuU".Contains(word[vowel], StringComparison.Ordinal) ? (vowel + 1, Horn) : null;
        var tone = Tones.IndexOf(key, StringComparison.Ordinal);
        if (tone < 0) return null;
        vowel++;
        while (vowel < word.Length && VietnameseAlphabet.IsCombining(word[vowel])) vowel++;
        return (vowel, ToneMarks[tone]);
    }

    private static int Insert((int After, char Mark) mark, Span<char> composed, int start, int length)
    {
        if (mark.Mark == 'đ')
        {
            composed[start] = mark.Mark;
            return length;
        }

        var place = start + mark.After;
        composed[place..length].CopyTo(composed[(place + 1)..]);
        composed[place] = mark.Mark;
        return length + 1;
    }

    private static bool IsLetter(char typed, char key) => char.ToLowerInvariant(typed) == key;
}
