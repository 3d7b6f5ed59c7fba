using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>Finds the typed letters of a name.</summary>
internal static class MatchedLetters
{
    /// <summary>
    /// Returns the position of the typed text in a name, alias or code, matched as in the search, without the leading word for a kind.
    /// </summary>
    public static Range In(string text, UnitKind kind, MatchedBy by, ReadOnlySpan<char> typed)
    {
        if (typed.Length > UnitSearch.LongestText) return default;
        if (by == MatchedBy.Code) return ..text.Length;
        var asked = FoldedName.Typed(typed, stackalloc byte[UnitSearch.LongestText], stackalloc byte[UnitSearch.LongestText]);
        if (asked.Length == 0) return default;
        var name = FoldedName.Written(text, new byte[text.Length], new byte[text.Length]);
        var own = TypeWords.SkipOwn(name, kind);
        if (Start(name, asked, own) is { } whole) return Letters(text, whole, asked.Length);
        if (TypeWords.Skip(asked, out _) is not (> 0 and var skipped)) return default;
        while (asked.Letters[skipped] == '0' && skipped + 1 < asked.Length && char.IsAsciiDigit((char)asked.Letters[skipped + 1])) skipped++;
        var rest = asked.From(skipped);
        return Start(name, rest, own) is { } start ? Letters(text, start, rest.Length) : default;
    }

    /// <summary>
    /// Returns the first word, or the name after its own kind, from which the name matches the typed text; if letters cross the end of a
    /// word, only the beginning of the name.
    /// </summary>
    private static int? Start(FoldedName name, FoldedName typed, int own)
    {
        for (var start = 0; start + typed.Length <= name.Length; start++)
        {
            if ((start == own || FoldedName.BeginsWord(name.Marks[start])) && Agrees(name, typed, start, mayRunTogether: false)) return start;
        }

        return typed.Length <= name.Length && Agrees(name, typed, 0, mayRunTogether: true) ? 0 : null;
    }

    private static bool Agrees(FoldedName name, FoldedName typed, int start, bool mayRunTogether)
    {
        if (!name.Letters[start..].StartsWith(typed.Letters)) return false;
        for (var i = 1; i < typed.Length; i++)
        {
            if (!mayRunTogether && FoldedName.BeginsWord(typed.Marks[i]) != FoldedName.BeginsWord(name.Marks[start + i])) return false;
        }

        var end = start + typed.Length;
        return !typed.EndsWord || end == name.Length || FoldedName.BeginsWord(name.Marks[end]);
    }

    /// <summary>
    /// Returns the range of this many letters and digits from one of them on, with all marks on them and the signs between.
    /// </summary>
    private static Range Letters(string text, int first, int count)
    {
        var (place, from, to) = (0, 0, 0);
        var reader = new VietnameseReader(text);
        for (var begins = 0; place < first + count && reader.MoveNext(); begins = reader.Next)
        {
            if (!char.IsAsciiLetterOrDigit(reader.Bare)) continue;
            if (place == first) from = begins;
            place++;
            to = reader.Next;
        }

        return from..to;
    }
}
