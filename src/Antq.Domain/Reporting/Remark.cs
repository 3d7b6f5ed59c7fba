using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>Something that a source mentions without a number or without one issuer: kept, never counted.</summary>
/// <param name="Text">The text.</param>
/// <param name="Movement">The movement, if it is not that of the report.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Remark([property: JsonPropertyName("text"), JsonConverter(typeof(DocumentTextJsonConverter)),
    JsonRequired] string Text,
    [property: JsonPropertyName("movement"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    KindId<MovementType>? Movement = null);
