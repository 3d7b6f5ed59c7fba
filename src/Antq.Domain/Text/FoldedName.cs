namespace Antq.Domain.Text;

/// <summary>
/// A name as it is searched for: its letters and digits in lower case and without marks, run together, and beside each what was
/// written on it. Two spans that the caller lends, so that nothing is allocated.
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

    /// <summary>For each letter its mark, its tone and whether a word begins.</summary>
    public ReadOnlySpan<byte> Marks { get; }

    /// <summary>Whether a blank or other sign stands after the last word.</summary>
    public bool EndsWord { get; }

    public int Length => Letters.Length;

    /// <summary>A text as it was typed: each tone stands on its letter. The spans need room for every sign of the text.</summary>
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

    /// <summary>A text as a register writes it: each letter bears the tone of its word, so that its place does not matter.</summary>
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

    /// <summary>Whether nothing that was typed on a letter speaks against what is written there: what is bare agrees with all.</summary>
    public static bool Agree(byte typed, byte written)
    {
        var differ = typed ^ written;
        return ((typed & MarkMask) == 0 || (differ & MarkMask) == 0) && ((typed & ToneMask) == 0 || (differ & ToneMask) == 0);
    }

    /// <summary>Whether the name begins with words, to the blanks between, and nothing typed on them speaks against it.</summary>
    public bool BeginsWith(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> marks)
    {
        if (!Letters.StartsWith(letters)) return false;
        for (var i = 0; i < letters.Length; i++)
        {
            if (BeginsWord(Marks[i]) != BeginsWord(marks[i]) || !Agree(Marks[i], marks[i])) return false;
        }

        return true;
    }

    /// <summary>The rest of the name from a letter on.</summary>
    public FoldedName From(int start) => new(Letters[start..], Marks[start..], EndsWord);
}
