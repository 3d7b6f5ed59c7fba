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
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("origin"), JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? Origin = null,
    [property: JsonPropertyName("years")] int? Years = null,
    [property: JsonPropertyName("kind")] DriveKind? Kind = null);
