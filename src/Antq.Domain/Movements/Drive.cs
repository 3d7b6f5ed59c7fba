using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Movements;

/// <summary>A drive (đợt thi đua) that figures or awards belong to, such as one for an anniversary.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Origin">The day whose anniversary it marks; absent where it marks none.</param>
/// <param name="Years">Which anniversary: the years since.</param>
/// <param name="Kind">What kind of drive it is; absent where the source does not say.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Drive(
    [property: JsonPropertyName("name"), JsonConverter(typeof(DocumentTextJsonConverter)), JsonRequired] string Name,
    [property: JsonPropertyName("origin"), JsonConverter(typeof(LocalDateJsonConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] LocalDate? Origin = null,
    [property: JsonPropertyName("years"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Years = null,
    [property: JsonPropertyName("kind"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DriveKind? Kind = null);
