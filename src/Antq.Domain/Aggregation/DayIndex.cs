namespace Antq.Domain.Aggregation;

/// <summary>Extents by their days: a balanced tree in an array, each subtree with its last day.</summary>
internal sealed class DayIndex
{
    private readonly IReadOnlyList<Extent> _extents;
    private readonly int[] _byStart;
    private readonly int[] _lastEnd;

    /// <param name="extents">The extents.</param>
    /// <param name="places">The places of those to find.</param>
    public DayIndex(IReadOnlyList<Extent> extents, IEnumerable<int> places)
    {
        _extents = extents;
        _byStart = [.. places.OrderBy(place => extents[place].Start)];
        _lastEnd = new int[_byStart.Length];
        if (_byStart.Length > 0) SetLastEnd(0, _byStart.Length);
    }

    /// <summary>The places, by their first day.</summary>
    public IReadOnlyList<int> Places => _byStart;

    /// <summary>The places of those that share a day with an extent.</summary>
    public IReadOnlyList<int> Meeting(Extent extent)
    {
        var found = new List<int>();
        Find(0, _byStart.Length, extent, found);
        return found;
    }

    private void Find(int from, int to, Extent extent, List<int> found)
    {
        if (from >= to) return;
        var middle = (from + to) / 2;
        if (_lastEnd[middle] < extent.Start) return;
        Find(from, middle, extent, found);
        var candidate = _extents[_byStart[middle]];
        if (candidate.Start > extent.End) return;
        if (candidate.End >= extent.Start) found.Add(_byStart[middle]);
        Find(middle + 1, to, extent, found);
    }

    private int SetLastEnd(int from, int to)
    {
        var middle = (from + to) / 2;
        var last = _extents[_byStart[middle]].End;
        if (from < middle) last = Math.Max(last, SetLastEnd(from, middle));
        if (middle + 1 < to) last = Math.Max(last, SetLastEnd(middle + 1, to));
        return _lastEnd[middle] = last;
    }
}
