using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The Vietnamese order of the units' own names, then their keys; the latest state of a unit first.</summary>
internal static class UnitNameOrder
{
    private static readonly Comparer<NamedState> ByName = Comparer<NamedState>.Create(Compare);

    /// <summary>Sorts by the first letters, and equal ones by the whole name.</summary>
    public static NamedState[] Sorted(List<NamedState> states)
    {
        var keys = new ulong[states.Count];
        for (var place = 0; place < keys.Length; place++) keys[place] = VietnameseComparer.FirstLetters(states[place].State.Name);
        var order = RadixOrder.Of(keys);
        var sorted = new NamedState[keys.Length];
        for (var place = 0; place < sorted.Length; place++) sorted[place] = states[order[place]];
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && keys[order[end]] == keys[order[start]]) end++;
            if (end > start + 1) Array.Sort(sorted, start, end - start, ByName);
        }

        return sorted;
    }

    private static int Compare(NamedState? x, NamedState? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = VietnameseComparer.Instance.Compare(x.State.Name, y.State.Name);
        if (order == 0 && x.Unit != y.Unit) order = x.Unit.Key.CompareTo(y.Unit.Key);
        return order == 0 ? y.Days.First.CompareTo(x.Days.First) : order;
    }
}
