using System.Globalization;
using System.Text;
using Antq.Domain.Text;

namespace Antq.Domain.Periods;

/// <summary>A word, a number or a sign of a text, in lower case: without its marks, and with them separate from its letters.</summary>
/// <param name="Bare">The letters without marks, the digits, or the sign; every dash is one sign.</param>
/// <param name="Marked">
/// The letters, each with a digit for its mark, and the tone at the end, so that its place in the word does not matter.
/// </param>
internal readonly record struct WordToken(string Bare, string Marked)
{
    private const char AnyDash = '-';

    public bool IsNumber => char.IsAsciiDigit(Bare[0]);

    public bool IsWord => char.IsAsciiLetterLower(Bare[0]);

    private bool IsMarked => Marked.Length > Bare.Length;

    public static WordToken[] Of(ReadOnlySpan<char> text)
    {
        var tokens = new List<WordToken>();
        var bare = new StringBuilder();
        var marked = new StringBuilder();
        var tones = new StringBuilder();
        for (var reader = new VietnameseReader(text); reader.MoveNext();)
        {
            var sign = reader.Bare;
            if (bare.Length > 0 && !(reader.IsLetter ? char.IsAsciiLetterLower(bare[0]) : char.IsAsciiDigit(sign) && char.IsAsciiDigit(bare[0]))) Flush();
            if (char.IsWhiteSpace(sign)) continue;
            bare.Append(IsDash(sign) ? AnyDash : sign);
            marked.Append(bare[^1]);
            if (!reader.IsLetter) continue;
            if (reader.Mark != 0) marked.Append(reader.Mark);
            if (reader.Tone != 0) tones.Append(reader.Tone);
        }

        if (bare.Length > 0) Flush();
        return [.. tokens];

        void Flush()
        {
            tokens.Add(new WordToken(bare.ToString(), marked.Append(tones).ToString()));
            bare.Clear();
            marked.Clear();
            tones.Clear();
        }
    }

    /// <summary>Returns whether two texts are the same except for case, blanks, dashes and the places of tones.</summary>
    public static bool Same(WordToken[] left, WordToken[] right) => left.AsSpan().SequenceEqual(right);

    /// <summary>Returns whether this matches the typed word: with the same marks, or without any.</summary>
    public bool IsTyped(WordToken typed, bool marksMatter) => Bare == typed.Bare && (!marksMatter || !typed.IsMarked || Marked == typed.Marked);

    /// <summary>Returns the number if the token is one with this many digits; otherwise -1.</summary>
    public int Number(int fewestDigits, int mostDigits)
        => IsNumber && Bare.Length >= fewestDigits && Bare.Length <= mostDigits ? int.Parse(Bare, NumberStyles.None, CultureInfo.InvariantCulture) : -1;

    private static bool IsDash(char sign) => sign is '-' or '\u2212' or (>= '\u2010' and <= '\u2015');
}
