using static Antq.Domain.Findings.RegisterFindingCodes;
using static Antq.Domain.Organisation.RegisterFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>An alias differs from a name that the unit always had.</summary>
internal sealed class AliasMustDifferFromNames : IRegisterRule
{
    public void Check(RegisterContent register, RegisterFindings findings)
    {
        foreach (var unit in register.Units)
        {
            foreach (var alias in unit.Aliases)
            {
                if (unit.States.All(state => state.Name == alias)) findings.Add(AliasIsTheName, Path(unit), Value("alias", alias), Value("unit", unit));
            }
        }
    }
}
