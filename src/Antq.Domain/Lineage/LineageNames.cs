using Antq.Domain.Data;
using Antq.Domain.Findings;

namespace Antq.Domain.Lineage;

/// <summary>What the kinds of this folder are called.</summary>
public static class LineageNames
{
    /// <summary>The name of a graph.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such member.</exception>
    public static string Name(this LineageGraph graph, Language language) => Terms.Name(graph, language);
}
