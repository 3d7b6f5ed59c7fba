using Antq.Domain.Aggregation;

namespace Antq.Domain;

/// <summary>
/// Who has reported what a cell is of: which of the units that were valid in the period and have its territory, the provinces for the
/// ministry, and for how many of their days.
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
    public int Expected => Own.Expected;

    /// <summary>How many of them are reported in full.</summary>
    public int Reported => Own.Reported;

    /// <summary>How many of them are reported in part.</summary>
    public int InPart => Own.InPart;

    /// <summary>The days that are reported, summed over the units; null for stocks and for awards, which have none, and for an open start.</summary>
    public long? ReportedUnitDays => Own.ReportedTime;

    /// <summary>The days on which the units were valid, summed over them; null where the reported ones are.</summary>
    public long? ExpectedUnitDays => Own.ExpectedTime;

    /// <summary>How much of what is expected is reported: of the days of the units, or of the units where there are no days; null where nothing is expected.</summary>
    public Ratio? Share => Own switch
    {
        { ReportedTime: { } reported, ExpectedTime: > 0 and var expected } => Ratio.Of(reported, expected),
        { Expected: > 0 } own => Ratio.Of(own.Reported, own.Expected),
        _ => null,
    };

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Own.IsComplete;

    /// <summary>The numbers of the units that are expected.</summary>
    internal LevelCoverage Own => LevelCoverage.Of(Parts[0].Unit.Level, Parts);

    /// <summary>Whether it covers at least so much of what is expected; so it does where nothing is.</summary>
    /// <exception cref="ArgumentException">The percentage is a default one.</exception>
    public bool Reaches(Percentage percentage)
    {
        var asked = percentage.Value;
        return Share is not { } share || share.Numerator * 100m >= share.Denominator * asked;
    }
}
