using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>
/// Names in Vietnamese order with one pool of their letters, and the beginnings of all their words sorted by the letters that
/// follow, so that a binary search finds every name in which a word begins with a text.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>As many letters as a sort key of 64 bits holds.</summary>
    private const int KeyLetters = 10;

    private const int KeyBits = 6;

    private readonly UnitName[] _names;
    private readonly int[] _ends;
    private readonly byte[] _letters;
    private readonly byte[] _marks;
    private readonly ulong[] _keys;
    private readonly NameStart[] _starts;

    /// <summary>An index of the names, which are put in order in place.</summary>
    public NameIndex(UnitName[] names)
    {
        UnitNameOrder.Sort(names);
        _names = names;
        _ends = new int[names.Length];
        var room = names.Sum(name => name.Text.Length);
        _letters = new byte[room];
        _marks = new byte[room];
        var starts = new List<NameStart>(names.Length * 3);
        var end = 0;
        for (var i = 0; i < names.Length; i++)
        {
            var name = FoldedName.Written(names[i].Text, _letters.AsSpan(end), _marks.AsSpan(end));
            AddStarts(starts, i, end, name);
            end += name.Length;
            _ends[i] = end;
        }

        _starts = [.. starts];
        _keys = Array.ConvertAll(_starts, start => Key(_letters.AsSpan(start.At.._ends[start.Name])));
        Array.Sort(_keys, _starts);
    }

    public ReadOnlySpan<UnitName> Names => _names;

    /// <summary>Adds every name that the text is, or that it begins.</summary>
    public void Collect(in NameQuery query, in MatchTiers found)
    {
        var typed = query.Text;
        if (typed.Length == 0) return;
        var low = Key(typed.Letters);
        var high = low | ((1UL << (KeyBits * Math.Max(0, KeyLetters - typed.Length))) - 1);
        for (var i = FirstAtLeast(low); i < _keys.Length && _keys[i] <= high; i++)
        {
            var start = _starts[i];
            var end = _ends[start.Name];
            if (typed.Length > KeyLetters && !_letters.AsSpan(start.At..end).StartsWith(typed.Letters)) continue;
            if (RankOf(query, start, end, out var spellingAgrees) is not { } rank) continue;
            ref readonly var name = ref _names[start.Name];
            if (!name.Days.Overlaps(query.Days)) continue;
            if (query.Within is { } within && name.Above?.IsWithin(within, name.Days.And(query.Days)) != true) continue;
            found.Add(start.Name, rank, spellingAgrees, query.Kinds == TypeWords.AnyKind || TypeWords.Includes(query.Kinds, name.State.Kind));
        }
    }

    /// <summary>How the name from that place on agrees with the text, whose letters are its first; absent where it does not.</summary>
    private MatchRank? RankOf(in NameQuery query, NameStart start, int end, out bool spellingAgrees)
    {
        var typed = query.Text.Marks;
        var written = _marks.AsSpan(start.At, end - start.At);
        var runsTogether = false;
        var splits = false;
        spellingAgrees = FoldedName.Agree(typed[0], written[0]);
        for (var i = 1; i < typed.Length; i++)
        {
            spellingAgrees &= FoldedName.Agree(typed[i], written[i]);
            splits |= FoldedName.BeginsWord(typed[i]) && !FoldedName.BeginsWord(written[i]);
            runsTogether |= !FoldedName.BeginsWord(typed[i]) && FoldedName.BeginsWord(written[i]);
        }

        if (start.IsWhole && typed.Length == written.Length) return start.By == MatchedBy.Name ? MatchRank.WholeName : MatchRank.WholeAlias;
        if (query.WholeOnly || start.By == MatchedBy.Code || splits) return null;
        if (query.Text.EndsWord && typed.Length < written.Length && !FoldedName.BeginsWord(written[typed.Length])) return null;
        if (!start.IsWhole) return runsTogether ? null : MatchRank.LaterWord;
        return runsTogether ? MatchRank.RunTogether : MatchRank.Beginning;
    }

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

    private void AddStarts(List<NameStart> starts, int index, int at, in FoldedName name)
    {
        if (name.Length == 0) return;
        var by = _names[index].By;
        starts.Add(new NameStart(index, at, by, IsWhole: true));
        if (by == MatchedBy.Code) return;
        var afterKind = TypeWords.SkipOwn(name, _names[index].State.Kind);
        for (var i = 1; i < name.Length; i++)
        {
            if (i == afterKind || FoldedName.BeginsWord(name.Marks[i])) starts.Add(new NameStart(index, at + i, by, i == afterKind));
        }
    }

    /// <summary>The first letters, 6 bits each: texts that begin alike have keys of one range.</summary>
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
