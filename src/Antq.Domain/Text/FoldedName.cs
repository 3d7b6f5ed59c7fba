namespace Antq.Domain.Text;

/// <summary>
/// A name in the form used for search: its letters and digits in lower case and without marks, run together, and for each the marks written
/// on it. It uses two spans of the caller and allocates nothing.
/// </summary>
/// <remarks>The letter y is an i with a mark of its own: at the end of an open syllable both spell one vowel (Mỹ, Mĩ).</remarks>
internal readonly ref struct FoldedName
{
    /// <summary>Set on the first letter of each word.</summary>
    public const byte WordStart = 1 << 6;

    /// <summary>Set on the first letter after a comma, a dash, a bracket or another sign that may separate names.</summary>
    public const byte AfterSign = 1 << 7;

    private const int MarkMask = 7, ToneShift = 3, ToneMask = 7 << ToneShift, Ypsilon = 5;

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
        var (inWord, afterSign) = (false, false);
        for (var reader = new VietnameseReader(text); reader.MoveNext();)
        {
            if (!char.IsAsciiLetterOrDigit(reader.Bare))
            {
                inWord = false;
                afterSign |= Separates(reader.Bare);
                continue;
            }

            var mark = reader.Bare == 'y' ? Ypsilon : reader.Mark;
            letters[length] = (byte)(reader.Bare == 'y' ? 'i' : reader.Bare);
            marks[length++] = (byte)(mark | (reader.Tone << ToneShift) | (inWord ? 0 : WordStart) | (afterSign ? AfterSign : 0));
            (inWord, afterSign) = (true, false);
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
        return ((typed & MarkMask) is 0 or Ypsilon || (differ & MarkMask) == 0) && ((typed & ToneMask) == 0 || (differ & ToneMask) == 0);
    }

    /// <summary>Returns whether the marks typed on a letter are those written, its tone aside.</summary>
    public static bool IsSameLetter(byte typed, byte written) => ((typed ^ written) & (MarkMask | WordStart)) == 0;

    /// <summary>Returns whether two letters have the same mark, wherever their words begin.</summary>
    public static bool HasMarkOf(byte typed, byte written) => ((typed ^ written) & MarkMask) == 0;

    /// <summary>
    /// Returns the mark and the tone written on a letter as a number below 64; 0 for none. The letter y may be an i.
    /// </summary>
    public static int KindOf(byte mark, bool isOneVowel)
        => isOneVowel && (mark & MarkMask) == Ypsilon ? mark & ToneMask : mark & (MarkMask | ToneMask);

    /// <summary>Returns the tone on a letter; 0 for none.</summary>
    public static int Tone(byte mark) => mark & ToneMask;

    /// <summary>Returns whether one of two letters is written y and the other i.</summary>
    public static bool IsOtherI(byte letter, byte typed, byte written)
        => letter == 'i' && (typed & MarkMask) == Ypsilon != ((written & MarkMask) == Ypsilon);

    /// <summary>Returns whether a letter of a name ends an open syllable whose only vowel it is: Mỹ, Quý, Ý, but not Thủy.</summary>
    public static bool EndsOpenSyllable(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> marks, int at)
    {
        if (at + 1 < letters.Length && !BeginsWord(marks[at + 1])) return false;
        if (BeginsWord(marks[at])) return true;
        return letters[at - 1] switch
        {
            (byte)'u' => !BeginsWord(marks[at - 1]) && letters[at - 2] == 'q',
            (byte)'a' or (byte)'e' or (byte)'i' or (byte)'o' => false,
            _ => true,
        };
    }

    /// <summary>Returns whether the name begins with these words, including the blanks between them, and the typed marks agree.</summary>
    public bool BeginsWith(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> marks)
        => Letters.StartsWith(letters) && Agrees(Marks, letters, marks);

    /// <summary>Returns whether the name ends with these words, including the blanks between them, and the typed marks agree.</summary>
    public bool EndsWith(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> marks)
        => Letters.EndsWith(letters) && Agrees(Marks[^letters.Length..], letters, marks);

    /// <summary>
    /// Returns whether a typed text is a name, or its beginning, apart from tones and marks; i and y as in <see
    /// cref="EndsOpenSyllable"/>.
    /// </summary>
    public bool IsNameOf(in FoldedName written, bool mayBeBeginning)
    {
        if (mayBeBeginning ? !written.Letters.StartsWith(Letters) : !written.Letters.SequenceEqual(Letters)) return false;
        for (var i = 0; i < Length; i++)
        {
            if (IsOtherI(Letters[i], Marks[i], written.Marks[i]) && !EndsOpenSyllable(written.Letters, written.Marks, i)) return false;
        }

        return Length > 0;
    }

    /// <summary>Returns whether a letter has neither mark nor tone and is not y.</summary>
    public static bool IsBare(byte mark) => (mark & (MarkMask | ToneMask)) == 0;

    /// <summary>Returns whether a letter has a mark or a tone.</summary>
    public static bool IsMarked(byte mark) => (mark & ToneMask) != 0 || (mark & MarkMask) is not (0 or Ypsilon);

    /// <summary>Returns whether a letter has the tone ngã.</summary>
    public static bool IsTilde(byte mark) => (mark & ToneMask) == VietnameseAlphabet.Tilde << ToneShift;

    /// <summary>Returns the name without the zeros before its first number: <c>01</c> is 1.</summary>
    public FoldedName WithoutZeros()
    {
        var zeros = 0;
        while (zeros + 1 < Length && Letters[zeros] == '0' && char.IsAsciiDigit((char)Letters[zeros + 1])) zeros++;
        return From(zeros);
    }

    /// <summary>Returns the rest of the name, starting at a letter.</summary>
    public FoldedName From(int start) => new(Letters[start..], Marks[start..], EndsWord);

    /// <summary>Returns the letters from one to before another.</summary>
    public FoldedName Between(int start, int end) => end == Length ? From(start) : new(Letters[start..end], Marks[start..end], true);

    /// <summary>Returns these letters and marks as a name.</summary>
    public static FoldedName Of(ReadOnlySpan<byte> letters, ReadOnlySpan<byte> marks, bool endsWord) => new(letters, marks, endsWord);

    private static bool Agrees(ReadOnlySpan<byte> typed, ReadOnlySpan<byte> letters, ReadOnlySpan<byte> written)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (BeginsWord(typed[i]) != BeginsWord(written[i]) || !Agree(typed[i], written[i])) return false;
            if (IsOtherI(letters[i], typed[i], written[i])) return false;
        }

        return true;
    }

    /// <summary>Returns whether a sign may separate names: not a blank, a full stop or an apostrophe within one.</summary>
    private static bool Separates(char sign)
        => sign is '\n' or '\r' or '\t' || !(char.IsWhiteSpace(sign) || sign is '.' or '\'' or '\u2019' or '\u2018' or '`' or '_');
}
