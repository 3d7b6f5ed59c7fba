using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>Facts of a cell that overlap in part, or that cannot all be true.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Left">What the one side says: the bounds where they overlap, the whole where they contradict.</param>
/// <param name="Right">What the other side says; absent where they only overlap.</param>
internal sealed record Conflict(IReadOnlyList<Fact> Facts, Count Left, Count? Right);
