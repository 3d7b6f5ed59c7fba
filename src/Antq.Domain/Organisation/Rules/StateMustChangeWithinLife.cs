using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>A unit's later states begin within its life, after its first day, and differ from the state before.</summary>
internal sealed class StateMustChangeWithinLife : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var unit in gazetteer.Units)
        {
            for (var index = 1; index < unit.States.Count; index++)
            {
                var (before, state) = (unit.States[index - 1], unit.States[index]);
                var code = state.From == unit.FirstDay ? StateOnFirstDay
                    : !unit.IsAliveOn(state.From) ? StateOutsideLife
                    : IsSame(before, state) ? StateChangesNothing
                    : null;
                if (code is not null) findings.Add(code, Path(unit, state), Value("day", state.From), Value("unit", unit));
            }
        }
    }

    private static bool IsSame(UnitState one, UnitState other)
        => (one.Name, one.Kind, one.Parent) == (other.Name, other.Kind, other.Parent)
            && one.NameIn(Language.English) == other.NameIn(Language.English);
}
