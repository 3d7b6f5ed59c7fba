using System.Text.Json.Serialization;

namespace Antq.Domain;

/// <summary>Who confers an award: an office and, if the report names it, the body that it belongs to.</summary>
/// <param name="Office">The office.</param>
/// <param name="Unit">The body, such as the department <c>V05@2018-08-07</c>.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Issuer([property: JsonPropertyName("office"), JsonRequired] KindId<IssuingOffice> Office,
    [property: JsonPropertyName("unit"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] UnitKey? Unit = null);
