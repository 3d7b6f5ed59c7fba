using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The order of units in a list.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<UnitOrder>))]
public enum UnitOrder
{
    /// <summary>By code, as in official lists.</summary>
    Code,

    /// <summary>By name, in Vietnamese order.</summary>
    Name,
}
