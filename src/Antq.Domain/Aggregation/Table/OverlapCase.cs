using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>How facts relate to each other, or to the target, along one axis.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OverlapCase>))]
public enum OverlapCase
{
    /// <summary>There is one fact, or all cover the same.</summary>
    Single,

    /// <summary>They share nothing.</summary>
    Disjoint,

    /// <summary>One contains the other.</summary>
    Nested,

    /// <summary>They share something, and each has something of its own.</summary>
    Crossing,

    /// <summary>A fact reaches beyond the target.</summary>
    Straddling,

    /// <summary>A fact reaches beyond the target territory, and is shared out by the caller's weights.</summary>
    Weighted,

    /// <summary>A stock is older than the measure, or the caller, allows.</summary>
    Stale,
}
