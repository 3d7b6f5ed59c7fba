using System.Text.Json.Serialization;

namespace Antq.Domain.Periods;

public sealed partial class PeriodTiling
{
    /// <summary>Days of a part outside the whole period.</summary>
    /// <param name="Part">The part.</param>
    /// <param name="Days">The days, as a span.</param>
    /// <param name="IsCertain">Whether they are certainly outside; a phase may or may not contain days of its first and last year.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Excess(
        [property: JsonPropertyName("part"), JsonRequired] ReportingPeriod Part,
        [property: JsonPropertyName("days"), JsonRequired] ReportingPeriod Days,
        [property: JsonPropertyName("certain"), JsonRequired] bool IsCertain);
}
