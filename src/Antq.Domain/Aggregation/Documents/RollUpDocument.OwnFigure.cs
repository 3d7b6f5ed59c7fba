using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>The last figure reported for exactly the territory of a stock, as a document.</summary>
    /// <param name="Value">The figure.</param>
    /// <param name="Day">The day of the figure.</param>
    /// <param name="Source">Report and place.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record OwnFigure(
        [property: JsonPropertyName("value"), JsonRequired] Count Value,
        [property: JsonPropertyName("day"), JsonConverter(typeof(LocalDateJsonConverter)), JsonRequired] LocalDate Day,
        [property: JsonPropertyName("source"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Source)
    {
        internal static OwnFigure Of(Domain.Fact fact)
        {
            var value = fact.Value!.Value;
            return new OwnFigure(Plain(value), fact.End, fact.ToString());
        }
    }
}
