using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The share of a unit's land, or of its people, that was transferred along an edge.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TerritoryShare>))]
public enum TerritoryShare
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nothing, a part or everything: only known to be possible (không rõ).</summary>
    Possible,

    /// <summary>A part (một phần); no act gives its size in numbers.</summary>
    Some,

    /// <summary>A part or everything: the sources name this unit and do not state how much (không nêu).</summary>
    NotStated,

    /// <summary>Everything (toàn bộ).</summary>
    All,
}
