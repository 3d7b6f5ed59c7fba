namespace Antq.Domain.Organisation;

/// <summary>Edges that are already in memory.</summary>
internal sealed class ListedEvents(List<UnitEvent> events) : IEventSource
{
    public int Count => events.Count;

    public void Index(LevelUnits gazetteer, Span<int> predecessors, Span<int> successors)
    {
        for (var row = 0; row < events.Count; row++)
        {
            predecessors[row] = gazetteer.PlaceOf(events[row].Predecessor);
            successors[row] = gazetteer.PlaceOf(events[row].Successor);
        }
    }

    public UnitEvent Read(int row) => events[row];
}
