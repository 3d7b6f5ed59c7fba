using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>How much of a unit's ground, or of its people, went one way.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TerritoryShare>))]
public enum TerritoryShare
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A part (một phần); how large it is, no act says in numbers.</summary>
    Some,

    /// <summary>Everything (toàn bộ).</summary>
    All,
}
