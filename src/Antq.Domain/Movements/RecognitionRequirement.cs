namespace Antq.Domain.Movements;

/// <summary>The least that a standard asks for.</summary>
/// <param name="Criterion">What is asked for.</param>
/// <param name="Threshold">At least so much: percent of the units, or a number of models.</param>
/// <param name="Article">The article of the act.</param>
public sealed record RecognitionRequirement(RecognitionCriterion Criterion, int Threshold, string Article)
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
