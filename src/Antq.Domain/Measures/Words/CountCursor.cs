using Antq.Domain.Text;

namespace Antq.Domain.Measures.Words;

/// <summary>Reads the tokens of a text, and keeps the first reason why it is no count.</summary>
internal sealed class CountCursor(WordText text, bool watchesEnd = false)
{
    public WordText Text => text;

    public int Position { get; set; }

    public CountParseError? Refusal { get; private set; }

    public bool IsAtEnd => Position == text.Count;

    /// <summary>Whether more was looked for at the end of the text; known only to a cursor that watches it.</summary>
    public bool ReachedEnd { get; set; }

    public WordToken? Current
    {
        get
        {
            ReachedEnd |= IsAtEnd;
            return At(Position);
        }
    }

    public WordToken? At(int place) => place >= 0 && place < text.Count ? text[place] : null;

    public bool IsAtKind(WordKind kind) => Current?.Kind == kind;

    /// <summary>Keeps the reason, unless there is one already, and returns null.</summary>
    public NumberReading? Refuse(CountParseError refusal)
    {
        Refusal ??= refusal;
        return null;
    }

    /// <summary>Consumes the words of a phrase if they come next.</summary>
    public bool Take(WordPhrase phrase)
    {
        if (!phrase.IsAt(text.Tokens, Position))
        {
            ReachedEnd |= watchesEnd && phrase.IsCutAt(text.Tokens, Position);
            return false;
        }

        Position += phrase.Length;
        return true;
    }

    /// <summary>Consumes the first of the phrases that comes next.</summary>
    public bool TakeAny(IReadOnlyList<WordPhrase> phrases)
    {
        for (var index = 0; index < phrases.Count; index++)
        {
            if (Take(phrases[index])) return true;
        }

        return false;
    }

    /// <summary>Consumes the longest phrase of a table that comes next.</summary>
    public bool Take<T>(PhraseTable<T> phrases, out T meaning)
    {
        var (length, found) = phrases.At(text.Tokens, Position);
        ReachedEnd |= watchesEnd && length == 0 && phrases.IsCutAt(text.Tokens, Position);
        Position += length;
        meaning = found!;
        return length > 0;
    }

    public bool TakeSign(char sign)
    {
        if (Current?.IsSign(sign) != true) return false;
        Position++;
        return true;
    }

    /// <summary>Returns whether a phrase is at a place.</summary>
    public bool Has(int place, WordPhrase phrase)
    {
        ReachedEnd |= watchesEnd && phrase.IsCutAt(text.Tokens, place);
        return phrase.IsAt(text.Tokens, place);
    }

    /// <summary>Returns whether the token at a place follows without a blank.</summary>
    public bool IsGluedAt(int place)
    {
        ReachedEnd |= place == text.Count;
        return At(place)?.IsGlued == true;
    }
}
