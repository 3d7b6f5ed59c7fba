using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>Whether a text, as people type names, names one unit that is known already.</summary>
internal static class TypedName
{
    /// <summary>Whether the text is a name or an alias that the unit has, or had in any state, with or without a word for its kind.</summary>
    public static bool Names(string typed, OrganisationUnit unit)
    {
        if (typed.Length > UnitSearch.LongestText) return false;
        var text = FoldedName.Typed(typed, stackalloc byte[typed.Length], stackalloc byte[typed.Length]);
        if (text.Length == 0) return false;
        var bare = text.From(TypeWords.Skip(text, out _)).Letters.TrimStart((byte)'0');
        Span<byte> letters = stackalloc byte[UnitSearch.LongestText];
        Span<byte> marks = stackalloc byte[UnitSearch.LongestText];
        foreach (var state in unit.States)
        {
            if (state.Name.Length > UnitSearch.LongestText) continue;
            var name = FoldedName.Written(state.Name, letters, marks);
            if (IsSame(name, text, bare) || IsSame(name.From(TypeWords.SkipOwn(name, state.Kind)), text, bare)) return true;
        }

        foreach (var alias in unit.Aliases)
        {
            if (alias.Length <= UnitSearch.LongestText && IsSame(FoldedName.Written(alias, letters, marks), text, bare)) return true;
        }

        return false;
    }

    private static bool IsSame(FoldedName name, FoldedName typed, ReadOnlySpan<byte> bare) => name.Letters.SequenceEqual(typed.Letters) || name.Letters.SequenceEqual(bare);
}
