using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Measures;

/// <summary>How a share of a target is worded.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TargetWording>))]
public enum TargetWording
{
    /// <summary>So much of the target (đạt 105 %).</summary>
    Reached,

    /// <summary>So much above the target (vượt 5 %).</summary>
    Exceeded,

    /// <summary>So much below the target (thiếu 5 %).</summary>
    FellShort,
}
