using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>The treatment of missing values in a total of a measure. Missing is never zero.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MissingReading>))]
public enum MissingReading
{
    /// <summary>The total is of the reported values; its coverage lists what is missing.</summary>
    LeavesPartial,

    /// <summary>The last figure remains valid until a later one replaces it, or until it is too old.</summary>
    CarriesLast,

    /// <summary>A total that does not cover everything has no value.</summary>
    WithholdsTotal,
}
