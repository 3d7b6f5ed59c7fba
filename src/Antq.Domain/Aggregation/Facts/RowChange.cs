namespace Antq.Domain.Aggregation;

/// <summary>In what the value of a row of the store is other than that of its fact.</summary>
/// <param name="Value">What is left of its value, or its value with others.</param>
internal sealed record RowChange(Count Value)
{
    /// <summary>The later stock that took the place of a part of it.</summary>
    public Fact? Because { get; init; }

    /// <summary>The rule by which it did.</summary>
    public SummarizabilityRule? Rule { get; init; }

    /// <summary>Other awards of the same report and event and box, whose counts are in the value.</summary>
    public IReadOnlyList<Fact> Beside { get; init; } = [];
}
