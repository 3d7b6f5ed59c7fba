using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The forms of awards (hình thức khen thưởng, danh hiệu thi đua).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardForm>))]
public enum AwardForm
{
    /// <summary>An order (Huân chương).</summary>
    Order,

    /// <summary>A medal (Huy chương).</summary>
    Medal,

    /// <summary>A state honorary title (danh hiệu vinh dự nhà nước).</summary>
    StateHonour,

    /// <summary>A commemorative medal (Kỷ niệm chương).</summary>
    CommemorativeMedal,

    /// <summary>A certificate of merit (Bằng khen).</summary>
    CertificateOfMerit,

    /// <summary>A commendation (Giấy khen).</summary>
    Commendation,

    /// <summary>An emulation flag (Cờ thi đua).</summary>
    EmulationFlag,

    /// <summary>An emulation title (danh hiệu thi đua).</summary>
    EmulationTitle,

    /// <summary>A state prize (Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước).</summary>
    StatePrize,

    /// <summary>A badge (Huy hiệu), until 2023-12-31.</summary>
    Badge,
}
