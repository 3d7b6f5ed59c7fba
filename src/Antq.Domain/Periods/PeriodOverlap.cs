using System.Text.Json.Serialization;

namespace Antq.Domain.Periods;

/// <summary>Two parts of a period that share days.</summary>
/// <param name="First">The part that begins first.</param>
/// <param name="Second">The other.</param>
/// <param name="Days">The days that both hold or may hold, as a span.</param>
/// <param name="IsCertain">Whether they share days for certain; two phases may or may not share those of a first or last year.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PeriodOverlap(
    [property: JsonPropertyName("first"), JsonRequired] ReportingPeriod First,
    [property: JsonPropertyName("second"), JsonRequired] ReportingPeriod Second,
    [property: JsonPropertyName("days"), JsonRequired] ReportingPeriod Days,
    [property: JsonPropertyName("certain"), JsonRequired] bool IsCertain);
