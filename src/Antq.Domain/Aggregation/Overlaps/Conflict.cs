namespace Antq.Domain.Aggregation;

/// <summary>Facts that cannot, or may not, be counted together.</summary>
/// <param name="Kind">How.</param>
/// <param name="Facts">The smallest set of facts that it is of.</param>
/// <param name="AtMost">The most that one side allows.</param>
/// <param name="AtLeast">The least that the other side needs.</param>
internal sealed record Conflict(ConflictKind Kind, IReadOnlyList<PlacedFact> Facts, Int128 AtMost, Int128 AtLeast);
