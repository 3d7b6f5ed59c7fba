using System.Text.Json.Serialization;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>One node of how a value came about: an operation on the values of its inputs.</summary>
/// <param name="Operation">How its value follows from those of its inputs.</param>
/// <param name="Value">Its value; absent where there is none.</param>
/// <param name="Rounding">For an estimate: how it was rounded, from the top down.</param>
/// <param name="Rules">The rules of the summarizability table that decided it.</param>
/// <param name="Fact">At a leaf: the fact.</param>
/// <param name="Lower">Of a balance: how its lower bound is made of those of its inputs.</param>
/// <param name="Upper">Of a balance: how its upper bound is made of those of its inputs; null where it has none.</param>
/// <param name="Inputs">The nodes that it is made of, the chosen one first.</param>
/// <param name="Against">Nodes that speak of the same and are only held against it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DerivationNodeDocument(
    [property: JsonPropertyName("operation"), JsonRequired] DerivationOperation Operation,
    [property: JsonPropertyName("value"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] DerivationValueDocument? Value,
    IReadOnlyList<RoundingDocument>? Rounding,
    IReadOnlyList<BilingualText>? Rules,
    [property: JsonPropertyName("fact"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DerivationFactDocument? Fact,
    [property: JsonPropertyName("lower"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DerivationFactorsDocument? Lower,
    [property: JsonPropertyName("upper"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DerivationFactorsDocument? Upper,
    IReadOnlyList<DerivationNodeDocument>? Inputs,
    IReadOnlyList<DerivationNodeDocument>? Against)
{
    /// <summary>For an estimate: how it was rounded, from the top down.</summary>
    [JsonPropertyName("rounding"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RoundingDocument>? Rounding { get; init => field = value is null ? null : [.. value]; } = Rounding is null ? null : [.. Rounding];

    /// <summary>The rules of the summarizability table that decided it.</summary>
    [JsonPropertyName("rules"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<BilingualText>? Rules { get; init => field = value is null ? null : [.. value]; } = Rules is null ? null : [.. Rules];

    /// <summary>The nodes that it is made of, the chosen one first.</summary>
    [JsonPropertyName("inputs"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DerivationNodeDocument>? Inputs { get; init => field = value is null ? null : [.. value]; } = Inputs is null ? null : [.. Inputs];

    /// <summary>Nodes that speak of the same and are only held against it.</summary>
    [JsonPropertyName("against"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DerivationNodeDocument>? Against { get; init => field = value is null ? null : [.. value]; } = Against is null ? null : [.. Against];

    internal static DerivationNodeDocument Of(RollUpCell cell, DerivationNode node) => new(
        node.Operation,
        node.Value is { } value ? new DerivationValueDocument(value.Lower, value.Upper, value.Nominal) : null,
        node.Estimate is { } estimate ? [.. estimate.Levels.Select(RoundingDocument.Of)] : null,
        node.Rules.Count == 0 ? null : [.. node.Rules.Select(rule => BilingualText.Of(rule.Rule))],
        node.Step is { } step ? DerivationFactDocument.Of(cell, step) : null,
        node.Lower is { } lower ? DerivationFactorsDocument.Of(lower) : null,
        node.Upper is { } upper ? DerivationFactorsDocument.Of(upper) : null,
        node.Inputs.Count == 0 ? null : [.. node.Inputs.Select(input => Of(cell, input))],
        node.Against.Count == 0 ? null : [.. node.Against.Select(other => Of(cell, other))]);
}
