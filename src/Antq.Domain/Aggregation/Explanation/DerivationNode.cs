using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>One value on the way to that of a cell, and what it was made of.</summary>
public sealed class DerivationNode
{
    internal DerivationNode(DerivationOperation operation, Count? value, params IReadOnlyList<DerivationNode> inputs)
    {
        Operation = operation;
        Value = value;
        Inputs = [.. inputs];
    }

    /// <summary>How the value was made of the inputs.</summary>
    public DerivationOperation Operation { get; }

    /// <summary>The value; absent where there is no right one.</summary>
    public Count? Value { get; }

    /// <summary>The fact and what it did; absent where the value is made of others.</summary>
    public DerivationStep? Step { get; internal init; }

    /// <summary>For an estimate, the exact share and how it was rounded; otherwise absent.</summary>
    public WeightedShare? Estimate { get; internal init; }

    /// <summary>What the value is made of, the chosen one first.</summary>
    public IReadOnlyList<DerivationNode> Inputs { get; }

    /// <summary>What speaks of the same and is held against the value, but not added.</summary>
    public IReadOnlyList<DerivationNode> Against { get; internal init => field = [.. value]; } = [];

    /// <summary>Of a balance, how its lower bound is made of those of its inputs; otherwise null.</summary>
    public DerivationFactors? Lower { get; internal init; }

    /// <summary>Of a balance, how its upper bound is made of those of its inputs; null where it has none.</summary>
    public DerivationFactors? Upper { get; internal init; }

    /// <summary>The rules of the summarizability table by which it was made.</summary>
    public IReadOnlyList<SummarizabilityRule> Rules { get; internal init => field = [.. value]; } = [];

    /// <summary>Operation and value.</summary>
    public override string ToString() => $"{EnumSlug<DerivationOperation>.Of(Operation)} {Value}";
}
