using System.Text.Json.Serialization;

namespace Antq.Domain.Measures;

public sealed partial class BalanceCheck
{
    /// <summary>One number of a balance: the stated value, and the value required for the rest to balance.</summary>
    /// <param name="Role">The role of the number.</param>
    /// <param name="Measure">The measure that it counts.</param>
    /// <param name="Stated">The stated value; null when none was stated.</param>
    /// <param name="Needed">The required bounds if all other numbers are right; null when no value from 0 on is possible.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Term(
        [property: JsonPropertyName("role"), JsonRequired] Role Role,
        [property: JsonPropertyName("measure"), JsonRequired] MeasureId Measure,
        [property: JsonPropertyName("stated"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Count? Stated,
        [property: JsonPropertyName("needed"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Count? Needed);
}
