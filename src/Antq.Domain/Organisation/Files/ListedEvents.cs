namespace Antq.Domain.Organisation;

/// <summary>Edges that are already in memory.</summary>
internal sealed class ListedEvents(List<UnitEvent> events) : IEventSource
{
    public int Count => events.Count;

    public void Index(LevelRegister register, Span<int> predecessors, Span<int> successors)
    {
        for (var row = 0; row < events.Count; row++)
        {
            predecessors[row] = register.PlaceOf(events[row].Predecessor);
            successors[row] = register.PlaceOf(events[row].Successor);
        }
    }

    public UnitEvent Read(int row) => events[row];
}
