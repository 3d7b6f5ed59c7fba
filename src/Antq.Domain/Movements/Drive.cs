using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Movements;

/// <summary>A drive (đợt thi đua) that figures or awards belong to, such as one for an anniversary.</summary>
/// <param name="Name">The name.</param>
/// <param name="Origin">The day whose anniversary it marks; null when it marks none.</param>
/// <param name="Years">Which anniversary: the years since.</param>
/// <param name="Kind">The kind of drive; null when the source does not state it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Drive(
    [property: JsonPropertyName("name"), JsonConverter(typeof(DocumentTextJsonConverter)), JsonRequired] string Name,
    [property: JsonPropertyName("origin"), JsonConverter(typeof(LocalDateJsonConverter)),
        JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? Origin = null,
    [property: JsonPropertyName("years"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Years = null,
    [property: JsonPropertyName("kind"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DriveKind? Kind = null);
