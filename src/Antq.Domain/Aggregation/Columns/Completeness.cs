using System.Text.Json.Serialization;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>Who of the units of the rows reported what a total is of. A unit counts once, however many rows it has.</summary>
/// <param name="Expected">How many units lie whole in the unit of the total.</param>
/// <param name="Reported">How many of them reported; of a stock, of how many a figure stands.</param>
/// <param name="Complete">How many of them reported every period.</param>
/// <param name="ExpectedPeriods">The periods that they could report, summed over the units.</param>
/// <param name="ReportedPeriods">The periods that they reported, summed over the units.</param>
/// <param name="ExpectedShared">How many more units it shares with others.</param>
/// <param name="ReportedShared">How many of these reported.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct Completeness(
    [property: JsonPropertyName("expected"), JsonRequired] int Expected,
    [property: JsonPropertyName("reported"), JsonRequired] int Reported,
    [property: JsonPropertyName("complete"), JsonRequired] int Complete,
    [property: JsonPropertyName("expectedPeriods"), JsonRequired] long ExpectedPeriods,
    [property: JsonPropertyName("reportedPeriods"), JsonRequired] long ReportedPeriods,
    [property: JsonPropertyName("expectedShared"), JsonRequired] int ExpectedShared,
    [property: JsonPropertyName("reportedShared"), JsonRequired] int ReportedShared)
{
    /// <summary>Whether every unit reported every period, and every shared one something.</summary>
    [JsonIgnore]
    public bool IsComplete => Complete == Expected && ReportedShared == ExpectedShared;
}
