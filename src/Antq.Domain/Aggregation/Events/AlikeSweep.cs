namespace Antq.Domain.Aggregation;

/// <summary>
/// Finds the awards that overlap another of their bucket of alike ones in territory and days: one sort and one pass, so that awards without
/// overlap cost no more than their place in a list.
/// </summary>
/// <param name="territories">The territories.</param>
/// <param name="count">How many awards will be added.</param>
internal sealed class AlikeSweep(FactTerritories territories, int count)
{
    private readonly List<Entry> _entries = new(count);

    /// <summary>Adds an award, with its days as numbers.</summary>
    public void Add(int bucket, int territory, int first, int last, int place)
        => _entries.Add(new Entry(bucket, territory, first, last, place));

    /// <summary>Returns the places of the awards that may overlap another, by bucket; some may overlap none.</summary>
    public IEnumerable<List<int>> Overlapping()
    {
        _entries.Sort(Entry.Compare);
        var reach = new int[_entries.Count];
        var isMarked = new bool[_entries.Count];
        var groups = new Dictionary<int, (int From, int To)>();
        for (var from = 0; from < _entries.Count;)
        {
            var to = from;
            groups.Clear();
            while (to < _entries.Count && _entries[to].Bucket == _entries[from].Bucket)
            {
                var end = MarkWithin(to, reach, isMarked);
                groups.Add(_entries[to].Territory, (to, end));
                to = end;
            }

            if (groups.Count > 1) MarkBetween(groups, reach, isMarked);
            List<int>? places = null;
            for (var entry = from; entry < to; entry++)
            {
                if (isMarked[entry]) (places ??= []).Add(_entries[entry].Place);
            }

            if (places is not null) yield return places;
            from = to;
        }
    }

    /// <summary>
    /// Marks the entries of one bucket and territory that overlap in days, and records the running maximum of last days; returns where they
    /// end.
    /// </summary>
    private int MarkWithin(int from, int[] reach, bool[] isMarked)
    {
        var (first, farthest, to) = (_entries[from], from, from + 1);
        reach[from] = first.Last;
        for (; to < _entries.Count && _entries[to].Bucket == first.Bucket && _entries[to].Territory == first.Territory; to++)
        {
            if (_entries[to].First <= reach[to - 1]) isMarked[to] = isMarked[farthest] = true;
            if (_entries[to].Last > reach[to - 1]) farthest = to;
            reach[to] = Math.Max(reach[to - 1], _entries[to].Last);
        }

        return to;
    }

    /// <summary>
    /// Marks the entries of one bucket that overlap in days some of a larger territory that overlaps theirs, and all of that.
    /// </summary>
    private void MarkBetween(Dictionary<int, (int From, int To)> groups, int[] reach, bool[] isMarked)
    {
        foreach (var (territory, (from, to)) in groups)
        {
            foreach (var number in territories.OverlappingFrom(territory))
            {
                if (!groups.TryGetValue(number, out var others)) continue;
                var isFound = false;
                for (var entry = from; entry < to; entry++)
                {
                    var before = CountUpTo(others, _entries[entry].Last);
                    if (before == others.From || reach[before - 1] < _entries[entry].First) continue;
                    isMarked[entry] = isFound = true;
                }

                if (isFound) Array.Fill(isMarked, true, others.From, others.To - others.From);
            }
        }
    }

    /// <summary>Returns the place after the last entry of a group that begins on a day or before it.</summary>
    private int CountUpTo((int From, int To) group, int day)
    {
        var (from, to) = group;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_entries[middle].First <= day) from = middle + 1;
            else to = middle;
        }

        return from;
    }

    private readonly record struct Entry(int Bucket, int Territory, int First, int Last, int Place)
    {
        public static int Compare(Entry one, Entry other)
            => one.Bucket != other.Bucket ? one.Bucket.CompareTo(other.Bucket)
                : one.Territory != other.Territory ? one.Territory.CompareTo(other.Territory)
                : one.First != other.First ? one.First.CompareTo(other.First)
                : one.Place.CompareTo(other.Place);
    }
}
