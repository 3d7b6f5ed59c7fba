using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// Two units do not have the same code on the same day. The day of a key may differ from the first day of its life, which a later release
/// may correct, but it is hardly one on which the code belongs to another unit.
/// </summary>
internal sealed class CodeMustBeUniqueEachDay : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var lives in gazetteer.Units.GroupBy(unit => unit.Code, StringComparer.Ordinal))
        {
            OrganisationUnit? longest = null;
            foreach (var unit in lives.OrderBy(life => life.FirstDay).ThenBy(life => life.Key))
            {
                if (longest is not null && longest.IsAliveOn(unit.FirstDay))
                    findings.Add(LivesOverlap, Path(unit), Value("day", unit.FirstDay), Value("unit", longest), Value("other", unit));
                else if (longest is not null && longest.IsAliveOn(unit.Key.Day))
                    findings.Add(KeyDayInAnotherLife, Path(unit), Value("unit", unit), Value("other", longest));
                if (longest is null || unit.ValidTo is null || unit.ValidTo > longest.ValidTo) longest = unit;
            }
        }
    }
}
