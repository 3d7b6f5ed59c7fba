using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>A unit's kinds are of the level given by the form of its code.</summary>
internal sealed class KindMustMatchLevel : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var unit in gazetteer.Units)
        {
            foreach (var state in unit.States)
            {
                if (state.Kind.LevelOf() != unit.Level)
                    findings.Add(KindOfAnotherLevel, Path(unit, state), Value("unit", unit), Value("kind", state.Kind));
            }
        }
    }
}
