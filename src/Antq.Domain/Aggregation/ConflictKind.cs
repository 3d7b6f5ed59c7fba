namespace Antq.Domain.Aggregation;

/// <summary>How facts of a cell stand in each other's way.</summary>
internal enum ConflictKind
{
    /// <summary>They overlap in part, so that only bounds are right.</summary>
    Crossing,

    /// <summary>They cannot all be true, so that there is no value.</summary>
    Contradiction,

    /// <summary>They cannot all be true, and the later one stands.</summary>
    LaterStands,

    /// <summary>They overlap, and the caller wants nothing chosen.</summary>
    Overlap,
}
