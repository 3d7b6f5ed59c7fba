namespace Antq.Domain.Aggregation;

/// <summary>How a cell's value was computed. It is made on first use.</summary>
public sealed partial class Derivation
{
    internal Derivation(Node? root, IReadOnlyList<Step> steps, IReadOnlyList<Step> leftOut, IReadOnlyList<SummarizabilityRule> rules)
    {
        Root = root;
        Steps = [.. steps];
        LeftOut = [.. leftOut];
        Rules = [.. rules];
    }

    /// <summary>The value as a tree of its inputs, down to the facts; null when no fact was used.</summary>
    public Node? Root { get; }

    /// <summary>Every fact of the cell and its role, in the order of their reports.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>Those of the steps that have no place in the tree: replaced by later ones, too old, or refused.</summary>
    public IReadOnlyList<Step> LeftOut { get; }

    /// <summary>The rules of the summarizability table by which the contributions were combined.</summary>
    public IReadOnlyList<SummarizabilityRule> Rules { get; }
}
