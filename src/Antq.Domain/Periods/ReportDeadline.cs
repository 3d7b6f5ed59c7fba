using System.Text.Json.Serialization;
using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Periods;

/// <summary>The last day on which the report of a period is in time (thời hạn gửi báo cáo).</summary>
/// <param name="Day">The day.</param>
/// <param name="Basis">The legal basis; null for an application's calendar that names none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ReportDeadline(
    [property: JsonPropertyName("day"), JsonConverter(typeof(LocalDateJsonConverter)), JsonRequired] LocalDate Day,
    [property: JsonPropertyName("basis"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull),
        JsonConverter(typeof(UnescapedTextJsonConverter))] string? Basis)
{
    /// <summary>Returns the day.</summary>
    public override string ToString() => DayText.Format(Day);
}
