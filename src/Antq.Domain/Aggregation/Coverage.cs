using Antq.Domain.Aggregation;

namespace Antq.Domain;

/// <summary>
/// What the facts of a cell speak of: which of the units that were valid in the period and hold its territory, the provinces for the
/// ministry, and how many of their days.
/// </summary>
public sealed class Coverage
{
    private readonly CoverageReader _reader;

    internal Coverage(CoverageReader reader) => _reader = reader;

    /// <summary>The units that are expected, in the order of their keys.</summary>
    public IReadOnlyList<CoveragePart> Parts => field ??= _reader.Parts();

    /// <summary>
    /// How many units have reported at each level from that of <see cref="Parts"/> down to the lowest that reports: of 126 communes perhaps 112, where their
    /// province itself has not.
    /// </summary>
    public IReadOnlyList<LevelCoverage> Levels => field ??= _reader.Levels(Parts);

    /// <summary>How many units are expected: those to which the measure applies.</summary>
    public int Expected => Parts.Count(part => part.State != CoverageState.NotApplicable);

    /// <summary>How many of them are spoken of in full.</summary>
    public int Covered => Parts.Count(part => part.State == CoverageState.Covered);

    /// <summary>How many of them are spoken of in part.</summary>
    public int PartlyCovered => Parts.Count(part => part.State == CoverageState.PartlyCovered);

    /// <summary>The days spoken of, summed over the units; absent for stocks and for awards, which have none, and for an open start.</summary>
    public long? CoveredUnitDays => Parts.Any(part => part.CoveredDays is not null) ? Parts.Sum(part => part.CoveredDays ?? 0) : null;

    /// <summary>The days on which there were the units, summed over them; absent where the covered ones are.</summary>
    public long? ExpectedUnitDays => Parts.Any(part => part.ExpectedDays is not null) ? Parts.Sum(part => part.ExpectedDays ?? 0) : null;

    /// <summary>How much of what is expected is covered: of the days of the units, or of the units where there are no days; absent where nothing is expected.</summary>
    public Ratio? Share => (CoveredUnitDays, ExpectedUnitDays) switch
    {
        ({ } covered, > 0 and var expected) => Ratio.Of(covered, expected),
        _ => Expected > 0 ? Ratio.Of(Covered, Expected) : null,
    };

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Covered == Expected && CoveredUnitDays == ExpectedUnitDays;

    /// <summary>Whether it covers at least so much of what is expected; so it does where nothing is.</summary>
    /// <exception cref="ArgumentException">The percentage is a default one.</exception>
    public bool Reaches(Percentage percentage)
    {
        var asked = percentage.Value;
        return Share is not { } share || share.Numerator * 100m >= share.Denominator * asked;
    }
}
