using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>How a total of a measure reads what was not reported. Missing is never zero.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MissingReading>))]
public enum MissingReading
{
    /// <summary>The total is of what was reported; its coverage names what is missing.</summary>
    LeavesPartial,

    /// <summary>The last figure stands until a later one replaces it, or until it is too old.</summary>
    CarriesLast,

    /// <summary>A total that does not cover everything has no value.</summary>
    WithholdsTotal,
}
