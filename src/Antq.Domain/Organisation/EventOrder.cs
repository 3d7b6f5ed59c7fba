namespace Antq.Domain.Organisation;

/// <summary>Orders events by day, then by successor, predecessor and kind.</summary>
internal sealed class EventOrder : IComparer<UnitEvent>
{
    public static EventOrder Instance { get; } = new();

    public int Compare(UnitEvent? x, UnitEvent? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = x.Day.CompareTo(y.Day);
        if (order == 0) order = x.Successor.CompareTo(y.Successor);
        if (order == 0) order = x.Predecessor.CompareTo(y.Predecessor);
        return order == 0 ? x.Kind.CompareTo(y.Kind) : order;
    }
}
