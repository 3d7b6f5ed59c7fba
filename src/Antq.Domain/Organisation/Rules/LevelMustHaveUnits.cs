using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>The levels of the units are in the table of levels, and each has units on the first day from which all are known.</summary>
internal sealed class LevelMustHaveUnits : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        var units = gazetteer.Units.ToLookup(unit => unit.Level);
        foreach (var level in Enum.GetValues<OrganisationLevel>())
        {
            if (gazetteer.KnownFrom(level) is not { } known)
            {
                if (units.Contains(level)) findings.Add(LevelNotListed, Path(level), Value("level", level));
            }
            else if (!units.Contains(level))
            {
                findings.Add(LevelWithoutUnits, Path(level), Value("level", level));
            }
            else if (!units[level].Any(unit => unit.IsAliveOn(known)))
            {
                findings.Add(NoUnitOnFirstDay, Path(level), Value("level", level), Value("day", known));
            }
        }
    }
}
