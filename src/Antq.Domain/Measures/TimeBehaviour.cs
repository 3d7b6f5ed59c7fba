using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>How a measure behaves over time.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TimeBehaviour>))]
public enum TimeBehaviour
{
    /// <summary>Counts what happens in a period; periods that share no day add up.</summary>
    Flow,

    /// <summary>Counts what there is on a day; the last day speaks, days are never added.</summary>
    Stock,

    /// <summary>Counts different things met in a period; the same one may be met in several.</summary>
    Distinct,

    /// <summary>Not combined over periods at all.</summary>
    None,
}
