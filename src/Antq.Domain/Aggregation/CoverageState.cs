using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>How much of a territory the facts of a cell speak of.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CoverageState>))]
public enum CoverageState
{
    /// <summary>All of it.</summary>
    Covered,

    /// <summary>A part of it.</summary>
    PartlyCovered,

    /// <summary>None of it.</summary>
    NotCovered,

    /// <summary>The measure does not apply there.</summary>
    NotApplicable,
}
