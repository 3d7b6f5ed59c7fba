using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The offices that confer awards. Presenting or proposing an award does not make an office its issuer.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<IssuingOffice>))]
public enum IssuingOffice
{
    /// <summary>The State President (Chủ tịch nước).</summary>
    StatePresident,

    /// <summary>The Government (Chính phủ).</summary>
    Government,

    /// <summary>The Prime Minister (Thủ tướng Chính phủ).</summary>
    PrimeMinister,

    /// <summary>The Minister of Public Security (Bộ trưởng Bộ Công an).</summary>
    Minister,

    /// <summary>The director of a department of the ministry (Cục trưởng).</summary>
    DepartmentDirector,

    /// <summary>The chair of a provincial People's Committee (Chủ tịch UBND cấp tỉnh).</summary>
    ProvincialChair,

    /// <summary>The director of a provincial police (Giám đốc Công an cấp tỉnh).</summary>
    ProvincialPoliceDirector,

    /// <summary>The director of a provincial department (Giám đốc sở).</summary>
    ProvincialDepartmentDirector,

    /// <summary>The chair of a district People's Committee (Chủ tịch UBND cấp huyện), until 2025-06-30.</summary>
    DistrictChair,

    /// <summary>The chief of a district police (Trưởng Công an cấp huyện), until 2025-02-28.</summary>
    DistrictPoliceChief,

    /// <summary>The chair of a commune People's Committee (Chủ tịch UBND cấp xã).</summary>
    CommuneChair,

    /// <summary>The director of a general department of the ministry (Tổng cục trưởng), until 2018-08-06.</summary>
    GeneralDepartmentDirector,

    /// <summary>The director of an enterprise (Tổng giám đốc, Giám đốc doanh nghiệp).</summary>
    EnterpriseDirector,

    /// <summary>The director of a cooperative (Giám đốc hợp tác xã).</summary>
    CooperativeDirector,

    /// <summary>The chair of the board of an enterprise (Chủ tịch Hội đồng quản trị, Hội đồng thành viên).</summary>
    EnterpriseBoardChair,

    /// <summary>The Central Committee of the Fatherland Front (Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam).</summary>
    CentralFrontCommittee,

    /// <summary>The central body of a mass organisation (cơ quan trung ương của đoàn thể).</summary>
    CentralMassOrganisation,

    /// <summary>The commander of the Mobile Police (Tư lệnh Cảnh sát cơ động).</summary>
    MobilePoliceCommander,
}
