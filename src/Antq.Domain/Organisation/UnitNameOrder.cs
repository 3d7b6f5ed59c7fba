using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The Vietnamese order of the units' own names, then their keys; of a unit the latest state first, and its own name before others.</summary>
internal static class UnitNameOrder
{
    private static readonly Comparison<UnitName> Comparison = Compare;

    /// <summary>Sorts by the first letters, and what is alike there by the whole.</summary>
    public static void Sort(UnitName[] names)
    {
        var keys = Array.ConvertAll(names, name => VietnameseComparer.FirstLetters(name.State.Name));
        Array.Sort(keys, names);
        for (int start = 0, end; start < names.Length; start = end)
        {
            end = start + 1;
            while (end < names.Length && keys[end] == keys[start]) end++;
            names.AsSpan(start, end - start).Sort(Comparison);
        }
    }

    private static int Compare(UnitName x, UnitName y)
    {
        var order = VietnameseComparer.Instance.Compare(x.State.Name, y.State.Name);
        if (order == 0 && x.Unit != y.Unit) order = x.Unit.Key.CompareTo(y.Unit.Key);
        if (order == 0) order = y.Days.First.CompareTo(x.Days.First);
        if (order == 0) order = x.By.CompareTo(y.By);
        return order == 0 ? VietnameseComparer.Instance.Compare(x.Text, y.Text) : order;
    }
}
