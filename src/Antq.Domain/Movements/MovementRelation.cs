using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

/// <summary>How what is counted in one movement lies to what is counted in another over some days.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MovementRelation>))]
public enum MovementRelation
{
    /// <summary>They are one movement.</summary>
    Same,

    /// <summary>All that the first counts, the second counts too.</summary>
    Within,

    /// <summary>All that the second counts, the first counts too.</summary>
    Contains,

    /// <summary>What the first counts may be counted in the second too: their sum is only an upper bound.</summary>
    Overlaps,

    /// <summary>Nothing is counted in both: their figures add up.</summary>
    Separate,
}
