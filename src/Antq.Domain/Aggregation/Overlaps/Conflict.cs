namespace Antq.Domain.Aggregation;

/// <summary>Facts that cannot, or may not, be counted together.</summary>
/// <param name="Kind">The kind of conflict.</param>
/// <param name="Facts">The smallest set of facts in conflict.</param>
/// <param name="AtMost">The maximum that one side allows.</param>
/// <param name="AtLeast">The minimum that the other side needs.</param>
internal sealed record Conflict(ConflictKind Kind, IReadOnlyList<PlacedFact> Facts, Int128 AtMost, Int128 AtLeast);
