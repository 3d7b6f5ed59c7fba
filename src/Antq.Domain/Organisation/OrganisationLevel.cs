using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The levels of the organisation (cấp).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OrganisationLevel>))]
public enum OrganisationLevel
{
    /// <summary>The Ministry of Public Security (Bộ Công an).</summary>
    Ministry,

    /// <summary>A department of the ministry (cục).</summary>
    Department,

    /// <summary>A province or city under the central government (tỉnh, thành phố trực thuộc trung ương).</summary>
    Province,

    /// <summary>A district-level unit (cấp huyện), to 2025-06-30.</summary>
    District,

    /// <summary>A commune-level unit (cấp xã).</summary>
    Commune,
}
