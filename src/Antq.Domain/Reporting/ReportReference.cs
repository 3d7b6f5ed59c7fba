using System.Text.Json.Serialization;

namespace Antq.Domain.Reporting;

/// <summary>A report, named by its id and revision.</summary>
/// <param name="Id">The id.</param>
/// <param name="Revision">The revision; absent for all of them.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportReference([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("revision")] int? Revision = null);
