using System.Globalization;

namespace Antq.Domain.Text;

/// <summary>A text split into words, figures and signs: the one tokenizer of counts, periods, awards and recipients.</summary>
internal sealed class WordText
{
    /// <summary>Blanks that do not break a line.</summary>
    private const string BindingBlanks = "\u00A0\u2009\u202F";

    private readonly WordToken[] _tokens;

    private WordText(string text, WordToken[] tokens, int count)
    {
        Text = text;
        _tokens = tokens;
        Count = count;
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    public int Count { get; }

    public ReadOnlySpan<WordToken> Tokens => _tokens.AsSpan(0, Count);

    public WordToken this[int place] => Tokens[place];

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="joinsNumbers">
    /// Whether points and commas between digits, and blanks before groups of three, are parts of a number, as in <c>2.430</c>.
    /// </param>
    public static WordText Of(string text, bool joinsNumbers = false)
    {
        var tokens = new WordToken[Math.Min(text.Length, 8)];
        var (count, glued) = (0, false);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                (glued, at) = (false, at + 1);
                continue;
            }

            if (count == tokens.Length) Array.Resize(ref tokens, Math.Min(text.Length, 2 * count));
            ref var token = ref tokens[count++];
            token = Next(text, at, glued, joinsNumbers);
            (glued, at) = (true, token.End);
        }

        return new WordText(text, tokens, count);
    }

    public static bool IsBinding(char sign) => BindingBlanks.Contains(sign, StringComparison.Ordinal);

    /// <summary>Returns a token as written.</summary>
    public ReadOnlySpan<char> Written(int place) => Written(this[place]);

    /// <summary>Returns a token as written.</summary>
    public ReadOnlySpan<char> Written(WordToken token) => Text.AsSpan(token.Start, token.Length);

    /// <summary>Returns the number if a token is one with this many digits; otherwise -1.</summary>
    public int Number(int place, int fewestDigits, int mostDigits)
        => this[place] is { Kind: WordKind.Digits } token && token.Length >= fewestDigits && token.Length <= mostDigits
            ? int.Parse(Written(token), NumberStyles.None, CultureInfo.InvariantCulture)
            : -1;

    /// <summary>Returns whether two texts are the same except for case, blanks, dashes and the places of tones.</summary>
    public bool IsSame(WordText other)
    {
        if (Count != other.Count) return false;
        for (var place = 0; place < Count; place++)
        {
            if (this[place].Key != other[place].Key) return false;
        }

        return true;
    }

    /// <summary>Returns whether words were typed as these from a place on: with the same marks, or without any; or with any.</summary>
    public bool IsTyped(WordText typed, bool marksMatter, int from = 0)
    {
        if (Count != typed.Count - from) return false;
        for (var place = 0; place < Count; place++)
        {
            var (word, written) = (this[place].Key, typed[from + place].Key);
            if (marksMatter ? !word.IsTyped(written) : word.Letters != written.Letters) return false;
        }

        return true;
    }

    private static WordToken Next(string text, int at, bool glued, bool joinsNumbers)
    {
        var sign = text[at];
        if (char.IsAsciiDigit(sign))
        {
            var length = FiguresLength(text.AsSpan(at), joinsNumbers);
            return new WordToken(WordKind.Digits, at, length, glued, WordKey.OfFigures(text.AsSpan(at, length)));
        }

        if (char.IsLetter(sign)) return Word(text, at, glued);
        var kind = char.IsDigit(sign) ? WordKind.OtherDigit
            : char.IsPunctuation(sign) || char.IsSymbol(sign) || char.IsNumber(sign) ? WordKind.Sign
            : WordKind.Unreadable;
        return new WordToken(kind, at, 1, glued, WordKey.OfSign(sign));
    }

    private static WordToken Word(string text, int start, bool glued)
    {
        var key = default(WordKeyBuilder);
        var at = start;
        while (at < text.Length && char.IsLetter(text[at]))
        {
            var letter = text[at++];
            var parts = VietnameseAlphabet.PartsOf(letter);
            for (; at < text.Length && VietnameseAlphabet.IsCombining(text[at]); at++)
            {
                var combined = VietnameseAlphabet.Combine(parts, text[at]);
                if (parts == 0 || combined == parts) return new WordToken(WordKind.Unreadable, start, at + 1 - start, glued, default);
                parts = combined;
            }

            if (parts == 0) key.Add(char.ToLowerInvariant(letter), isLetter: false, 0, 0);
            else key.Add(VietnameseAlphabet.Bare(parts), isLetter: true, VietnameseAlphabet.Mark(parts), VietnameseAlphabet.Tone(parts));
        }

        return new WordToken(WordKind.Word, start, at - start, glued, key.Key);
    }

    private static int FiguresLength(ReadOnlySpan<char> text, bool joinsNumbers)
    {
        var length = 1;
        while (length < text.Length)
        {
            if (char.IsAsciiDigit(text[length])) length++;
            else if (!joinsNumbers) break;
            else if (text[length] is '.' or ',' && length + 1 < text.Length && char.IsAsciiDigit(text[length + 1])) length += 2;
            else if (IsGroupBlank(text, length)) length += 4;
            else break;
        }

        return length;
    }

    /// <summary>
    /// Returns whether a blank joins exactly three digits to those before it; a common blank only to groups of which the first does not
    /// begin with 0, so that <c>05 115</c> stays two numbers.
    /// </summary>
    private static bool IsGroupBlank(ReadOnlySpan<char> text, int place)
    {
        if (text[place] != ' ' && !IsBinding(text[place]) || !char.IsAsciiDigit(text[place - 1])) return false;
        if (place + 3 >= text.Length || text[(place + 1)..(place + 4)].ContainsAnyExceptInRange('0', '9')) return false;
        if (place + 4 < text.Length && char.IsAsciiDigit(text[place + 4])) return false;
        if (text[place] != ' ') return true;
        var first = text[..place].IndexOf(' ');
        return text[0] != '0' && (first < 0 ? place : first) <= 3 && !text[..place].ContainsAny('.', ',');
    }
}
