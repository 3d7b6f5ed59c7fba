using System.Globalization;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>One level of rounding of an estimate: a whole number given out by weights.</summary>
    /// <param name="Whole">The number shared out.</param>
    /// <param name="Weights">The weights, as whole numbers of any length.</param>
    /// <param name="Index">The place of the part that the next level continues with, from 0.</param>
    /// <param name="Value">The number that this part gets.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Rounding(
        [property: JsonPropertyName("whole"), JsonRequired] long Whole,
        IReadOnlyList<string> Weights,
        [property: JsonPropertyName("index"), JsonRequired] int Index,
        [property: JsonPropertyName("value"), JsonRequired] long Value)
    {
        /// <summary>The weights, as whole numbers of any length.</summary>
        [JsonPropertyName("weights"), JsonRequired]
        public IReadOnlyList<string> Weights { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(Weights);

        internal static Rounding Of(WeightedShare.Level level)
            => new(level.Whole, [.. level.Weights.Select(weight => weight.ToString(CultureInfo.InvariantCulture))], level.Index,
                level.Result);
    }
}
