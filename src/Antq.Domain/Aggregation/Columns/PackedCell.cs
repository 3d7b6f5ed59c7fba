namespace Antq.Domain.Aggregation.Columns;

/// <summary>A cell of a unit, a slot and a measure in sixteen bytes.</summary>
internal struct PackedCell
{
    /// <summary>The number of bits that mark which periods of the slot were reported.</summary>
    public const int WidthShift = PlanPeriods.LongestSlot;

    /// <summary>The bits that mark which periods of the slot were reported.</summary>
    public const ulong Reported = (1UL << WidthShift) - 1;

    /// <summary>The maximum distance of bounds, as a power of two.</summary>
    public const int WidthBits = 50;

    /// <summary>The bit that is set when bounds are too far apart, before anything is lost.</summary>
    public const ulong Guard = 1UL << (WidthShift + WidthBits);

    /// <summary>The bit that is set when there is no upper bound.</summary>
    public const ulong Open = 1UL << 63;

    /// <summary>The lower bound.</summary>
    public long Lower;

    /// <summary>Which periods were reported, the distance of the upper bound above the lower, and whether there is none.</summary>
    public ulong Rest;

    /// <summary>Whether there is no upper bound.</summary>
    public readonly bool IsOpen => Rest >= Open;

    /// <summary>The distance of the upper bound above the lower.</summary>
    public readonly long Width => (long)((Rest & ~Open) >> WidthShift);
}
