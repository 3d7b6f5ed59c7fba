using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The severity of a finding.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>For information; nothing is wrong.</summary>
    Information,

    /// <summary>Probably wrong; the facts concerned are still used.</summary>
    Warning,

    /// <summary>Wrong; a fact with an error is excluded from all totals.</summary>
    Error,
}
