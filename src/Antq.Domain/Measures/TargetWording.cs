using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>The wording of a share of a target.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TargetWording>))]
public enum TargetWording
{
    /// <summary>A share of the target (đạt 105 %).</summary>
    Reached,

    /// <summary>An excess over the target (vượt 5 %).</summary>
    Exceeded,

    /// <summary>A shortfall below the target (thiếu 5 %).</summary>
    FellShort,
}
