using System.Globalization;
using System.Text.Json.Serialization;

namespace Antq.Domain.Aggregation.Documents;

/// <summary>How a bound is made of those of the inputs of a balance, as a document. Numbers of any length are texts.</summary>
/// <param name="Inputs">How many times each input is taken, in their order; a negative one is taken away.</param>
/// <param name="Divisor">By what the sum is divided; null where it is 1.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record DerivationFactorsDocument(
    IReadOnlyList<string> Inputs,
    [property: JsonPropertyName("divisor"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Divisor)
{
    /// <summary>How many times each input is taken, in their order; a negative one is taken away.</summary>
    [JsonPropertyName("inputs"), JsonRequired]
    public IReadOnlyList<string> Inputs { get; init => field = [.. value ?? []]; } = [.. Inputs ?? []];

    internal static DerivationFactorsDocument Of(DerivationFactors factors) => new(
        [.. factors.Inputs.Select(factor => factor.ToString(CultureInfo.InvariantCulture))],
        factors.Divisor.IsOne ? null : factors.Divisor.ToString(CultureInfo.InvariantCulture));
}
