using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The behaviour of a measure over territories.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TerritoryBehaviour>))]
public enum TerritoryBehaviour
{
    /// <summary>Figures of territories that do not overlap add up.</summary>
    Adds,

    /// <summary>
    /// The same item may occur in several territories (a kind of model): the union is between the largest figure and the sum.
    /// </summary>
    Distinct,

    /// <summary>An item may belong to several territories and each counts it (a cluster at a border).</summary>
    Shared,

    /// <summary>Not combined over territories at all.</summary>
    None,
}
