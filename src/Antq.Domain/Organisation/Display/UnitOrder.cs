using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>In which order a list shows units beside each other.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<UnitOrder>))]
public enum UnitOrder
{
    /// <summary>By code, as official lists have them.</summary>
    Code,

    /// <summary>By name, in Vietnamese order.</summary>
    Name,
}
