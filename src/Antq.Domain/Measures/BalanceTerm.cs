using System.Text.Json.Serialization;

namespace Antq.Domain.Measures;

/// <summary>One number of a balance: what was stated, and what it must be for the rest to balance.</summary>
/// <param name="Role">What the number is.</param>
/// <param name="Measure">What it counts.</param>
/// <param name="Stated">What was stated; absent where nothing was.</param>
/// <param name="Needed">The bounds that it must lie in if all the other numbers are right; absent where nothing from 0 on would do.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BalanceTerm(
    [property: JsonPropertyName("role"), JsonRequired] BalanceRole Role,
    [property: JsonPropertyName("measure"), JsonRequired] MeasureId Measure,
    [property: JsonPropertyName("stated"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Count? Stated,
    [property: JsonPropertyName("needed"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Count? Needed);
