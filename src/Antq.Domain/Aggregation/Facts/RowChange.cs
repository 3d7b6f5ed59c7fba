namespace Antq.Domain.Aggregation;

/// <summary>How the value of a row of the store differs from that of its fact.</summary>
/// <param name="Value">The remainder of its value, or its value with others added.</param>
internal sealed record RowChange(Count Value)
{
    /// <summary>The later stock that replaced a part of it.</summary>
    public Fact? Because { get; init; }

    /// <summary>The rule that was applied.</summary>
    public SummarizabilityRule? Rule { get; init; }

    /// <summary>Other awards of the same report, event and box, whose counts are included in the value.</summary>
    public IReadOnlyList<Fact> Beside { get; init; } = [];
}
