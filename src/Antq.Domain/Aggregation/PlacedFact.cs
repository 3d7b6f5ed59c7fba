using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>A fact with a value, placed on the axes.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Extent">What it is about.</param>
/// <param name="Value">Its value.</param>
internal sealed record PlacedFact(Fact Fact, Extent Extent, Count Value);
