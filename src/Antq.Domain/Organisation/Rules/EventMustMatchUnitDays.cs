using static Antq.Domain.Findings.RegisterFindingCodes;
using static Antq.Domain.Organisation.RegisterFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// The territory of a unit never changes during its life: a predecessor ends on the day before the event, a successor begins on its day.
/// </summary>
internal sealed class EventMustMatchUnitDays : IRegisterRule
{
    public void Check(RegisterContent register, RegisterFindings findings)
    {
        foreach (var edge in register.Edges)
        {
            if (edge.IsWithinUnit || register.Cycles.Hold(edge)) continue;
            if (register.Find(edge.Predecessor) is { } predecessor && predecessor.ValidTo != edge.Day.PlusDays(-1))
                findings.Add(PredecessorEndsOtherwise, Path(edge), Value("unit", predecessor), Value("day", edge.Day));
            if (register.Find(edge.Successor) is { } successor && successor.ValidFrom != edge.Day)
                findings.Add(SuccessorBeginsOtherwise, Path(edge), Value("unit", successor), Value("day", edge.Day));
        }
    }
}
