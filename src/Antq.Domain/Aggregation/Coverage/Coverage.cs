using Antq.Domain.Aggregation;

namespace Antq.Domain;

/// <summary>
/// The coverage of a cell: which of the units that were valid in the period and have its territory have reported (for the ministry: which
/// provinces), and for how many of their days.
/// </summary>
public sealed partial class Coverage
{
    private readonly CoverageReader _reader;

    internal Coverage(CoverageReader reader) => _reader = reader;

    /// <summary>The expected units, in the order of their keys.</summary>
    public IReadOnlyList<Part> Parts => field ??= _reader.Parts();

    /// <summary>
    /// How many units have reported at each level from that of <see cref="Parts"/> down to the lowest that reports: perhaps 112 of 126
    /// communes, although their province itself has not.
    /// </summary>
    public IReadOnlyList<LevelCoverage> Levels => field ??= _reader.Levels(Parts);

    /// <summary>How many units are expected: those to which the measure applies.</summary>
    public int Expected => Own.Expected;

    /// <summary>How many of them have reported in full.</summary>
    public int Reported => Own.Reported;

    /// <summary>How many of them have reported in part.</summary>
    public int InPart => Own.InPart;

    /// <summary>The reported days, summed over the units; null for stocks, for awards and for an open start.</summary>
    public long? ReportedUnitDays => Own.ReportedTime;

    /// <summary>The days on which the units were valid, summed over them; null when <see cref="ReportedUnitDays"/> is.</summary>
    public long? ExpectedUnitDays => Own.ExpectedTime;

    /// <summary>
    /// The reported share of what is expected: of the days of the units, or of the units if there are no days; null when nothing is
    /// expected.
    /// </summary>
    public Ratio? Share => Own switch
    {
        { ReportedTime: { } reported, ExpectedTime: > 0 and var expected } => Ratio.Of(reported, expected),
        { Expected: > 0 } own => Ratio.Of(own.Reported, own.Expected),
        _ => null,
    };

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Own.IsComplete;

    /// <summary>The units that are missing, or have reported only in part, in the order of their keys.</summary>
    internal IEnumerable<Part> Incomplete => Parts.Where(part => part.State is State.InPart or State.Missing);

    /// <summary>The numbers of the expected units.</summary>
    internal LevelCoverage Own => LevelCoverage.Of(Parts[0].Unit.Level, Parts);

    /// <summary>Returns whether at least this share of what is expected is covered; true when nothing is expected.</summary>
    /// <exception cref="ArgumentException">The percentage is a default one.</exception>
    public bool Reaches(Percentage percentage)
    {
        var asked = percentage.Value;
        return Share is not { } share || share.Numerator * 100m >= share.Denominator * asked;
    }
}
