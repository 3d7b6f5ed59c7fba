namespace Antq.Domain.Aggregation;

/// <summary>The added and removed facts of measures that concern each other.</summary>
/// <param name="count">How many facts may be added.</param>
internal sealed class PartChange(int count)
{
    /// <summary>The places of the units that the facts concern.</summary>
    public HashSet<int> Units { get; } = [];

    /// <summary>The reports whose facts are removed.</summary>
    public HashSet<Report> Gone { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The added facts, by report and place.</summary>
    public List<Fact> Come { get; } = new(count);
}
