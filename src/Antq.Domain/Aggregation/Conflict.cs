using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Facts of a cell that stand in each other's way.</summary>
/// <param name="Kind">How.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Left">What the one side says: the bounds where they cross, otherwise the whole.</param>
/// <param name="Right">What the other side says; absent where they only overlap.</param>
internal sealed record Conflict(ConflictKind Kind, IReadOnlyList<Fact> Facts, Count Left, Count? Right = null);
