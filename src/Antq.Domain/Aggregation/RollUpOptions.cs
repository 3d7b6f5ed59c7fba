using Antq.Domain.Movements;

namespace Antq.Domain.Aggregation;

/// <summary>What a roll-up may be told beside what it is of.</summary>
public sealed record RollUpOptions
{
    /// <summary>The one movement whose facts count.</summary>
    /// <value>Absent, which is the default, for all of them.</value>
    public MovementType? Movement { get; init; }
}
