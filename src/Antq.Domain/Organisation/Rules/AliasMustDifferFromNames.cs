using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>An alias differs from a name that the unit always had.</summary>
internal sealed class AliasMustDifferFromNames : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var unit in gazetteer.Units)
        {
            foreach (var alias in unit.Aliases)
            {
                if (unit.States.All(state => state.Name == alias))
                    findings.Add(AliasIsTheName, Path(unit), Value("alias", alias), Value("unit", unit));
            }
        }
    }
}
