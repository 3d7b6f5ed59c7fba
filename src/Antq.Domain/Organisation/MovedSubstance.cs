using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>What went from one unit to another.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MovedSubstance>))]
public enum MovedSubstance
{
    /// <summary>Ground and the people on it.</summary>
    Both,

    /// <summary>Ground without people.</summary>
    Ground,

    /// <summary>People without ground.</summary>
    People,
}
