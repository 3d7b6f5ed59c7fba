using Antq.Domain.Organisation;

namespace Antq.Domain.Lineage;

/// <summary>Selects the edges of a graph.</summary>
internal static class LineageGraphEdges
{
    public static bool Has(this LineageGraph graph, UnitEvent edge) => graph switch
    {
        LineageGraph.All => true,
        LineageGraph.Ground => edge.Ground != TerritoryShare.None,
        LineageGraph.People => edge.People != TerritoryShare.None,
        _ => throw new ArgumentOutOfRangeException(nameof(graph), graph, "There is no such graph."),
    };
}
