using System.Text.Json.Serialization;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>Of which units a total has figures, as a document.</summary>
/// <param name="Covered">How many units the facts speak of.</param>
/// <param name="PartlyCovered">How many they speak of in part.</param>
/// <param name="Expected">How many units there were in the period.</param>
/// <param name="Incomplete">The units that they do not speak of, or only in part.</param>
/// <param name="CoveredUnitDays">The days of all units that they speak of; absent for stocks, for awards and for an open start.</param>
/// <param name="ExpectedUnitDays">The days of all units in the period; absent where the covered ones are.</param>
/// <param name="Levels">How many units have reported at each level below; absent where none below reports.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CoverageDocument(
    [property: JsonPropertyName("covered"), JsonRequired] int Covered,
    [property: JsonPropertyName("partlyCovered"), JsonRequired] int PartlyCovered,
    [property: JsonPropertyName("expected"), JsonRequired] int Expected,
    IReadOnlyList<UnitKey> Incomplete,
    [property: JsonPropertyName("coveredUnitDays"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? CoveredUnitDays,
    [property: JsonPropertyName("expectedUnitDays"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? ExpectedUnitDays,
    IReadOnlyList<LevelCoverageDocument>? Levels = null)
{
    /// <summary>The units that they do not speak of, or only in part.</summary>
    [JsonPropertyName("incomplete"), JsonRequired]
    public IReadOnlyList<UnitKey> Incomplete { get; init => field = [.. value ?? []]; } = [.. Incomplete ?? []];

    /// <summary>How many units have reported at each level below; absent where none below reports.</summary>
    [JsonPropertyName("levels"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LevelCoverageDocument>? Levels { get; init => field = value is null ? null : [.. value]; } = Levels is null ? null : [.. Levels];

    internal static CoverageDocument Of(Coverage coverage) => new(
        coverage.Covered,
        coverage.PartlyCovered,
        coverage.Expected,
        [.. coverage.Parts.Where(part => part.State is CoverageState.PartlyCovered or CoverageState.NotCovered).Select(part => part.Unit.Key)],
        coverage.CoveredUnitDays,
        coverage.ExpectedUnitDays,
        coverage.Levels.Count == 1 ? null : [.. coverage.Levels.Skip(1).Select(LevelCoverageDocument.Of)]);
}
