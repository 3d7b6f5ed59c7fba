using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>
/// The kinds of bodies (cơ quan, tổ chức) that act in the movement or are named by a unit, in the order of their lines and levels.
/// </summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BodyKind>))]
public enum BodyKind
{
    /// <summary>The State President (Chủ tịch nước).</summary>
    StatePresidency,

    /// <summary>The Government (Chính phủ) with the Prime Minister.</summary>
    Government,

    /// <summary>The Ministry of Public Security (Bộ Công an).</summary>
    Ministry,

    /// <summary>A general department of the ministry (tổng cục), to 2018-08-06.</summary>
    GeneralDepartment,

    /// <summary>A department of the ministry (cục).</summary>
    Department,

    /// <summary>A provincial police (Công an cấp tỉnh).</summary>
    ProvincialPolice,

    /// <summary>A division of a provincial police (phòng), such as that for the movement, PV05.</summary>
    ProvincialPoliceDivision,

    /// <summary>A district police (Công an cấp huyện), to 2025-02-28.</summary>
    DistrictPolice,

    /// <summary>A team of a district police (đội), to 2025-02-28.</summary>
    DistrictPoliceTeam,

    /// <summary>A commune-level police (Công an cấp xã).</summary>
    CommunePolice,

    /// <summary>A provincial People's Committee (UBND cấp tỉnh).</summary>
    ProvincialPeoplesCommittee,

    /// <summary>A department of a province (sở).</summary>
    ProvincialDepartment,

    /// <summary>A district People's Committee (UBND cấp huyện), to 2025-06-30.</summary>
    DistrictPeoplesCommittee,

    /// <summary>A commune People's Committee (UBND cấp xã).</summary>
    CommunePeoplesCommittee,

    /// <summary>The Government's steering committee against crime and for the movement (Ban Chỉ đạo 138/CP).</summary>
    GovernmentCrimeSteeringCommittee,

    /// <summary>The central steering committee of the movement (Ban Chỉ đạo phong trào Trung ương).</summary>
    CentralMovementSteeringCommittee,

    /// <summary>A provincial steering committee against crime and for the movement (Ban Chỉ đạo 138 tỉnh).</summary>
    ProvincialCrimeSteeringCommittee,

    /// <summary>A provincial steering committee of the movement alone (Ban Chỉ đạo xây dựng phong trào tỉnh).</summary>
    ProvincialMovementSteeringCommittee,

    /// <summary>A district steering committee against crime and for the movement (Ban Chỉ đạo 138 huyện), to 2025-06-30.</summary>
    DistrictCrimeSteeringCommittee,

    /// <summary>A commune steering committee against crime and for the movement (Ban Chỉ đạo 138 xã).</summary>
    CommuneCrimeSteeringCommittee,

    /// <summary>An enterprise (doanh nghiệp), whose head confers awards on its people.</summary>
    Enterprise,

    /// <summary>A cooperative (hợp tác xã).</summary>
    Cooperative,

    /// <summary>The Central Committee of the Fatherland Front (Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam).</summary>
    CentralFront,

    /// <summary>The central body of a mass organisation (cơ quan trung ương của đoàn thể).</summary>
    CentralMassOrganisation,

    /// <summary>A provincial People's Council (HĐND cấp tỉnh).</summary>
    ProvincialPeoplesCouncil,

    /// <summary>A district People's Council (HĐND cấp huyện), to 2025-06-30.</summary>
    DistrictPeoplesCouncil,

    /// <summary>A commune People's Council (HĐND cấp xã).</summary>
    CommunePeoplesCouncil,

    /// <summary>A provincial Party committee (Tỉnh ủy, Thành ủy).</summary>
    ProvincialPartyCommittee,

    /// <summary>A district Party committee (Huyện ủy, Quận ủy, Thị ủy, Thành ủy), to 2025-06-30.</summary>
    DistrictPartyCommittee,

    /// <summary>A commune Party committee (Đảng ủy cấp xã).</summary>
    CommunePartyCommittee,

    /// <summary>A provincial committee of the Fatherland Front (Ủy ban Mặt trận Tổ quốc Việt Nam cấp tỉnh).</summary>
    ProvincialFatherlandFront,

    /// <summary>A district committee of the Fatherland Front (Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện), to 2025-06-30.</summary>
    DistrictFatherlandFront,

    /// <summary>A commune committee of the Fatherland Front (Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã).</summary>
    CommuneFatherlandFront,
}
