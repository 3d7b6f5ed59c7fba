using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The types of commendation (loại hình khen thưởng), by what an award is for: Luật 06/2022/QH15 Điều 8.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CommendationType>))]
public enum CommendationType
{
    /// <summary>For merit (công trạng): never to households.</summary>
    Merit,

    /// <summary>For an ad hoc achievement (đột xuất).</summary>
    AdHoc,

    /// <summary>For an emulation movement (phong trào thi đua).</summary>
    Thematic,

    /// <summary>For a course of service (quá trình cống hiến).</summary>
    Service,

    /// <summary>For years of service (niên hạn).</summary>
    Seniority,

    /// <summary>For foreigners and Vietnamese settled abroad (đối ngoại).</summary>
    External,

    /// <summary>For an emulation movement on a theme (phong trào thi đua theo chuyên đề), since 2026-10-01: Luật 06/2026/QH16.</summary>
    ThematicMovement,

    /// <summary>For a theme (chuyên đề), since 2026-10-01: Luật 06/2026/QH16.</summary>
    Theme,
}
