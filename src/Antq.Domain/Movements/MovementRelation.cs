using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

/// <summary>How the things counted in one movement relate to those counted in another over some days.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MovementRelation>))]
public enum MovementRelation
{
    /// <summary>They are the same movement.</summary>
    Same,

    /// <summary>Everything that the first counts is also counted by the second.</summary>
    Within,

    /// <summary>Everything that the second counts is also counted by the first.</summary>
    Contains,

    /// <summary>Things counted by the first may also be counted by the second: the sum is only an upper bound.</summary>
    Overlaps,

    /// <summary>Nothing is counted in both: their figures add up.</summary>
    Separate,
}
