using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The lines of authority of bodies.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AuthorityLine>))]
public enum AuthorityLine
{
    /// <summary>The State President and the Government, above both other lines.</summary>
    State,

    /// <summary>The police force (lực lượng Công an nhân dân), from the ministry to the commune police.</summary>
    Force,

    /// <summary>The local authorities (chính quyền địa phương): People's Committees and the bodies under them.</summary>
    LocalGovernment,

    /// <summary>Steering committees (ban chỉ đạo), which coordinate the other lines and decide no award.</summary>
    SteeringCommittee,

    /// <summary>Enterprises and cooperatives (doanh nghiệp, hợp tác xã).</summary>
    Enterprise,

    /// <summary>The Fatherland Front and the mass organisations (Mặt trận Tổ quốc, đoàn thể).</summary>
    MassOrganisation,

    /// <summary>The committees of the Communist Party (cấp ủy đảng).</summary>
    Party,
}
