using System.Text.Json.Serialization;

namespace Antq.Domain.Periods;

/// <summary>Days of a period that no part of it holds.</summary>
/// <param name="Days">The days, as a span.</param>
/// <param name="IsCertain">Whether they are missing for certain; a phase may or may not hold those of its first and last year.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PeriodGap(
    [property: JsonPropertyName("days"), JsonRequired] ReportingPeriod Days,
    [property: JsonPropertyName("certain"), JsonRequired] bool IsCertain);
