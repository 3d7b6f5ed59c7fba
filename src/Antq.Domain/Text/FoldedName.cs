namespace Antq.Domain.Text;

/// <summary>
/// A name in the form used for search: its letters and digits in lower case and without marks, run together, and for each the marks written
/// on it. It uses two spans of the caller and allocates nothing.
/// </summary>
internal readonly ref struct FoldedName
{
    /// <summary>Set on the first letter of each word.</summary>
    public const byte WordStart = 1 << 6;

    private const int MarkMask = 7, ToneShift = 3, ToneMask = 7 << ToneShift;

    private FoldedName(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> marks, bool endsWord)
    {
        Letters = letters;
        Marks = marks;
        EndsWord = endsWord;
    }

    /// <summary>The bare letters and digits, in ASCII.</summary>
    public ReadOnlySpan<byte> Letters { get; }

    /// <summary>The mark and the tone of each letter, and whether a word begins there.</summary>
    public ReadOnlySpan<byte> Marks { get; }

    /// <summary>Whether a blank or other sign follows the last word.</summary>
    public bool EndsWord { get; }

    public int Length => Letters.Length;

    /// <summary>Returns a text as typed: each tone is on its letter. The spans need room for every sign of the text.</summary>
    public static FoldedName Typed(ReadOnlySpan<char> text, Span<byte> letters, Span<byte> marks)
    {
        var length = 0;
        var inWord = false;
        for (var reader = new VietnameseReader(text); reader.MoveNext();)
        {
            if (!char.IsAsciiLetterOrDigit(reader.Bare))
            {
                inWord = false;
                continue;
            }

            letters[length] = (byte)reader.Bare;
            marks[length++] = (byte)(reader.Mark | (reader.Tone << ToneShift) | (inWord ? 0 : WordStart));
            inWord = true;
        }

        return new FoldedName(letters[..length], marks[..length], length > 0 && !inWord);
    }

    /// <summary>
    /// Returns a text as in the gazetteer: each letter has the tone of its word, so that the position of the tone does not matter.
    /// </summary>
    public static FoldedName Written(ReadOnlySpan<char> text, Span<byte> letters, Span<byte> marks)
    {
        var typed = Typed(text, letters, marks);
        for (int start = 0, end; start < typed.Length; start = end)
        {
            var tone = 0;
            for (end = start; end == start || (end < typed.Length && !BeginsWord(marks[end])); end++)
            {
                if (tone == 0) tone = marks[end] & ToneMask;
            }

            foreach (ref var mark in marks[start..end]) mark = (byte)((mark & ~ToneMask) | tone);
        }

        return typed;
    }

    public static bool BeginsWord(byte mark) => (mark & WordStart) != 0;

    /// <summary>Returns whether the marks typed on a letter agree with the written ones: a bare letter agrees with all.</summary>
    public static bool Agree(byte typed, byte written)
    {
        var differ = typed ^ written;
        return ((typed & MarkMask) == 0 || (differ & MarkMask) == 0) && ((typed & ToneMask) == 0 || (differ & ToneMask) == 0);
    }

    /// <summary>Returns whether the name begins with these words, including the blanks between them, and the typed marks agree.</summary>
    public bool BeginsWith(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> marks)
    {
        if (!Letters.StartsWith(letters)) return false;
        for (var i = 0; i < letters.Length; i++)
        {
            if (BeginsWord(Marks[i]) != BeginsWord(marks[i]) || !Agree(Marks[i], marks[i])) return false;
        }

        return true;
    }

    /// <summary>Returns the rest of the name, starting at a letter.</summary>
    public FoldedName From(int start) => new(Letters[start..], Marks[start..], EndsWord);
}
