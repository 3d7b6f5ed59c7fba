using static Antq.Domain.Findings.GazetteerFindingCodes;
using static Antq.Domain.Organisation.GazetteerFindings;

namespace Antq.Domain.Organisation.Rules;

/// <summary>No path along the events leads from a unit back to itself.</summary>
internal sealed class LineageMustBeAcyclic : IGazetteerRule
{
    public void Check(GazetteerContent gazetteer, GazetteerFindings findings)
    {
        foreach (var cycle in gazetteer.Cycles.All)
            findings.Add(EdgesInACycle, $"/units/{cycle[0]}", Value("units", string.Join(" → ", cycle.Append(cycle[0]).Take(Longest))));
    }

    /// <summary>The number of units of a cycle that are named.</summary>
    private const int Longest = 20;
}
