using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>Whether figures may be combined.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Verdict>))]
public enum Verdict
{
    /// <summary>They may be, and the result is correct.</summary>
    Allow,

    /// <summary>They may be by a stated rule, which chooses among them.</summary>
    AllowByRule,

    /// <summary>Only bounds are correct.</summary>
    Bound,

    /// <summary>They may not be: there is no correct value.</summary>
    Refuse,
}
