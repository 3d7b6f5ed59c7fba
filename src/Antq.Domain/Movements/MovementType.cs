using System.Text.Json.Serialization;
using Antq.Domain.Movements;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The movements (phong trào) that reports are about. One conference may be of two of them.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MovementType>))]
public enum MovementType
{
    /// <summary>The mass movement "Toàn dân bảo vệ an ninh Tổ quốc" (Nghị định 06/2014/NĐ-CP).</summary>
    AllPeopleProtectNationalSecurity,

    /// <summary>The emulation movement inside the police force, "Vì an ninh Tổ quốc".</summary>
    ForNationalSecurity,

    /// <summary>
    /// The national emulation movement "Toàn dân bảo vệ an ninh Tổ quốc", since 2025-11-06 (Quyết định 2447/QĐ-TTg). It overlaps the mass
    /// movement.
    /// </summary>
    NationalEmulation,

    /// <summary>
    /// A thematic, ad hoc or peak drive (đợt thi đua chuyên đề, đột xuất, cao điểm), as <see cref="DriveKind"/> distinguishes.
    /// </summary>
    ThematicDrive,

    /// <summary>The festival of 19 August (Ngày hội Toàn dân bảo vệ an ninh Tổ quốc), since 2005 (Quyết định 521/QĐ-TTg).</summary>
    NationalSecurityFestival,

    /// <summary>A programme of coordination with the Front, an association or a force (chương trình phối hợp).</summary>
    CoordinationProgramme,

    /// <summary>The yearly recognition "An toàn về an ninh, trật tự".</summary>
    RecognitionRound,
}
