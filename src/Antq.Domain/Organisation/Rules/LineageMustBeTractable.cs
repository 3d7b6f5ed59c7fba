using NodaTime;
using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// The lines of descent, which multiply when parts of parts move, are not more than can be traced. Only for a gazetteer that violates no
/// other rule: its edges then lead from earlier units to later ones.
/// </summary>
internal sealed class LineageMustBeTractable : IGazetteerRule
{
    /// <summary>More lines than any real gazetteer has.</summary>
    public const int MostLines = 1_000_000;

    /// <summary>More units in succession than any real gazetteer has.</summary>
    public const int MostSteps = 1_000;

    /// <summary>More units on all lines together than any real gazetteer has.</summary>
    public const int MostUnits = 20_000_000;

    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        var counts = Enum.GetValues<OrganisationLevel>().ToDictionary(level => level, level => LineCount.Of(gazetteer, level, MostLines));
        var isMany = counts.Values.Any(
            count => count.Total > MostLines || count.Steps > MostSteps || count.Total * count.Steps > MostUnits);
        if (isMany || Ground(gazetteer, counts[OrganisationLevel.Province], counts[OrganisationLevel.Commune]) > MostLines)
            findings.Add(TooManyLines, "/unit-events", Value("lines", MostLines), Value("steps", MostSteps));
    }

    /// <summary>
    /// Returns an upper bound of the lines of communes, each within every line of provinces through the province that it ends in; only some
    /// of those agree with all provinces that it was in.
    /// </summary>
    private static long Ground(GazetteerContent gazetteer, LineCount provinces, LineCount communes)
        => communes.Sum(
            communes.Last.Select(unit => Math.Min(MostLines + 1L, communes.Ending(unit) * provinces.Through(ProvinceOf(gazetteer, unit)))));

    private static OrganisationUnit ProvinceOf(GazetteerContent gazetteer, OrganisationUnit unit)
    {
        var last = unit.ValidTo ?? LocalDate.MaxIsoValue;
        var parent = gazetteer.Find(unit.StateAt(last).Parent!.Value)!;
        return parent.Level == OrganisationLevel.Province ? parent : gazetteer.Find(parent.StateAt(last).Parent!.Value)!;
    }
}
