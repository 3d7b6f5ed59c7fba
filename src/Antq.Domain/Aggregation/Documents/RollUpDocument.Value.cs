using System.Text.Json.Serialization;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>The value of a node.</summary>
    /// <param name="Lower">The lower bound.</param>
    /// <param name="Upper">The upper bound; null when there is none.</param>
    /// <param name="Nominal">The nominal value of an approximate wording or an estimate.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Value(
        [property: JsonPropertyName("lower"), JsonRequired] long Lower,
        [property: JsonPropertyName("upper"), JsonIgnore(Condition = JsonIgnoreCondition.Never)] long? Upper,
        [property: JsonPropertyName("nominal"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? Nominal);
}
