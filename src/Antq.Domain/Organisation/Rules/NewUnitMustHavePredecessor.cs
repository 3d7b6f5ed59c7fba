using static Antq.Domain.Findings.RegisterFindingCodes;
using static Antq.Domain.Organisation.RegisterFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// A unit with ground that began after all units of its level were known came from some of them. This is an error, not a warning: its ground
/// would count beside that of the units which held it before, and every comparison over the day would be wrong.
/// </summary>
internal sealed class NewUnitMustHavePredecessor : IRegisterRule
{
    public void Check(RegisterContent register, RegisterFindings findings)
    {
        foreach (var unit in register.Units)
        {
            if (unit.Level.HasGround() && register.KnownFrom(unit.Level) is { } known && unit.ValidFrom > known && !register.HasEdgesInto(unit))
                findings.Add(BeginsFromNothing, Path(unit), Value("unit", unit), Value("known", known));
        }
    }
}
