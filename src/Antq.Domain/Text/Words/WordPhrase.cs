namespace Antq.Domain.Text;

/// <summary>
/// Words to be found in a text. A word with <c>!</c> after it needs its marks, because without them it is a common word (<c>cỡ!</c>);
/// signs are written without blanks (<c>&gt; =</c>).
/// </summary>
internal sealed class WordPhrase
{
    private readonly (WordKey Key, bool NeedsMarks)[] _words;

    private WordPhrase(string text)
    {
        _words = [.. text.Split(' ').Select(word => (KeyOf(word.TrimEnd('!')), word.EndsWith('!')))];
        Text = text.Replace(char.IsLetter(text[0]) ? "!" : " ", "", StringComparison.Ordinal);
    }

    /// <summary>The phrase as it is written.</summary>
    public string Text { get; }

    /// <summary>The number of its words.</summary>
    public int Length => _words.Length;

    /// <summary>The keys of its words.</summary>
    public IEnumerable<WordKey> Words => _words.Select(word => word.Key);

    /// <summary>The letters of its first word.</summary>
    public UInt128 FirstLetters => _words[0].Key.Letters;

    public static implicit operator WordPhrase(string text) => new(text);

    /// <summary>Returns whether the tokens from a place on are its words.</summary>
    public bool IsAt(ReadOnlySpan<WordToken> tokens, int place)
    {
        if (place < 0 || place + _words.Length > tokens.Length) return false;
        for (var index = 0; index < _words.Length; index++)
        {
            var typed = tokens[place + index].Key;
            if (!_words[index].Key.IsTyped(typed) || _words[index].NeedsMarks && typed.Marks == 0) return false;
        }

        return true;
    }

    /// <summary>Returns whether the text ends within its words, or before them.</summary>
    public bool IsCutAt(ReadOnlySpan<WordToken> tokens, int place)
    {
        if (place + _words.Length <= tokens.Length) return false;
        for (var index = 0; place + index < tokens.Length; index++)
        {
            if (!_words[index].Key.IsTyped(tokens[place + index].Key)) return false;
        }

        return true;
    }

    public override string ToString() => Text;

    private static WordKey KeyOf(string word)
        => char.IsLetter(word[0]) ? WordKey.Of(word)
            : char.IsAsciiDigit(word[0]) ? WordKey.OfFigures(word)
            : WordKey.OfSign(word[0]);
}
