namespace Antq.Domain.Organisation;

/// <summary>The edges whose successors are of one level, in the order of their rows, each made when it is asked for.</summary>
internal interface IEventSource
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>Writes the places of the units on both sides of each edge in the register of the level; negative where it has no such unit.</summary>
    void Index(LevelRegister register, Span<int> predecessors, Span<int> successors);

    /// <summary>Makes an edge.</summary>
    UnitEvent Read(int row);
}
