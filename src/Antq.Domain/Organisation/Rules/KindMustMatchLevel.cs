using static Antq.Domain.Findings.RegisterFindingCodes;
using static Antq.Domain.Organisation.RegisterFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>A unit's kinds are of the level given by the form of its code.</summary>
internal sealed class KindMustMatchLevel : IRegisterRule
{
    public void Check(RegisterContent register, RegisterFindings findings)
    {
        foreach (var unit in register.Units)
        {
            foreach (var state in unit.States)
            {
                if (state.Kind.LevelOf() != unit.Level) findings.Add(KindOfAnotherLevel, Path(unit, state), Value("unit", unit), Value("kind", state.Kind));
            }
        }
    }
}
