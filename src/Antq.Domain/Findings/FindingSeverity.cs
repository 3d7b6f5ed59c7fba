using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>How much a finding weighs.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>Probably wrong; what it concerns is used all the same.</summary>
    Warning,

    /// <summary>Wrong; a fact that an error points at stays out of every total.</summary>
    Error,
}
