namespace Antq.Domain.Text;

/// <summary>Reads a text letter by letter, each decomposed, the same for composed letters and letters with combining marks.</summary>
internal ref struct VietnameseReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;
    private int _parts;

    /// <summary>The letter in lower case without marks; another sign in lower case.</summary>
    public char Bare { get; private set; }

    /// <summary>Whether it is a letter of the Latin or Vietnamese alphabet.</summary>
    public readonly bool IsLetter => _parts != 0;

    /// <summary>The mark that makes it another letter; 0 for none.</summary>
    public readonly int Mark => VietnameseAlphabet.Mark(_parts);

    /// <summary>The tone on the letter; 0 for none.</summary>
    public readonly int Tone => VietnameseAlphabet.Tone(_parts);

    public bool IsUpper { get; private set; }

    /// <summary>The position of the next letter.</summary>
    public readonly int Next => _next;

    /// <summary>Continues at a position.</summary>
    public void SkipTo(int next) => _next = next;

    public bool MoveNext()
    {
        while (_next < _text.Length && VietnameseAlphabet.IsCombining(_text[_next])) _next++;
        if (_next == _text.Length) return false;
        var sign = _text[_next++];
        _parts = VietnameseAlphabet.PartsOf(sign);
        if (_parts != 0)
        {
            for (; _next < _text.Length && VietnameseAlphabet.IsCombining(_text[_next]); _next++)
                _parts = VietnameseAlphabet.Combine(_parts, _text[_next]);
            Bare = VietnameseAlphabet.Bare(_parts);
            IsUpper = VietnameseAlphabet.IsUpper(_parts);
            return true;
        }

        Bare = char.ToLowerInvariant(sign);
        IsUpper = Bare != sign;
        return true;
    }
}
