namespace Antq.Domain.Text;

/// <summary>A word, figure or sign as it is compared: its letters without marks, and apart from them the marks and the tone.</summary>
/// <remarks>
/// Letters are packed five bits each. Longer words, words of other scripts and figures have a hash of 64 bits instead; a tag keeps the
/// kinds apart. The tone is that of the word, so that its place does not matter.
/// </remarks>
/// <param name="Letters">The letters, figures or sign.</param>
/// <param name="Marks">The mark of each letter and the tone of the word; 0 for a bare one.</param>
internal readonly record struct WordKey(UInt128 Letters, ulong Marks)
{
    private const ulong HashedTag = 1ul << 63, FiguresTag = 1ul << 62, SignTag = 1ul << 61;

    private const ulong HashStart = 14695981039346656037, HashFactor = 1099511628211;

    /// <summary>
    /// The letters with i for a y that is the only vowel at the end of a syllable, as schools and authorities differ: Sỹ and Sĩ, Quý
    /// and Quí.
    /// </summary>
    public UInt128 LettersWithOneI
    {
        get
        {
            const ulong i = 'i' - 'a' + 1, q = 'q' - 'a' + 1, u = 'u' - 'a' + 1, y = 'y' - 'a' + 1, letter = 31;
            var packed = unchecked((ulong)Letters);
            if (Letters != packed || (packed & letter) != y) return Letters;
            var before = (packed >> 5) & letter;
            var isOpen = before == u ? ((packed >> 10) & letter) == q
                : !"aeioy".Contains((char)('a' + before - 1), StringComparison.Ordinal);
            return isOpen ? packed - y + i : Letters;
        }
    }

    /// <summary>Returns the key of a single word.</summary>
    public static WordKey Of(ReadOnlySpan<char> word)
    {
        var builder = default(WordKeyBuilder);
        for (var reader = new VietnameseReader(word); reader.MoveNext();)
            builder.Add(reader.Bare, reader.IsLetter, reader.Mark, reader.Tone);
        return builder.Key;
    }

    public static WordKey OfFigures(ReadOnlySpan<char> figures)
    {
        var hash = HashStart;
        foreach (var figure in figures) hash = Hash(hash, figure);
        return new WordKey(new UInt128(FiguresTag, hash), 0);
    }

    /// <summary>Returns whether letters are figures.</summary>
    public static bool IsFigures(UInt128 letters) => (ulong)(letters >> 64) == FiguresTag;

    public static WordKey OfSign(char sign) => new(new UInt128(SignTag, IsDash(sign) ? '-' : sign), 0);

    /// <summary>Returns whether a typed word is this one: with the same marks, or without any.</summary>
    public bool IsTyped(WordKey typed) => Letters == typed.Letters && (typed.Marks == 0 || typed.Marks == Marks);

    /// <summary>Returns whether a sign is a hyphen, a dash or a minus.</summary>
    public static bool IsDash(char sign) => sign is '-' or '\u2212' or (>= '\u2010' and <= '\u2015');

    internal static UInt128 Hashed(ulong hash) => new(HashedTag, hash);

    internal static ulong Hash(ulong hash, char sign) => unchecked(((hash == 0 ? HashStart : hash) ^ sign) * HashFactor);
}
