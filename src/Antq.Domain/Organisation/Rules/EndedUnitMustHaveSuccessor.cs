using static Antq.Domain.Findings.RegisterFindingCodes;
using static Antq.Domain.Organisation.RegisterFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// A unit that ended has successors. The territory of a district continues with its communes; a body may end without a successor, but that
/// is likely to be an omission.
/// </summary>
internal sealed class EndedUnitMustHaveSuccessor : IRegisterRule
{
    public void Check(RegisterContent register, RegisterFindings findings)
    {
        foreach (var unit in register.Units)
        {
            if (unit.ValidTo is null || register.GoesOnWithItsParts(unit) || register.From(unit).Any(edge => edge.Successor.Level == unit.Level || unit.Level != OrganisationLevel.Province)) continue;
            findings.Add(unit.Level.HasGround() ? EndsWithoutSuccessor : BodyEndsWithoutSuccessor, Path(unit), Value("unit", unit));
        }
    }
}
