using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Reporting;

/// <summary>A report, named by its id and revision.</summary>
/// <param name="Id">The id.</param>
/// <param name="Revision">The revision; absent for all of them.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportReference([property: JsonPropertyName("id"), JsonConverter(typeof(DocumentTextJsonConverter)), JsonRequired] string Id, [property: JsonPropertyName("revision"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Revision = null);
