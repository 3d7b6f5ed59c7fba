namespace Antq.Domain.Aggregation;

/// <summary>How a cell's value was computed. It is made on first use.</summary>
public sealed class Derivation
{
    internal Derivation(DerivationNode? root, IReadOnlyList<DerivationStep> steps, IReadOnlyList<DerivationStep> leftOut, IReadOnlyList<SummarizabilityRule> rules)
    {
        Root = root;
        Steps = [.. steps];
        LeftOut = [.. leftOut];
        Rules = [.. rules];
    }

    /// <summary>The value as a tree of its inputs, down to the facts; null when no fact was used.</summary>
    public DerivationNode? Root { get; }

    /// <summary>Every fact of the cell and its role, in the order of their reports.</summary>
    public IReadOnlyList<DerivationStep> Steps { get; }

    /// <summary>Those of the steps that have no place in the tree: replaced by later ones, too old, or refused.</summary>
    public IReadOnlyList<DerivationStep> LeftOut { get; }

    /// <summary>The rules of the summarizability table by which the contributions were combined.</summary>
    public IReadOnlyList<SummarizabilityRule> Rules { get; }
}
