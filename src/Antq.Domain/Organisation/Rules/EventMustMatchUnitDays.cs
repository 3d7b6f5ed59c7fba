using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// The territory of a unit never changes during its life: a predecessor ends on the day before the event, a successor begins on its day.
/// </summary>
internal sealed class EventMustMatchUnitDays : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var edge in gazetteer.Edges)
        {
            if (edge.IsWithinUnit || gazetteer.Cycles.Hold(edge)) continue;
            if (gazetteer.Find(edge.Predecessor) is { } predecessor && predecessor.ValidTo != edge.Day.PlusDays(-1))
                findings.Add(PredecessorEndsOtherwise, Path(edge), Value("unit", predecessor), Value("day", edge.Day));
            if (gazetteer.Find(edge.Successor) is { } successor && successor.ValidFrom != edge.Day)
                findings.Add(SuccessorBeginsOtherwise, Path(edge), Value("unit", successor), Value("day", edge.Day));
        }
    }
}
