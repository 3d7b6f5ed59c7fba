using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// The words for kinds of units before a name, in full and abbreviated, <c>thành phố</c>, <c>TP.</c>, <c>T.P.</c>, and those in English
/// before or after it, <c>District 1</c>, <c>Ba Đình ward</c>, <c>City of Hanoi</c>.
/// </summary>
internal static class TypeWords
{
    /// <summary>Every kind.</summary>
    public const ulong AnyKind = ulong.MaxValue;

    private static readonly (string Word, string Full)[] Abbreviations =
    [
        ("t p", "thành phố"), ("tp", "thành phố"), ("t x", "thị xã"), ("tx", "thị xã"), ("t t", "thị trấn"),
        ("tt", "thị trấn"), ("ttr", "thị trấn"),
        ("đ k", "đặc khu"), ("đk", "đặc khu"), ("t", "tỉnh"), ("q", "quận"), ("h", "huyện"), ("x", "xã"), ("p", "phường"), ("f", "phường"),
    ];

    /// <summary>A bit for each kind of each level.</summary>
    private static readonly ulong[] OfLevels =
        [.. Enum.GetValues<OrganisationLevel>().Select(level => Enum.GetValues<UnitKind>().Where(kind => kind.LevelOf() == level)
            .Aggregate(0UL, (kinds, kind) => kinds | Bit(kind)))];

    /// <summary>The words by their first letter, the longer ones first.</summary>
    private static readonly TypeWord[][] ByFirstLetter;

    /// <summary>Those that may follow a name, by their last letter.</summary>
    private static readonly TypeWord[][] ByLastLetter;

    static TypeWords()
    {
        var words = Build();
        ByFirstLetter = [.. Letters().Select(letter => words.Where(word => word.First == letter).ToArray())];
        ByLastLetter = [.. Letters().Select(letter => words.Where(word => word.MayFollow && word.Last == letter).ToArray())];

        static IEnumerable<byte> Letters() => Enumerable.Range('a', 26).Select(letter => (byte)letter);
    }

    /// <summary>Finds the longest word for a kind at the start of a typed name; none if nothing follows it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kinds">A bit for each kind that the word means.</param>
    /// <param name="isWritten">Whether the word must have all its marks.</param>
    /// <returns>The number of letters of the word; 0 when there is none.</returns>
    public static int Skip(in FoldedName name, out ulong kinds, bool isWritten = false)
    {
        foreach (var word in Of(ByFirstLetter, name.Letters))
        {
            if (!word.Begins(name) || isWritten && !word.IsTypedIn(name)) continue;
            kinds = word.Kinds;
            return word.Length;
        }

        kinds = AnyKind;
        return 0;
    }

    /// <summary>Finds the longest English word for a kind at the end of a typed name; none if nothing is before it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kinds">A bit for each kind that the word means; unchanged when there is none.</param>
    /// <returns>The number of letters of the word; 0 when there is none.</returns>
    public static int SkipEnd(in FoldedName name, ref ulong kinds)
    {
        foreach (var word in Of(ByLastLetter, name.Letters[Math.Max(0, name.Length - 1)..]))
        {
            if (!word.Ends(name)) continue;
            kinds = word.Kinds;
            return word.Length;
        }

        return 0;
    }

    /// <summary>
    /// Returns where the last word of a text begins if it is the beginning of an English word for a kind, <c>Kỳ Anh Dist</c>; otherwise 0.
    /// </summary>
    public static int StartOfIncompleteEnd(ReadOnlySpan<char> text)
    {
        var start = text.LastIndexOf(' ') + 1;
        if (start == 0 || start == text.Length) return 0;
        var last = FoldedName.Typed(text[start..], stackalloc byte[text.Length - start], stackalloc byte[text.Length - start]);
        foreach (var word in Of(ByFirstLetter, last.Letters))
        {
            if (word.MayFollow && word.IsBegunBy(last)) return start;
        }

        return 0;
    }

