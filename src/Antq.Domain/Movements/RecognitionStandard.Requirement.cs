using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

public sealed partial class RecognitionStandard
{
    /// <summary>A minimum that a standard requires.</summary>
    /// <param name="Criterion">The criterion.</param>
    /// <param name="Threshold">The minimum: a percentage of the units, or a number of models.</param>
    /// <param name="Article">The article of the act.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Requirement(
        [property: JsonPropertyName("criterion"), JsonRequired] Criterion Criterion,
        [property: JsonPropertyName("threshold"), JsonRequired] int Threshold,
        [property: JsonPropertyName("article"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Article)
    {
        /// <summary>
        /// Returns the number needed out of a number of units: 18 of 25 for 70 %. Without rounding: the least whole number that reaches the
        /// share.
        /// </summary>
        /// <param name="units">The number of units; ignored for models.</param>
        /// <exception cref="ArgumentOutOfRangeException">The number of units is negative.</exception>
        public long Needed(long units)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(units);
            return Criterion == Criterion.WorkingModels ? Threshold : (long)((((Int128)units * Threshold) + 99) / 100);
        }
    }
}
