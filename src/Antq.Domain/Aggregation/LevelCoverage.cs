using Antq.Domain.Aggregation;

namespace Antq.Domain;

/// <summary>How many units of a level have reported what a cell is of.</summary>
/// <param name="Level">The level.</param>
/// <param name="Expected">How many units are expected to report: those to which the measure applies.</param>
/// <param name="Reported">How many have reported all of it: of a flow, for each of their days.</param>
/// <param name="InPart">How many have reported a part of it.</param>
/// <param name="NotApplicable">To how many the measure does not apply.</param>
public sealed record LevelCoverage(OrganisationLevel Level, int Expected, int Reported, int InPart, int NotApplicable)
{
    /// <summary>How many have reported nothing.</summary>
    public int Missing => Expected - Reported - InPart;

    internal static LevelCoverage Of(OrganisationLevel level, IReadOnlyList<CoveragePart> parts)
    {
        var (reported, inPart, notApplicable) = (0, 0, 0);
        foreach (var part in parts)
        {
            if (part.State == CoverageState.Covered) reported++;
            else if (part.State == CoverageState.PartlyCovered) inPart++;
            else if (part.State == CoverageState.NotApplicable) notApplicable++;
        }

        return new LevelCoverage(level, parts.Count - notApplicable, reported, inPart, notApplicable);
    }
}
