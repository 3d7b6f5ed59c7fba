using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Movements;

/// <summary>The movements (phong trào) that reports are about. One conference may be of two of them.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MovementType>))]
public enum MovementType
{
    /// <summary>The mass movement "Toàn dân bảo vệ an ninh Tổ quốc" (Nghị định 06/2014/NĐ-CP).</summary>
    AllPeopleProtectNationalSecurity,

    /// <summary>The emulation movement inside the police force, "Vì an ninh Tổ quốc".</summary>
    ForNationalSecurity,
}
