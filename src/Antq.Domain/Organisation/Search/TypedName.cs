using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>Checks whether a text, as people type names, names a given unit.</summary>
internal static class TypedName
{
    /// <summary>
    /// Returns the states of a unit whose name is the text, with or without a word for the kind; all of them for an alias.
    /// </summary>
    /// <returns>For each state whether it is.</returns>
    public static bool[] Names(string typed, OrganisationUnit unit)
    {
        var named = new bool[unit.States.Count];
        if (typed.Length > UnitSearch.LongestText) return named;
        var text = FoldedName.Typed(typed, stackalloc byte[typed.Length], stackalloc byte[typed.Length]);
        if (text.Length == 0) return named;
        Span<byte> letters = stackalloc byte[UnitSearch.LongestText];
        Span<byte> marks = stackalloc byte[UnitSearch.LongestText];
        var forms = new TypedForms(text, true, stackalloc byte[TypedForms.Room], stackalloc byte[TypedForms.Room]);
        while (forms.MoveNext())
        {
            foreach (var alias in unit.Aliases)
            {
                if (alias.Length > UnitSearch.LongestText || !IsSame(forms.Text, FoldedName.Written(alias, letters, marks))) continue;
                Array.Fill(named, true);
                return named;
            }

            for (var index = 0; index < named.Length; index++)
            {
                var state = unit.States[index];
                if (state.Name.Length > UnitSearch.LongestText) continue;
                var name = FoldedName.Written(state.Name, letters, marks);
                named[index] |= IsSame(forms.Text, name) || IsSame(forms.Text, name.From(TypeWords.SkipOwn(name, state.Kind)));
            }
        }

        return named;
    }

    private static bool IsSame(FoldedName typed, FoldedName name) => typed.IsNameOf(name, mayBeBeginning: false);
}
