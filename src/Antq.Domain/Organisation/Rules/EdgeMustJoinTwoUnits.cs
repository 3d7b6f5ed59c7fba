using static Antq.Domain.Findings.RegisterFindingCodes;
using static Antq.Domain.Organisation.RegisterFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>
/// An edge leads from one unit of the gazetteer to another, from territory to territory or from body to body, and transfers something.
/// </summary>
internal sealed class EdgeMustJoinTwoUnits : IRegisterRule
{
    public void Check(RegisterContent register, RegisterFindings findings)
    {
        foreach (var edge in register.Edges)
        {
            if (edge.IsWithinUnit)
            {
                findings.Add(EdgeToItself, Path(edge), Value("day", edge.Day), Value("unit", edge.Successor.ToString()));
                continue;
            }

            if (register.Find(edge.Predecessor) is null) findings.Add(EdgeUnitUnknown, Path(edge), Value("day", edge.Day), Value("key", edge.Predecessor.ToString()));
            if (register.Find(edge.Successor) is null) findings.Add(EdgeUnitUnknown, Path(edge), Value("day", edge.Day), Value("key", edge.Successor.ToString()));
            if (edge.Predecessor.Level.HasGround() != edge.Successor.Level.HasGround()) Tell(EdgeBetweenBodyAndGround);
            if (edge is { Ground: TerritoryShare.None, People: TerritoryShare.None }) Tell(EdgeMovesNothing);

            void Tell(FindingCode code)
                => findings.Add(code, Path(edge), Value("day", edge.Day), Value("predecessor", edge.Predecessor.ToString()), Value("successor", edge.Successor.ToString()));
        }
    }
}
