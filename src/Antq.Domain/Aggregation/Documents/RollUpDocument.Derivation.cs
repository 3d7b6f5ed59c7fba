using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>How a value was computed, as a document: enough to recompute it without this library.</summary>
    /// <param name="Value">The tree; null when no fact could be used.</param>
    /// <param name="LeftOut">The facts without a place in the tree.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Derivation(
        [property: JsonPropertyName("value"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Node? Value,
        IReadOnlyList<Node> LeftOut)
    {
        /// <summary>The facts without a place in the tree.</summary>
        [JsonPropertyName("leftOut"), JsonRequired]
        public IReadOnlyList<Node> LeftOut { get; init => field = ValueList<Node>.Of(value); } = ValueList<Node>.Of(LeftOut);

        internal static Derivation Of(RollUpCell cell)
            => new(
                cell.Derivation.Root is { } root ? Node.Of(cell, root) : null,
                [.. cell.Derivation.LeftOut.Select(
                    step => Node.Of(
                    cell, new Aggregation.Derivation.Node(Aggregation.Derivation.Operation.Fact, step.Fact.Value) { Step = step }))]);
    }
}
