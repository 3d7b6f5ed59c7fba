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
        if (Start(name, asked, own) is { } whole) return Letters(text, whole.Start, whole.Length);
        var cuts = new TextCuts(asked, stackalloc int[TextCuts.Most + 1]);
        for (var cut = cuts.Count - 1; cut > 0; cut--)
        {
            if (Start(name, cuts.Between(0, cut), own) is { } head && head.Length == name.Length - head.Start)
                return Letters(text, head.Start, head.Length);
        }

        for (var cut = 1; cut < cuts.Count; cut++)
        {
            if (Start(name, cuts.Between(cut, cuts.Count), own) is { } tail && tail.Length == name.Length - tail.Start)
                return Letters(text, tail.Start, tail.Length);
        }

        return default;
    }

    /// <summary>Returns where the name has one of the names that the typed text may be, and how many letters of it.</summary>
    private static (int Start, int Length)? Start(FoldedName name, FoldedName typed, int own)
    {
        var forms = new TypedForms(typed, true, stackalloc byte[TypedForms.Room], stackalloc byte[TypedForms.Room]);
        while (forms.MoveNext())
        {
            if (FirstPlace(name, forms.Text, own) is { } start) return (start, forms.Text.Length);
        }

        return null;
    }

    /// <summary>
    /// Returns the first word, or the name after its own kind, from which the name matches the typed text; if letters cross the end of a
    /// word, only the beginning of the name.
    /// </summary>
    private static int? FirstPlace(FoldedName name, FoldedName typed, int own)
    {
        for (var start = 0; start + typed.Length <= name.Length; start++)
        {
            if ((start == own || FoldedName.BeginsWord(name.Marks[start])) && Agrees(name, typed, start, mayRunTogether: false))
                return start;
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
    public static Range Letters(string text, int first, int count)
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
