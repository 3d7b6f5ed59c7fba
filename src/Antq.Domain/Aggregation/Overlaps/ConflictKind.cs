namespace Antq.Domain.Aggregation;

/// <summary>How facts of a cell cannot, or may not, be counted together.</summary>
internal enum ConflictKind
{
    /// <summary>They overlap in part, so that only bounds are known.</summary>
    Crossing,

    /// <summary>They cannot all be true, so that there is no value.</summary>
    Contradiction,

    /// <summary>They cannot all be true, and the later one is used.</summary>
    LaterStands,

    /// <summary>They overlap, and the caller allows no choice.</summary>
    Overlap,
}
