namespace Antq.Domain.Aggregation;

/// <summary>
/// Facts in groups, each indexed by its days: a balanced tree in an array for each group, each subtree with its last day (S2).
/// </summary>
internal sealed class DayIndex
{
    private readonly IReadOnlyList<PlacedFact> _facts;
    private readonly int[] _begins;
    private readonly int[] _byStart;
    private readonly int[] _lastEnd;

    /// <param name="facts">The facts.</param>
    /// <param name="groupOf">The group of each, from 0.</param>
    /// <param name="groups">How many groups there are.</param>
    public DayIndex(IReadOnlyList<PlacedFact> facts, int[] groupOf, int groups)
    {
        (_facts, _begins, _byStart, _lastEnd) = (facts, new int[groups + 1], new int[groupOf.Length], new int[groupOf.Length]);
        foreach (var group in groupOf) _begins[group + 1]++;
        for (var group = 0; group < groups; group++) _begins[group + 1] += _begins[group];
        var next = _begins[..groups];
        for (var place = 0; place < groupOf.Length; place++) _byStart[next[groupOf[place]]++] = place;
        var starts = _lastEnd;
        for (var index = 0; index < starts.Length; index++) starts[index] = facts[_byStart[index]].Box.Start;
        for (var group = 0; group < groups; group++) Array.Sort(starts, _byStart, _begins[group], _begins[group + 1] - _begins[group]);
        for (var group = 0; group < groups; group++) _ = SetLastEnd(_begins[group], _begins[group + 1]);
    }

    /// <summary>Gets the places of a group, by their first day.</summary>
    public ReadOnlySpan<int> this[int group] => _byStart.AsSpan(_begins[group], _begins[group + 1] - _begins[group]);

    /// <summary>Adds the places of those of a group that share a day with a box.</summary>
    public void AddMeeting(int group, FactBox box, List<int> found) => Find(_begins[group], _begins[group + 1], box, found);

    private void Find(int from, int to, FactBox box, List<int> found)
    {
        if (from >= to) return;
        var middle = (from + to) / 2;
        if (_lastEnd[middle] < box.Start) return;
        Find(from, middle, box, found);
        var candidate = _facts[_byStart[middle]].Box;
        if (candidate.Start > box.End) return;
        if (candidate.End >= box.Start) found.Add(_byStart[middle]);
        Find(middle + 1, to, box, found);
    }

    private int SetLastEnd(int from, int to)
    {
        if (from >= to) return int.MinValue;
        var middle = (from + to) / 2;
        return _lastEnd[middle] = Math.Max(
            _facts[_byStart[middle]].Box.End, Math.Max(SetLastEnd(from, middle), SetLastEnd(middle + 1, to)));
    }
}
