using static Antq.Domain.Findings.RegisterFindingCodes;
using static Antq.Domain.Organisation.RegisterFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// A unit with territory that began after all units of its level were known has predecessors among them. This is an error, not a warning:
/// its territory would count in addition to that of the units that had it before, and every comparison across the day would be wrong.
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
