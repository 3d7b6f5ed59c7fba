using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// Names in Vietnamese order with one pool of their letters, and the starts of all their words sorted by the letters that follow, so that a
/// binary search finds every name with a word that begins with a text.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>The number of letters in a sort key of 64 bits.</summary>
    private const int KeyLetters = 10;

    private const int KeyBits = 6;

    private readonly UnitName[] _names;
    private readonly int[] _ends;
    private readonly byte[] _letters;
    private readonly byte[] _marks;

    /// <summary>The first letters from each start of a word on, sorted; the three arrays are parallel.</summary>
    private readonly ulong[] _keys;

    /// <summary>The position in the pool of letters.</summary>
    private readonly int[] _at;

    /// <summary>The name, above a bit that is set if the rest is the whole name, at most without the word for the kind.</summary>
    private readonly int[] _of;

    /// <summary>Creates an index of names that are in order.</summary>
    public NameIndex(UnitName[] names)
    {
        _names = names;
        _ends = new int[names.Length];
        var room = 0;
        foreach (var name in names) room += name.Text.Length;
        _letters = new byte[room];
        _marks = new byte[room];
        var (at, of) = (new List<int>(names.Length * 3), new List<int>(names.Length * 3));
        var end = 0;
        for (var i = 0; i < names.Length; i++)
        {
            var name = FoldedName.Written(names[i].Text, _letters.AsSpan(end), _marks.AsSpan(end));
            AddStarts(at, of, i, end, name);
            end += name.Length;
            _ends[i] = end;
        }

        var keys = new ulong[at.Count];
        for (var start = 0; start < keys.Length; start++) keys[start] = Key(Letters(at[start], of[start] >> 1));
        var order = RadixOrder.Of(keys);
        (_keys, _at, _of) = (new ulong[keys.Length], new int[keys.Length], new int[keys.Length]);
        for (var place = 0; place < order.Length; place++)
            (_keys[place], _at[place], _of[place]) = (keys[order[place]], at[order[place]], of[order[place]]);
    }

    public ReadOnlySpan<UnitName> Names => _names;

    /// <summary>Adds every name that equals the text or begins with it.</summary>
    public void Collect(scoped NameQuery query, ref MatchTiers found)
    {
        var typed = query.Text;
        if (typed.Length == 0) return;
        var low = Key(typed.Letters);
        var isWholeKey = query.WholeOnly && typed.Length < KeyLetters;
        var high = isWholeKey ? low : low | ((1UL << (KeyBits * Math.Max(0, KeyLetters - typed.Length))) - 1);
        for (var i = FirstAtLeast(low); i < _keys.Length && _keys[i] <= high; i++)
        {
            var place = _of[i] >> 1;
            if (query.WholeOnly && _ends[place] - _at[i] != typed.Length) continue;
            if (typed.Length > KeyLetters && !Letters(_at[i], place).StartsWith(typed.Letters)) continue;
            if (query.MinistryNeedsItsWord && IsMinistryWithoutItsWord(i)) continue;
            if (RankOf(query, i, out var spelling) is not { } rank) continue;
            var state = _names[place].Of;
            if (query.IsOfTheKind(_names[place]) is not { } kindAgrees || !query.MayMean(state, out var comesLater)) continue;
            if (query.Above.SaysFormer && comesLater && !kindAgrees) continue;
            if (query.Within is { } within && state.Above?.IsWithin(within, comesLater ? state.Days : state.Days.And(query.Days)) != true)
                continue;
            if (!query.Above.Agrees(_names[place])) continue;
            found.Add(place, rank, spelling, kindAgrees, comesLater);
        }
    }

    private bool IsMinistryWithoutItsWord(int start)
        => _names[_of[start] >> 1].Of.Unit.Level == OrganisationLevel.Ministry && (_of[start] & 1) != 0
            && _at[start] != (_of[start] >> 1 == 0 ? 0 : _ends[(_of[start] >> 1) - 1]);

    /// <summary>
    /// Returns how the name, which has the letters of the text from a start of a word on, matches it; null when it does not.
    /// </summary>
    private MatchRank? RankOf(in NameQuery query, int start, out NameSpelling spelling)
    {
        var place = _of[start] >> 1;
        var isWhole = (_of[start] & 1) != 0;
        var by = _names[place].By;
        var typed = query.Text.Marks;
        var written = _marks.AsSpan(_at[start], _ends[place] - _at[start]);
        var (agrees, isOtherLetter, splits, runsTogether) = (true, query.IsOtherNumeral, false, false);
        spelling = default;
        for (var i = 0; i < typed.Length; i++)
        {
            if (typed[i] == written[i]) continue;
            agrees &= FoldedName.Agree(typed[i], written[i]);
            if (FoldedName.IsOtherI(query.Text.Letters[i], typed[i], written[i]))
            {
                if (!FoldedName.EndsOpenSyllable(Letters(_at[start], place), written, i)) return null;
                isOtherLetter = true;
            }

            if (i == 0 || FoldedName.BeginsWord(typed[i]) == FoldedName.BeginsWord(written[i])) continue;
            if (FoldedName.BeginsWord(typed[i])) splits = true;
            else runsTogether = true;
        }

        spelling = !agrees ? NameSpelling.OtherMarks : isOtherLetter ? NameSpelling.OtherLetters : NameSpelling.Barer;
        if (isWhole && typed.Length == written.Length)
        {
            if (query.WholeOnly && runsTogether && splits) return null; // «Công an» is no «Cô Ngân»
            if (spelling == NameSpelling.Barer && !runsTogether && !splits && HasAllMarks(typed, written)) spelling = NameSpelling.Exact;
            return by == MatchedBy.Name ? MatchRank.WholeName : MatchRank.WholeAlias;
        }

        if (query.WholeOnly || by == MatchedBy.Code || splits) return null;
        if (query.Text.EndsWord && typed.Length < written.Length && !FoldedName.BeginsWord(written[typed.Length])) return null;
        if (!isWhole) return runsTogether ? null : MatchRank.LaterWord;
        return runsTogether ? MatchRank.RunTogether : MatchRank.Beginning;
    }

    /// <summary>Returns whether a typed name, which has no other marks or tones than the written one, has all of them.</summary>
    private static bool HasAllMarks(ReadOnlySpan<byte> typed, ReadOnlySpan<byte> written)
    {
        for (int start = 0, end; start < typed.Length; start = end)
        {
            var tone = 0;
            for (end = start; end == start || (end < typed.Length && !FoldedName.BeginsWord(written[end])); end++)
            {
                if (end > start && !FoldedName.IsSameLetter(typed[end], written[end])) return false;
                tone |= FoldedName.Tone(typed[end]);
            }

            if (!FoldedName.HasMarkOf(typed[start], written[start]) || tone != FoldedName.Tone(written[start])) return false;
        }

        return true;
    }

    /// <summary>Returns the letters of a name from a position of the pool on.</summary>
    private ReadOnlySpan<byte> Letters(int at, int name) => _letters.AsSpan(at, _ends[name] - at);

    private int FirstAtLeast(ulong key)
    {
        var (low, high) = (0, _keys.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_keys[middle] < key) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Adds the starts of the words of a name; only the first of a code, which is found only as a whole.</summary>
    private void AddStarts(List<int> at, List<int> of, int index, int begin, in FoldedName name)
    {
        if (name.Length == 0) return;
        at.Add(begin);
        of.Add((index << 1) | 1);
        if (_names[index].By == MatchedBy.Code) return;
        var afterKind = TypeWords.SkipOwn(name, _names[index].Of.State.Kind);
        for (var i = 1; i < name.Length; i++)
        {
            if (i != afterKind && !FoldedName.BeginsWord(name.Marks[i])) continue;
            at.Add(begin + i);
            of.Add((index << 1) | (i == afterKind ? 1 : 0));
        }
    }

    /// <summary>Returns the first letters, 6 bits each: texts with the same beginning have keys in one range.</summary>
    private static ulong Key(ReadOnlySpan<byte> letters)
    {
        var key = 0UL;
        for (var i = 0; i < KeyLetters; i++)
        {
            var letter = i < letters.Length ? letters[i] : 0;
            key = (key << KeyBits) | (uint)(letter switch { 0 => 0, <= '9' => letter - '0' + 1, _ => letter - 'a' + 11 });
        }

        return key;
    }
}
