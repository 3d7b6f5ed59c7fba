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

    /// <summary>For a movement or theme (phong trào, chuyên đề).</summary>
    Thematic,

    /// <summary>For a course of service (quá trình cống hiến).</summary>
    Service,

    /// <summary>For years of service (niên hạn).</summary>
    Seniority,

    /// <summary>For foreigners (đối ngoại).</summary>
    External,
}
