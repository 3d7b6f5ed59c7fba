using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

public sealed partial class Derivation
{
    /// <summary>One value in the derivation of a cell, with its inputs.</summary>
    public sealed class Node
    {
        internal Node(Operation operation, Count? value, params IReadOnlyList<Node> inputs)
        {
            Operation = operation;
            Value = value;
            Inputs = [.. inputs];
        }

        /// <summary>The operation that makes the value of the inputs.</summary>
        public Operation Operation { get; }

        /// <summary>The value; null when there is no correct one.</summary>
        public Count? Value { get; }

        /// <summary>The fact and its role; null when the value is made of others.</summary>
        public Step? Step { get; internal init; }

        /// <summary>For an estimate, the exact share and its rounding; otherwise null.</summary>
        public WeightedShare? Estimate { get; internal init; }

        /// <summary>The inputs, the chosen one first.</summary>
        public IReadOnlyList<Node> Inputs { get; }

        /// <summary>Nodes about the same things that are compared with the value, but not added.</summary>
        public IReadOnlyList<Node> Against { get; internal init => field = ValueList<Node>.Of(value); } = ValueList<Node>.Empty;

        /// <summary>For a balance, the factors of its lower bound; otherwise null.</summary>
        public Factors? Lower { get; internal init; }

        /// <summary>For a balance, the factors of its upper bound; null when it has none.</summary>
        public Factors? Upper { get; internal init; }

        /// <summary>The rules of the summarizability table that were applied.</summary>
        public IReadOnlyList<SummarizabilityRule> Rules { get; internal init => field = ValueList<SummarizabilityRule>.Of(value); } =
            ValueList<SummarizabilityRule>.Empty;

        /// <summary>Returns operation and value.</summary>
        public override string ToString() => $"{EnumName<Operation>.Of(Operation)} {Value}";
    }
}
