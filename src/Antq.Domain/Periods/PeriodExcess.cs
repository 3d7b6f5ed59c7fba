using System.Text.Json.Serialization;

namespace Antq.Domain.Periods;

/// <summary>Days of a part that lie outside the period that it should be part of.</summary>
/// <param name="Part">The part.</param>
/// <param name="Days">The days, as a span.</param>
/// <param name="IsCertain">Whether they lie outside for certain; a phase may or may not hold those of its first and last year.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PeriodExcess(
    [property: JsonPropertyName("part"), JsonRequired] ReportingPeriod Part,
    [property: JsonPropertyName("days"), JsonRequired] ReportingPeriod Days,
    [property: JsonPropertyName("certain"), JsonRequired] bool IsCertain);
