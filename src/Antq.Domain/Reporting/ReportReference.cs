using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>A reference to a report by id and revision.</summary>
/// <param name="Id">The id.</param>
/// <param name="Revision">The revision; null for all of them.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportReference([property: JsonPropertyName("id"), JsonConverter(typeof(DocumentTextJsonConverter)),
    JsonRequired] string Id,
    [property: JsonPropertyName("revision"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Revision = null);
