using NodaTime;
using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>Every unit except a ministry has a parent of a higher level, which exists on all days of the state.</summary>
internal sealed class ParentMustBeValid : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var unit in gazetteer.Units)
        {
            for (var index = 0; index < unit.States.Count; index++)
            {
                var last = index + 1 < unit.States.Count ? unit.States[index + 1].From.PlusDays(-1) : unit.ValidTo;
                Check(gazetteer, findings, unit, unit.States[index], last);
            }
        }
    }

    private static void Check(GazetteerContent gazetteer, GazetteerFindings findings, OrganisationUnit unit, UnitState state,
        LocalDate? last)
    {
        if (state.Parent is not { } key)
        {
            if (unit.Level != OrganisationLevel.Ministry) findings.Add(ParentMissing, Path(unit, state), Value("unit", unit));
        }
        else if (!IsAbove(key.Level, unit.Level))
        {
            findings.Add(ParentNotAbove, Path(unit, state), Value("parent", key.ToString()), Value("unit", unit));
        }
        else if (gazetteer.Find(key) is not { } parent)
        {
            findings.Add(ParentUnknown, Path(unit, state), Value("parent", key.ToString()), Value("unit", unit));
        }
        else if (!parent.IsAliveOn(state.From) || (last is { } day ? !parent.IsAliveOn(day) : parent.ValidTo is not null))
        {
            var end = last is { } until ? Value("last", until) : Value("last", "nay", "now");
            findings.Add(ParentNotAlive, Path(unit, state), Value("parent", parent), Value("first", state.From), end, Value("unit", unit));
        }
    }

    private static bool IsAbove(OrganisationLevel parent, OrganisationLevel child) => child switch
    {
        OrganisationLevel.Ministry => false,
        OrganisationLevel.Department or OrganisationLevel.Province => parent == OrganisationLevel.Ministry,
        OrganisationLevel.District => parent == OrganisationLevel.Province,
        _ => parent is OrganisationLevel.Province or OrganisationLevel.District,
    };
}
