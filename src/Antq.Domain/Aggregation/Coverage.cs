namespace Antq.Domain.Aggregation;

/// <summary>
/// What the facts of a cell speak of: which of the ministry's provinces, or which of the units that became this one, and how
/// many of the days.
/// </summary>
public sealed class Coverage
{
    internal Coverage(IReadOnlyList<CoveragePart> parts, (long Covered, long Expected)? unitDays)
    {
        Parts = parts;
        CoveredUnitDays = unitDays?.Covered;
        ExpectedUnitDays = unitDays?.Expected;
    }

    /// <summary>The units that are expected, in the order of their keys.</summary>
    public IReadOnlyList<CoveragePart> Parts { get; }

    /// <summary>How many units are expected: those to which the measure applies.</summary>
    public int Expected => Parts.Count(part => part.State != CoverageState.NotApplicable);

    /// <summary>How many of them are spoken of in full.</summary>
    public int Covered => Parts.Count(part => part.State == CoverageState.Covered);

    /// <summary>How many of them are spoken of in part.</summary>
    public int PartlyCovered => Parts.Count(part => part.State == CoverageState.PartlyCovered);

    /// <summary>The days spoken of, summed over the smallest territories; absent for stocks and for awards, which have none.</summary>
    public long? CoveredUnitDays { get; }

    /// <summary>The days asked for, summed over the smallest territories; absent for stocks and for awards, and for an open start.</summary>
    public long? ExpectedUnitDays { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Covered == Expected && CoveredUnitDays == ExpectedUnitDays;
}
