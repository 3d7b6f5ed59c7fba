using System.Text.Json.Serialization;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>How many units of a level have reported, as a document.</summary>
/// <param name="Level">The level.</param>
/// <param name="Expected">How many units are expected to report.</param>
/// <param name="Reported">How many have reported all of it.</param>
/// <param name="InPart">How many have reported a part of it.</param>
/// <param name="NotApplicable">To how many the measure does not apply.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LevelCoverageDocument(
    [property: JsonPropertyName("level"), JsonRequired] OrganisationLevel Level,
    [property: JsonPropertyName("expected"), JsonRequired] int Expected,
    [property: JsonPropertyName("reported"), JsonRequired] int Reported,
    [property: JsonPropertyName("inPart"), JsonRequired] int InPart,
    [property: JsonPropertyName("notApplicable"), JsonRequired] int NotApplicable)
{
    internal static LevelCoverageDocument Of(LevelCoverage level) => new(level.Level, level.Expected, level.Reported, level.InPart, level.NotApplicable);
}
