using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The words for kinds of units before a name, in full and abbreviated: <c>thành phố</c>, <c>TP.</c>, <c>T.P.</c>.</summary>
internal static class TypeWords
{
    /// <summary>Every kind.</summary>
    public const ulong AnyKind = ulong.MaxValue;

    private static readonly (string Word, string Full)[] Abbreviations =
    [
        ("t p", "thành phố"), ("tp", "thành phố"), ("t x", "thị xã"), ("tx", "thị xã"), ("t t", "thị trấn"), ("tt", "thị trấn"),
        ("q", "quận"), ("h", "huyện"), ("x", "xã"), ("p", "phường"),
    ];

    /// <summary>The longer words first.</summary>
    private static readonly TypeWord[] Words = Build();

    /// <summary>Finds the longest word for a kind at the start of a typed name; none if nothing follows it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kinds">A bit for each kind that the word means.</param>
    /// <returns>The number of letters of the word; 0 when there is none.</returns>
    public static int Skip(in FoldedName name, out ulong kinds)
    {
        foreach (var word in Words)
        {
            if (!word.Begins(name)) continue;
            kinds = word.Kinds;
            return word.Length;
        }

        kinds = AnyKind;
        return 0;
    }

    /// <summary>Returns whether a text is only a word for a kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kinds">A bit for each kind that the word means.</param>
    public static bool IsOne(in FoldedName text, out ulong kinds)
    {
        kinds = AnyKind;
        foreach (var word in Words)
        {
            if (!word.Is(text)) continue;
            kinds = word.Kinds;
            return true;
        }

        return false;
    }

    /// <summary>Returns the number of letters of a written name that are the word for its own kind, as in <c>Bộ Công an</c>.</summary>
    public static int SkipOwn(in FoldedName name, UnitKind kind)
    {
        foreach (var word in Words)
        {
            if (Includes(word.Kinds, kind) && word.Begins(name) && word.IsWrittenIn(name)) return word.Length;
        }

        return 0;
    }

    public static bool Includes(ulong kinds, UnitKind kind) => (kinds & Bit(kind)) != 0;

    private static TypeWord[] Build()
    {
        var words = new List<TypeWord>();
        var full = new List<string>();
        for (var kind = default(UnitKind); (int)kind < UnitKinds.Count; kind++) AddFull(kind.Name(Language.Vietnamese));
        for (var kind = default(UnitKind); (int)kind < UnitKinds.Count; kind++) AddFull(Word(kind));
        foreach (var (word, meant) in Abbreviations) Add(word, meant);
        return [.. words];

        void AddFull(string word)
        {
            if (full.Contains(word)) return;
            full.Add(word);
            Add(word, word);
        }

        void Add(string text, string meant)
        {
            var word = new TypeWord(text, KindsOf(meant));
            var place = words.Count;
            while (place > 0 && words[place - 1].Length < word.Length) place--;
            words.Insert(place, word);
        }
    }

    private static ulong KindsOf(string word)
    {
        var kinds = 0UL;
        for (var kind = default(UnitKind); (int)kind < UnitKinds.Count; kind++)
        {
            if (kind.Name(Language.Vietnamese) == word || Word(kind) == word) kinds |= Bit(kind);
        }

        return kinds;
    }

    private static string Word(UnitKind kind) => kind.Word(Language.Vietnamese);

    private static ulong Bit(UnitKind kind) => 1UL << (int)kind;
}
