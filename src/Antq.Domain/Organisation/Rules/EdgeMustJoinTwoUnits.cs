using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// An edge leads from one unit of the gazetteer to another, from territory to territory or from body to body, and transfers something.
/// </summary>
internal sealed class EdgeMustJoinTwoUnits : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var edge in gazetteer.Edges)
        {
            if (edge.IsWithinUnit)
            {
                findings.Add(EdgeToItself, Path(edge), Value("day", edge.Day), Value("unit", edge.Successor.ToString()));
                continue;
            }

            if (gazetteer.Find(edge.Predecessor) is null)
                findings.Add(EdgeUnitUnknown, Path(edge), Value("day", edge.Day), Value("key", edge.Predecessor.ToString()));
            if (gazetteer.Find(edge.Successor) is null)
                findings.Add(EdgeUnitUnknown, Path(edge), Value("day", edge.Day), Value("key", edge.Successor.ToString()));
            if (edge.Predecessor.Level.HasGround() != edge.Successor.Level.HasGround()) Tell(EdgeBetweenBodyAndGround);
            if (edge is { Ground: TerritoryShare.None, People: TerritoryShare.None }) Tell(EdgeMovesNothing);

            void Tell(FindingCode code)
                => findings.Add(
                    code, Path(edge), Value("day", edge.Day), Value("predecessor", edge.Predecessor.ToString()),
                    Value("successor", edge.Successor.ToString()));
        }
    }
}
