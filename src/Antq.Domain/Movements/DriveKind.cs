using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

/// <summary>The kinds of drives.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DriveKind>))]
public enum DriveKind
{
    /// <summary>For a theme or an anniversary (chuyên đề).</summary>
    Thematic,

    /// <summary>For something unforeseen (đột xuất).</summary>
    AdHoc,

    /// <summary>A peak campaign against crime (cao điểm tấn công, trấn áp tội phạm).</summary>
    PeakCampaign,
}
