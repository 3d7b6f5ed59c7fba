using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>Where a report's facts were read.</summary>
/// <param name="Title">The title of the source.</param>
/// <param name="Date">Its day; where only the month is known, that of the event it tells of.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportSource(
    [property: JsonPropertyName("title"), JsonConverter(typeof(DocumentTextJsonConverter)), JsonRequired] string Title,
    [property: JsonPropertyName("date"), JsonConverter(typeof(LocalDateJsonConverter)), JsonRequired] LocalDate Date);
