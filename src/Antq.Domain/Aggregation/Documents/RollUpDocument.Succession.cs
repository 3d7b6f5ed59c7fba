using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>An event by which the territory of a fact passed to another unit.</summary>
    /// <param name="From">The unit before.</param>
    /// <param name="To">The unit since.</param>
    /// <param name="Day">The first day since.</param>
    /// <param name="Act">The title of the legal act, if known.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Succession(
        [property: JsonPropertyName("from"), JsonRequired] UnitKey From,
        [property: JsonPropertyName("to"), JsonRequired] UnitKey To,
        [property: JsonPropertyName("day"), JsonConverter(typeof(LocalDateJsonConverter)), JsonRequired] LocalDate Day,
        [property: JsonPropertyName("act"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
            JsonConverter(typeof(UnescapedTextJsonConverter))] string? Act);
}
