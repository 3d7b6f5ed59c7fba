using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// A unit that ended has successors. The territory of a district continues with its communes; a body may end without a successor, but that
/// is likely to be an omission.
/// </summary>
internal sealed class EndedUnitMustHaveSuccessor : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var unit in gazetteer.Units)
        {
            if (unit.ValidTo is null || gazetteer.GoesOnWithItsParts(unit)
                || gazetteer.From(unit).Any(edge => edge.Successor.Level == unit.Level || unit.Level != OrganisationLevel.Province))
                continue;
            findings.Add(unit.Level.HasGround() ? EndsWithoutSuccessor : BodyEndsWithoutSuccessor, Path(unit), Value("unit", unit));
        }
    }
}
