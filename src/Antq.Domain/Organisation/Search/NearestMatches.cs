using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// Orders matches that are equal otherwise: first those whose text is typed with the same capital letters, and those directly in a unit
/// that is named, <c>Vĩnh Quang (Cao Bằng)</c> in the city before the others in the province.
/// </summary>
internal static class NearestMatches
{
    public static void First(Span<UnitMatch> found, string typed)
    {
        if (found.Length < 2 || typed.Length > UnitSearch.LongestText) return;
        var text = FoldedName.Typed(typed, stackalloc byte[UnitSearch.LongestText], stackalloc byte[UnitSearch.LongestText]);
        var cuts = new TextCuts(text, stackalloc int[TextCuts.Most + 1]);
        for (var place = 1; place < found.Length; place++)
        {
            var match = found[place];
            if (!IsNear(match, typed, cuts)) continue;
            var to = place;
            while (to > 0 && IsEqual(found[to - 1], match) && !IsNear(found[to - 1], typed, cuts)) to--;
            found[to..place].CopyTo(found[(to + 1)..]);
            found[to] = match;
        }
    }

    private static bool IsNear(in UnitMatch match, string typed, TextCuts cuts)
        => cuts.Count < 2 ? match.Text == typed.Trim() : cuts.HasSigns && match.Parent is { } parent && IsNamed(parent, match, cuts);

    private static bool IsNamed(OrganisationUnit parent, in UnitMatch match, TextCuts cuts)
    {
        var state = parent.StateUntil(match.To);
        if (state.Name.Length > UnitSearch.LongestText) return false;
        var name = FoldedName.Written(state.Name, stackalloc byte[UnitSearch.LongestText], stackalloc byte[UnitSearch.LongestText]);
        for (var piece = match.State.Name == state.Name ? 1 : 0; piece < cuts.Count; piece++)
        {
            if (IsNameOf(cuts.Between(piece, piece + 1), name, state.Kind)) return true;
        }

        return false;
    }

    private static bool IsNameOf(FoldedName piece, FoldedName name, UnitKind kind)
    {
        var forms = new TypedForms(piece, true, stackalloc byte[TypedForms.Room], stackalloc byte[TypedForms.Room]);
        while (forms.MoveNext())
        {
            if (TypeWords.Includes(forms.Kinds, kind) && forms.Text.IsNameOf(name, mayBeBeginning: false)) return true;
        }

        return false;
    }

    private static bool IsEqual(in UnitMatch left, in UnitMatch right)
        => (left.By, left.SpellingIsExact, left.SpellingAgrees, left.KindAgrees, left.IsFormer)
            == (right.By, right.SpellingIsExact, right.SpellingAgrees, right.KindAgrees, right.IsFormer);
}
