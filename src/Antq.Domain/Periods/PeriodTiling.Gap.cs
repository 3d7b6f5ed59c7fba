using System.Text.Json.Serialization;

namespace Antq.Domain.Periods;

public sealed partial class PeriodTiling
{
    /// <summary>Days of a period that none of its parts contains.</summary>
    /// <param name="Days">The days, as a span.</param>
    /// <param name="IsCertain">Whether they are certainly missing; a phase may or may not contain days of its first and last year.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Gap(
        [property: JsonPropertyName("days"), JsonRequired] ReportingPeriod Days,
        [property: JsonPropertyName("certain"), JsonRequired] bool IsCertain);
}
