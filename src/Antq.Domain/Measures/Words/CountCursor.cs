namespace Antq.Domain.Measures.Words;

/// <summary>Reads the tokens of a text, and keeps the first reason why it is no count.</summary>
internal sealed class CountCursor(IReadOnlyList<CountToken> tokens)
{
    public int Position { get; set; }

    public CountParseError? Refusal { get; private set; }

    public bool IsAtEnd => Position == tokens.Count;

    public CountToken? Current => At(Position);

    public CountToken? At(int place) => place >= 0 && place < tokens.Count ? tokens[place] : null;

    /// <summary>Keeps the reason, unless there is one already, and returns null.</summary>
    public NumberReading? Refuse(CountParseError refusal)
    {
        Refusal ??= refusal;
        return null;
    }

    /// <summary>Consumes the words of a phrase if they come next.</summary>
    public bool Take(string phrase)
    {
        if (LengthAt(Position, phrase) is not (> 0 and var length)) return false;
        Position += length;
        return true;
    }

    /// <summary>Consumes the first of the phrases that comes next.</summary>
    public bool TakeAny(IReadOnlyList<string> phrases)
    {
        for (var index = 0; index < phrases.Count; index++)
        {
            if (Take(phrases[index])) return true;
        }

        return false;
    }

    public bool TakeSign(char sign)
    {
        if (Current?.IsSign(sign) != true) return false;
        Position++;
        return true;
    }

    public bool Stands(int place, string phrase) => LengthAt(place, phrase) > 0;

    private int LengthAt(int place, ReadOnlySpan<char> phrase)
    {
        if (phrase.IsEmpty || At(place)?.MayBegin(phrase) != true) return 0;
        var length = 0;
        foreach (var word in phrase.Split(' '))
        {
            if (At(place + length++)?.Is(phrase[word]) != true) return 0;
        }

        return length;
    }
}
