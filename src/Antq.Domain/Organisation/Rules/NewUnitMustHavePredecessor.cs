using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// A unit with territory that began after all units of its level were known has predecessors among them. This is an error, not a warning:
/// its territory would count in addition to that of the units that had it before, and every comparison across the day would be wrong.
/// </summary>
internal sealed class NewUnitMustHavePredecessor : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var unit in gazetteer.Units)
        {
            if (unit.Level.HasGround() && gazetteer.KnownFrom(unit.Level) is { } known && unit.ValidFrom > known
                && !gazetteer.HasEdgesInto(unit))
                findings.Add(BeginsFromNothing, Path(unit), Value("unit", unit), Value("known", known));
        }
    }
}
