namespace Antq.Domain.Aggregation;

/// <summary>How a row of the store differs from its fact alone.</summary>
/// <param name="Value">Its value, the remainder of it, or its value with others added.</param>
internal sealed record RowChange(Count Value)
{
    /// <summary>The later stock that replaced a part of it.</summary>
    public Fact? Because { get; init; }

    /// <summary>The rule that was applied.</summary>
    public SummarizabilityRule? Rule { get; init; }

    /// <summary>Other awards of the same report, event and box, whose counts are included in the value.</summary>
    public IReadOnlyList<Fact> Beside { get; init; } = [];

    /// <summary>The numbers of other events that may include some or all of its own, as a report states.</summary>
    public IReadOnlyList<int> MayBeIncludedIn { get; init; } = [];
}
