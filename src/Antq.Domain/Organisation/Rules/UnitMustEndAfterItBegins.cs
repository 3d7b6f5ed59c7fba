using static Antq.Domain.Findings.RegisterFindingCodes;
using static Antq.Domain.Organisation.RegisterFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>A unit's last day is not before its first, and the first is known if the gazetteer has the level by then.</summary>
internal sealed class UnitMustEndAfterItBegins : IRegisterRule
{
    public void Check(RegisterContent register, RegisterFindings findings)
    {
        foreach (var unit in register.Units)
        {
            if (unit.ValidTo is { } last && last < unit.FirstDay) findings.Add(EndsBeforeItBegins, Path(unit), Value("unit", unit), Value("first", unit.FirstDay), Value("last", last));
            if (unit.ValidFrom is null && register.KnownFrom(unit.Level) is { } known && unit.Key.Day > known)
                findings.Add(StartUnknown, Path(unit), Value("unit", unit), Value("known", known));
        }
    }
}
