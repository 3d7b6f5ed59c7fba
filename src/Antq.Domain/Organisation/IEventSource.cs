namespace Antq.Domain.Organisation;

/// <summary>The edges whose successors are of one level, in the order of their rows, each read on demand.</summary>
internal interface IEventSource
{
    /// <summary>The number of edges.</summary>
    int Count { get; }

    /// <summary>
    /// Writes the positions of the units on both sides of each edge among the units of the level; negative when there is no such unit.
    /// </summary>
    void Index(LevelUnits gazetteer, Span<int> predecessors, Span<int> successors);

    /// <summary>Reads an edge.</summary>
    UnitEvent Read(int row);
}
