using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>The options of a roll-up, as a document.</summary>
    /// <param name="Movement">The only movement whose facts count; null for all.</param>
    /// <param name="Cover">Which facts are added when one contains the others.</param>
    /// <param name="By">The axes of category that have cells.</param>
    /// <param name="WithLevelsAbove">Whether the levels between the ministry and the requested one have totals too.</param>
    /// <param name="Within">The only unit whose totals are listed, with those of the units in it; null for all.</param>
    /// <param name="HasWeights">Whether figures of wider units are shared out by weights of the caller.</param>
    /// <param name="HasOwnTable">Whether facts are combined by another summarizability table than that of the library.</param>
    /// <param name="AgeLimitInDays">The maximum age of a stock in days; null for no limit but that of its measure.</param>
    /// <param name="MinimumCoverage">The required coverage of a total; null for none.</param>
    /// <param name="Shortfall">The treatment of a total below it; null when there is none.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Settings(
        [property: JsonPropertyName("movement"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        KindId<MovementType>? Movement,
        [property: JsonPropertyName("cover"), JsonRequired] CoverPolicy Cover,
        IReadOnlyList<CategoryAxis> By,
        [property: JsonPropertyName("withLevelsAbove"), JsonRequired] bool WithLevelsAbove,
        [property: JsonPropertyName("within"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] UnitKey? Within,
        [property: JsonPropertyName("hasWeights"), JsonRequired] bool HasWeights,
        [property: JsonPropertyName("hasOwnTable"), JsonRequired] bool HasOwnTable,
        [property: JsonPropertyName("ageLimitInDays"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? AgeLimitInDays,
        [property: JsonPropertyName("minimumCoverage"),
            JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Percentage? MinimumCoverage,
        [property: JsonPropertyName("shortfall"),
            JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Domain.Coverage.Shortfall? Shortfall)
    {
        /// <summary>The axes of category that have cells.</summary>
        [JsonPropertyName("by"), JsonRequired]
        public IReadOnlyList<CategoryAxis> By { get; init => field = ValueList<CategoryAxis>.Of(value); } = ValueList<CategoryAxis>.Of(By);

        internal static Settings Of(RollUpOptions options) => new(
            options.Movement,
            options.Cover,
            options.By,
            options.WithLevelsAbove,
            options.Within,
            options.Weights.Wholes.Count > 0,
            !ReferenceEquals(options.Table, Summarizability.Standard),
            options.AgeLimitInDays,
            options.MinimumCoverage,
            options.MinimumCoverage is null ? null : options.Shortfall);
    }
}
