using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>The coverage of a total, as a document.</summary>
    /// <param name="Reported">How many units have reported in full.</param>
    /// <param name="InPart">How many have reported in part.</param>
    /// <param name="Expected">How many units existed in the period.</param>
    /// <param name="Incomplete">The units that are missing, or have reported only in part: all, or the first ones by key.</param>
    /// <param name="MoreIncomplete">How many more of them there are than the document lists; null for none.</param>
    /// <param name="ReportedUnitDays">The reported days, summed over the units; null for stocks, for awards and for an open start.</param>
    /// <param name="ExpectedUnitDays">The days in the period, summed over the units; null when the reported ones are.</param>
    /// <param name="Levels">How many units have reported at each level below; null when none below reports.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Coverage(
        [property: JsonPropertyName("reported"), JsonRequired] int Reported,
        [property: JsonPropertyName("inPart"), JsonRequired] int InPart,
        [property: JsonPropertyName("expected"), JsonRequired] int Expected,
        IReadOnlyList<UnitKey> Incomplete,
        [property: JsonPropertyName("moreIncomplete"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? MoreIncomplete,
        [property: JsonPropertyName("reportedUnitDays"),
            JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? ReportedUnitDays,
        [property: JsonPropertyName("expectedUnitDays"),
            JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] long? ExpectedUnitDays,
        IReadOnlyList<LevelCoverage>? Levels = null)
    {
        /// <summary>The units that are missing, or have reported only in part: all, or the first ones by key.</summary>
        [JsonPropertyName("incomplete"), JsonRequired]
        public IReadOnlyList<UnitKey> Incomplete { get; init => field = ValueList<UnitKey>.Of(value); } = ValueList<UnitKey>.Of(Incomplete);

        /// <summary>How many units have reported at each level below; null when none below reports.</summary>
        [JsonPropertyName("levels"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<LevelCoverage>? Levels { get; init => field = ValueList<LevelCoverage>.OrNull(value); } =
            ValueList<LevelCoverage>.OrNull(Levels);

        internal static Coverage Of(Domain.Coverage coverage, int? most)
        {
            var (incomplete, more) = (new List<UnitKey>(), 0);
            foreach (var part in coverage.Incomplete)
            {
                if (incomplete.Count >= most) more++;
                else incomplete.Add(part.Unit.Key);
            }

            return new(
                coverage.Reported,
                coverage.InPart,
                coverage.Expected,
                incomplete,
                more > 0 ? more : null,
                coverage.ReportedUnitDays,
                coverage.ExpectedUnitDays,
                coverage.Levels.Count == 1 ? null : [.. coverage.Levels.Skip(1)]);
        }
    }
}
