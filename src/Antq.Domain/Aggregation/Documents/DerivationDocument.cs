using System.Text.Json.Serialization;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>How a value was computed, as a document: enough to recompute it without this library.</summary>
/// <param name="Value">The tree; null when no fact could be used.</param>
/// <param name="LeftOut">The facts without a place in the tree.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DerivationDocument(
    [property: JsonPropertyName("value"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DerivationNodeDocument? Value,
    IReadOnlyList<DerivationNodeDocument> LeftOut)
{
    /// <summary>The facts without a place in the tree.</summary>
    [JsonPropertyName("leftOut"), JsonRequired]
    public IReadOnlyList<DerivationNodeDocument> LeftOut { get; init => field = [.. value ?? []]; } = [.. LeftOut ?? []];

    internal static DerivationDocument Of(RollUpCell cell)
        => new(
            cell.Derivation.Root is { } root ? DerivationNodeDocument.Of(cell, root) : null,
            [.. cell.Derivation.LeftOut.Select(step => DerivationNodeDocument.Of(cell, new DerivationNode(DerivationOperation.Fact, step.Fact.Value) { Step = step }))]);
}
