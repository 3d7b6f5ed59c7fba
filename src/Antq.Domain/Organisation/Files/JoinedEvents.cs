namespace Antq.Domain.Organisation;

/// <summary>The edges of two tables, those of the first one first.</summary>
internal sealed class JoinedEvents(IEventSource first, IEventSource second) : IEventSource
{
    public int Count => first.Count + second.Count;

    public void Index(LevelUnits gazetteer, Span<int> predecessors, Span<int> successors)
    {
        first.Index(gazetteer, predecessors[..first.Count], successors[..first.Count]);
        second.Index(gazetteer, predecessors[first.Count..], successors[first.Count..]);
    }

    public UnitEvent Read(int row) => row < first.Count ? first.Read(row) : second.Read(row - first.Count);
}
