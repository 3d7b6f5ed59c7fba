using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>How facts lie to each other, or to what is asked, along one axis.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Circumstance>))]
public enum Circumstance
{
    /// <summary>One fact speaks, or all speak of the same.</summary>
    Single,

    /// <summary>They share nothing.</summary>
    Disjoint,

    /// <summary>One contains the other.</summary>
    Nested,

    /// <summary>They share something, and each has something of its own.</summary>
    Crossing,

    /// <summary>A fact reaches beyond what is asked.</summary>
    Straddling,

    /// <summary>A fact reaches beyond the territory that is asked, and the caller's weights say how it is shared out.</summary>
    Weighted,

    /// <summary>A stock is older than the measure, or the caller, allows.</summary>
    Stale,
}