    /// <summary>Returns whether a text is only a word for a kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kinds">A bit for each kind that the word means.</param>
    /// <param name="isWritten">Whether the word must have all its marks.</param>
    public static bool IsOne(in FoldedName text, out ulong kinds, bool isWritten = false)
    {
        kinds = AnyKind;
        foreach (var word in Of(ByFirstLetter, text.Letters))
        {
            if (!word.Is(text) || isWritten && !word.IsTypedIn(text)) continue;
            kinds = word.Kinds;
            return true;
        }

        return false;
    }

    /// <summary>Returns the number of letters of a written name that are the word for its own kind, as in <c>Bộ Công an</c>.</summary>
    public static int SkipOwn(in FoldedName name, UnitKind kind)
    {
        foreach (var word in Of(ByFirstLetter, name.Letters))
        {
            if (Includes(word.Kinds, kind) && word.Begins(name) && word.IsWrittenIn(name)) return word.Length;
        }

        return 0;
    }

    /// <summary>Returns a bit for each kind that a Vietnamese word means.</summary>
    public static ulong KindsOf(string word) => KindsOf(word, Language.Vietnamese);

    public static bool Includes(ulong kinds, UnitKind kind) => (kinds & Bit(kind)) != 0;

    /// <summary>Returns whether a word for these kinds may be before a unit of a level.</summary>
    public static bool IncludesLevel(ulong kinds, OrganisationLevel level) => kinds == AnyKind || (kinds & OfLevels[(int)level]) != 0;

    /// <summary>
    /// Returns whether a word for these kinds may be before a unit: one of its level, even by a slip; but a province that is no city has no
    /// word that is also of cities below a province, <c>TP Sóc Trăng, tỉnh Sóc Trăng</c>.
    /// </summary>
    public static bool MayPrecede(ulong kinds, OrganisationUnit unit)
    {
        if (!IncludesLevel(kinds, unit.Level)) return false;
        if (kinds == AnyKind || unit.Level != OrganisationLevel.Province || (kinds & ~OfLevels[(int)unit.Level]) == 0) return true;
        foreach (var state in unit.States)
        {
            if (Includes(kinds, state.Kind)) return true;
        }

        return false;
    }

    /// <summary>Returns the words with the first of some letters.</summary>
    private static TypeWord[] Of(TypeWord[][] words, ReadOnlySpan<byte> letters)
        => letters.Length > 0 && letters[0] >= 'a' ? words[letters[0] - 'a'] : [];

    private static TypeWord[] Build()
    {
        var words = new List<TypeWord>();
        var full = new List<string>();
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            for (var kind = default(UnitKind); (int)kind < UnitKinds.Count; kind++) AddFull(kind.Name(language), language);
            for (var kind = default(UnitKind); (int)kind < UnitKinds.Count; kind++) AddFull(kind.Word(language), language);
        }

        foreach (var (word, meant) in Abbreviations) Add(word, meant, Language.Vietnamese);
        return [.. words];

        void AddFull(string word, Language language)
        {
            if (full.Contains(word)) return;
            full.Add(word);
            Add(word, word, language);
            if (language == Language.English) AddBefore(word + " of", word);
        }

        void Add(string text, string meant, Language language)
            => Insert(new TypeWord(text, KindsOf(meant, language), mayFollow: language == Language.English));

        void AddBefore(string text, string meant) => Insert(new TypeWord(text, KindsOf(meant, Language.English), mayFollow: false));

        void Insert(TypeWord word)
        {
            var place = words.Count;
            while (place > 0 && words[place - 1].Length < word.Length) place--;
            words.Insert(place, word);
        }
    }

    private static ulong KindsOf(string word, Language language)
    {
        var kinds = 0UL;
        for (var kind = default(UnitKind); (int)kind < UnitKinds.Count; kind++)
        {
            if (kind.Name(language) == word || kind.Word(language) == word) kinds |= Bit(kind);
        }

        return kinds;
    }

    private static ulong Bit(UnitKind kind) => 1UL << (int)kind;
}
