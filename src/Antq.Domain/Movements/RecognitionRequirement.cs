using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

/// <summary>The least that a standard asks for.</summary>
/// <param name="Criterion">What is asked for.</param>
/// <param name="Threshold">At least so much: percent of the units, or a number of models.</param>
/// <param name="Article">The article of the act.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RecognitionRequirement(
    [property: JsonPropertyName("criterion"), JsonRequired] RecognitionCriterion Criterion,
    [property: JsonPropertyName("threshold"), JsonRequired] int Threshold,
    [property: JsonPropertyName("article"), JsonConverter(typeof(UnescapedTextJsonConverter)), JsonRequired] string Article)
{
    /// <summary>How many are needed where there are so many units: 18 of 25 for 70 %. Without rounding: the least whole number that reaches the share.</summary>
    /// <param name="units">The number of units; it does not matter for models.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of units is negative.</exception>
    public long Needed(long units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        return Criterion == RecognitionCriterion.WorkingModels ? Threshold : (long)((((Int128)units * Threshold) + 99) / 100);
    }
}
