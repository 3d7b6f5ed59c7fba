namespace Antq.Domain.Aggregation;

/// <summary>Boxes by their days: a balanced tree in an array, each subtree with its last day.</summary>
internal sealed class DayIndex
{
    private readonly IReadOnlyList<FactBox> _boxes;
    private readonly int[] _byStart;
    private readonly int[] _lastEnd;

    /// <param name="boxes">The boxes.</param>
    /// <param name="places">The places of those to find.</param>
    public DayIndex(IReadOnlyList<FactBox> boxes, List<int> places)
    {
        _boxes = boxes;
        _byStart = [.. places];
        var starts = new int[_byStart.Length];
        for (var index = 0; index < starts.Length; index++) starts[index] = boxes[_byStart[index]].Start;
        Array.Sort(starts, _byStart);
        _lastEnd = new int[_byStart.Length];
        if (_byStart.Length > 0) SetLastEnd(0, _byStart.Length);
    }

    /// <summary>The places, by their first day.</summary>
    public ReadOnlySpan<int> Places => _byStart;

    /// <summary>Adds the places of those that share a day with a box.</summary>
    public void AddMeeting(FactBox box, List<int> found) => Find(0, _byStart.Length, box, found);

    private void Find(int from, int to, FactBox box, List<int> found)
    {
        if (from >= to) return;
        var middle = (from + to) / 2;
        if (_lastEnd[middle] < box.Start) return;
        Find(from, middle, box, found);
        var candidate = _boxes[_byStart[middle]];
        if (candidate.Start > box.End) return;
        if (candidate.End >= box.Start) found.Add(_byStart[middle]);
        Find(middle + 1, to, box, found);
    }

    private int SetLastEnd(int from, int to)
    {
        var middle = (from + to) / 2;
        var last = _boxes[_byStart[middle]].End;
        if (from < middle) last = Math.Max(last, SetLastEnd(from, middle));
        if (middle + 1 < to) last = Math.Max(last, SetLastEnd(middle + 1, to));
        return _lastEnd[middle] = last;
    }
}
