using System.Text.Json.Serialization;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>The value of a node.</summary>
/// <param name="Lower">The least that it can be.</param>
/// <param name="Upper">The most that it can be; absent where nothing bounds it.</param>
/// <param name="Nominal">The number that an approximate wording or an estimate names.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DerivationValueDocument(
    [property: JsonPropertyName("lower"), JsonRequired] long Lower,
    [property: JsonPropertyName("upper"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Upper,
    [property: JsonPropertyName("nominal"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Nominal);
