namespace Antq.Domain.Measures;

/// <summary>How a measure behaves over its categories.</summary>
public enum CategoryBehaviour
{
    /// <summary>Everything counted belongs to exactly one category.</summary>
    Partition,

    /// <summary>A thing may belong to several categories.</summary>
    Overlapping,

    /// <summary>The measure has no categories.</summary>
    None,
}
