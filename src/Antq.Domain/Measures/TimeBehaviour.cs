using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The behaviour of a measure over time.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TimeBehaviour>))]
public enum TimeBehaviour
{
    /// <summary>Counts events in a period; periods without a common day add up.</summary>
    Flow,

    /// <summary>Counts items on a day; the last day is used, days are never added.</summary>
    Stock,

    /// <summary>Counts distinct items met in a period; the same one may be met in several.</summary>
    Distinct,

    /// <summary>Not combined over periods at all.</summary>
    None,
}
