namespace Antq.Domain.Tests.Aggregation;

/// <summary>A set of facts whose bounds were worked out by hand.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Unit">The unit of the cell.</param>
/// <param name="Expected">The bounds; <c>contradiction</c> where the facts cannot all hold.</param>
/// <param name="Facts">The facts.</param>
internal sealed record BoundsCase(BoundsQuestion Question, string Unit, string Expected, params BoundsFact[] Facts);
