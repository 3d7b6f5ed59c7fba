using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>One thing that is counted.</summary>
/// <param name="Atom">Where it is.</param>
/// <param name="Day">When it is.</param>
/// <param name="Movements">The movements that count it.</param>
/// <param name="Groups">The groups of people and clusters that it is of.</param>
/// <param name="Body">The body that it is of.</param>
internal sealed record BoundsThing(int Atom, LocalDate Day, IReadOnlySet<MovementType> Movements, IReadOnlySet<string> Groups, string? Body)
{
    /// <summary>Whether it is within territory, days and categories.</summary>
    public bool IsIn(IReadOnlySet<int> atoms, LocalDate? start, LocalDate end, MovementType? movement, string? group)
        => atoms.Contains(Atom)
            && !(Day < start) && Day <= end
            && (movement is not { } one || Movements.Contains(one))
            && (group is null || Groups.Contains(group));
}
