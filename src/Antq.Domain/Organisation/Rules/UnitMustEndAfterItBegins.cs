using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>A unit's last day is not before its first.</summary>
internal sealed class UnitMustEndAfterItBegins : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var unit in gazetteer.Units)
        {
            if (unit.ValidTo is { } last && last < unit.FirstDay)
                findings.Add(EndsBeforeItBegins, Path(unit), Value("unit", unit), Value("first", unit.FirstDay), Value("last", last));
        }
    }
}
