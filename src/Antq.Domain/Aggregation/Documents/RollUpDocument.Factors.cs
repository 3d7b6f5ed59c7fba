using System.Globalization;
using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation.Documents;

public sealed partial record RollUpDocument
{
    /// <summary>The factors of a bound of a balance, as a document. Numbers of any length are texts.</summary>
    /// <param name="Inputs">The factor of each input, in their order; an input with a negative one is subtracted.</param>
    /// <param name="Divisor">The divisor of the sum; null when it is 1.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Factors(
        IReadOnlyList<string> Inputs,
        [property: JsonPropertyName("divisor"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Divisor)
    {
        /// <summary>The factor of each input, in their order; an input with a negative one is subtracted.</summary>
        [JsonPropertyName("inputs"), JsonRequired]
        public IReadOnlyList<string> Inputs { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Of(Inputs);

        internal static Factors Of(Aggregation.Derivation.Factors factors) => new(
            [.. factors.Inputs.Select(factor => factor.ToString(CultureInfo.InvariantCulture))],
            factors.Divisor.IsOne ? null : factors.Divisor.ToString(CultureInfo.InvariantCulture));
    }
}
