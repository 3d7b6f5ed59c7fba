using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// The rest of a text next to a name, <c>Q. Tân Bình, TP HCM</c>, cut at signs and before words for kinds: it agrees with a unit if all of
/// it names units above it, its days, its key or another of its names. None if nothing is next to the name.
/// </summary>
internal readonly ref struct NamedAbove
{
    private static readonly FoldedText[] Ignored = [new("Việt Nam"), new("VN"), new("mới"), new("new")];

    private static readonly FoldedText[] Former = [new("cũ"), new("former"), new("old")];

    private readonly TextCuts _cuts;
    private readonly int _from;
    private readonly int _to;
    private readonly bool _lastIsIncomplete;
    private readonly UnitKin? _kin;

    /// <param name="cuts">The text.</param>
    /// <param name="from">The first piece.</param>
    /// <param name="to">The piece after the last.</param>
    /// <param name="mayBeIncomplete">Whether the last word of the text may be incomplete.</param>
    /// <param name="kin">The units above the predecessors and successors, if they may be named as well.</param>
    public NamedAbove(TextCuts cuts, int from, int to, bool mayBeIncomplete, UnitKin? kin = null)
    {
        _kin = kin;
        _cuts = cuts;
        (_from, _to) = (from, to);
        _lastIsIncomplete = mayBeIncomplete && to == cuts.Count;
        for (var piece = from; piece < to; piece++)
        {
            SaysFormer |= IsOne(Former, cuts.Between(piece, piece + 1));
            HasDays |= StatedDays.Begin(cuts.Between(piece, piece + 1).Letters);
        }
    }

    /// <summary>Whether the text means a former unit: <c>tỉnh Hòa Bình (cũ)</c>.</summary>
    public bool SaysFormer { get; }

    /// <summary>Whether the text has the days of a unit: <c>Hòa Bình (đến 30/06/2025)</c>.</summary>
    public bool HasDays { get; }

    /// <summary>
    /// Returns whether all of the text agrees with a unit. The country is next to no code: <c>VN-68</c> is one of another kind.
    /// </summary>
    public bool Agrees(UnitName name)
    {
        if (_from == _to) return true;
        var reached = 1UL << _from;
        for (var start = _from; start < _to; start++)
        {
            if ((reached & (1UL << start)) == 0) continue;
            for (var end = start + 1; end <= _to; end++)
            {
                if ((reached & (1UL << end)) != 0) continue;
                if (Means(_cuts.Between(start, end), name, _lastIsIncomplete && end == _to)) reached |= 1UL << end;
            }
        }

        return (reached & (1UL << _to)) != 0;
    }

    private bool Means(in FoldedName text, UnitName name, bool isIncomplete)
    {
        if (name.Of.Above is { } above)
        {
            var forms = new TypedForms(text, true, stackalloc byte[TypedForms.Room], stackalloc byte[TypedForms.Room]);
            while (forms.MoveNext())
            {
                if (above.IsNamed(forms.Text, forms.Kinds, name.Of.Days, isIncomplete)) return true;
                if (_kin?.IsNamed(name.Of, forms.Text, forms.Kinds) == true) return true;
            }
        }

        return name.By != MatchedBy.Code && IsOne(Ignored, text) || IsOne(Former, text) || StatedDays.Agree(text, name)
            || IsAlias(text, name.Of.Unit);
    }

    private static bool IsAlias(in FoldedName text, OrganisationUnit unit)
    {
        if (unit.Aliases.Count == 0) return false;
        Span<byte> letters = stackalloc byte[UnitSearch.LongestText];
        Span<byte> marks = stackalloc byte[UnitSearch.LongestText];
        foreach (var alias in unit.Aliases)
        {
            if (alias.Length <= UnitSearch.LongestText && text.IsNameOf(FoldedName.Written(alias, letters, marks), mayBeBeginning: false))
                return true;
        }

        return false;
    }

    private static bool IsOne(FoldedText[] words, in FoldedName text)
    {
        foreach (var word in words)
        {
            if (text.IsNameOf(word.Name, mayBeBeginning: false)) return true;
        }

        return false;
    }
}
