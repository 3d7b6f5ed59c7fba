using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>One node of a derivation: an operation on the values of its inputs.</summary>
    /// <param name="Operation">The operation that makes its value of those of its inputs.</param>
    /// <param name="Value">Its value; null when there is none.</param>
    /// <param name="Rounding">For an estimate: its rounding, from the top down.</param>
    /// <param name="Rules">The rules of the summarizability table that were applied.</param>
    /// <param name="Fact">At a leaf: the fact.</param>
    /// <param name="Lower">For a balance: the factors of its lower bound.</param>
    /// <param name="Upper">For a balance: the factors of its upper bound; null when it has none.</param>
    /// <param name="Inputs">The inputs, the chosen one first.</param>
    /// <param name="Against">Nodes about the same things that are only compared with it.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Node(
        [property: JsonPropertyName("operation"), JsonRequired] Aggregation.Derivation.Operation Operation,
        [property: JsonPropertyName("value"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Count? Value,
        IReadOnlyList<Rounding>? Rounding,
        IReadOnlyList<BilingualText>? Rules,
        [property: JsonPropertyName("fact"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Fact? Fact,
        [property: JsonPropertyName("lower"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Factors? Lower,
        [property: JsonPropertyName("upper"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Factors? Upper,
        IReadOnlyList<Node>? Inputs,
        IReadOnlyList<Node>? Against)
    {
        /// <summary>For an estimate: its rounding, from the top down.</summary>
        [JsonPropertyName("rounding"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<Rounding>? Rounding { get; init => field = ValueList<Rounding>.OrNull(value); } = ValueList<Rounding>.OrNull(
            Rounding);

        /// <summary>The rules of the summarizability table that were applied.</summary>
        [JsonPropertyName("rules"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<BilingualText>? Rules { get; init => field = ValueList<BilingualText>.OrNull(value); } =
            ValueList<BilingualText>.OrNull(Rules);

        /// <summary>The inputs, the chosen one first.</summary>
        [JsonPropertyName("inputs"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<Node>? Inputs { get; init => field = ValueList<Node>.OrNull(value); } = ValueList<Node>.OrNull(Inputs);

        /// <summary>Nodes about the same things that are only compared with it.</summary>
        [JsonPropertyName("against"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<Node>? Against { get; init => field = ValueList<Node>.OrNull(value); } = ValueList<Node>.OrNull(Against);

        internal static Node Of(RollUpCell cell, Aggregation.Derivation.Node node) => new(
            node.Operation,
            node.Value is { } value ? Plain(value) : null,
            node.Estimate is { } estimate ? [.. estimate.Levels.Select(RollUpDocument.Rounding.Of)] : null,
            node.Rules.Count == 0 ? null : [.. node.Rules.Select(rule => BilingualText.Of(rule.Rule))],
            node.Step is { } step ? Fact.Of(cell, step) : null,
            node.Lower is { } lower ? Factors.Of(lower) : null,
            node.Upper is { } upper ? Factors.Of(upper) : null,
            node.Inputs.Count == 0 ? null : [.. node.Inputs.Select(input => Of(cell, input))],
            node.Against.Count == 0 ? null : [.. node.Against.Select(other => Of(cell, other))]);
    }
}
