using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The share of a unit's land, or of its people, that was transferred along an edge.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TerritoryShare>))]
public enum TerritoryShare
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A part (một phần); no act gives its size in numbers.</summary>
    Some,

    /// <summary>Everything (toàn bộ).</summary>
    All,
}
