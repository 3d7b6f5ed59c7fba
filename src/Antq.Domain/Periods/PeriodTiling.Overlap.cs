using System.Text.Json.Serialization;

namespace Antq.Domain.Periods;

public sealed partial class PeriodTiling
{
    /// <summary>Two overlapping parts of a period.</summary>
    /// <param name="First">The part that begins first.</param>
    /// <param name="Second">The other.</param>
    /// <param name="Days">The days that both contain or may contain, as a span.</param>
    /// <param name="IsCertain">Whether they certainly overlap; two phases may or may not share days of a first or last year.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Overlap(
        [property: JsonPropertyName("first"), JsonRequired] ReportingPeriod First,
        [property: JsonPropertyName("second"), JsonRequired] ReportingPeriod Second,
        [property: JsonPropertyName("days"), JsonRequired] ReportingPeriod Days,
        [property: JsonPropertyName("certain"), JsonRequired] bool IsCertain);
}
