using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain;

/// <summary>The source of a report's facts.</summary>
/// <param name="Title">The title of the source.</param>
/// <param name="Date">Its day; when only the month is known, that of the event it describes.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportSource(
    [property: JsonPropertyName("title"), JsonConverter(typeof(DocumentTextJsonConverter)), JsonRequired] string Title,
    [property: JsonPropertyName("date"), JsonConverter(typeof(LocalDateJsonConverter)), JsonRequired] LocalDate Date);
