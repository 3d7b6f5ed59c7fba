using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The kinds of units; a unit may change its kind and remain the same unit.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<UnitKind>))]
public enum UnitKind
{
    /// <summary>A ministry (bộ).</summary>
    Ministry,

    /// <summary>A department of the ministry (cục), or a body of its rank.</summary>
    Department,

    /// <summary>A province (tỉnh).</summary>
    Province,

    /// <summary>A city under the central government (thành phố trực thuộc trung ương).</summary>
    CentralCity,

    /// <summary>
    /// A special zone under the central government (đặc khu trực thuộc trung ương), of the rank of a province; 1979 to 1991.
    /// </summary>
    CentralSpecialZone,

    /// <summary>A rural district (huyện), to 2025-06-30.</summary>
    RuralDistrict,

    /// <summary>An urban district (quận), to 2025-06-30.</summary>
    UrbanDistrict,

    /// <summary>A town of the rank of a district (thị xã), to 2025-06-30.</summary>
    Town,

    /// <summary>A city of the rank of a district (thành phố thuộc tỉnh), to 2025-06-30.</summary>
    ProvincialCity,

    /// <summary>A commune (xã).</summary>
    Commune,

    /// <summary>A ward (phường).</summary>
    Ward,

    /// <summary>A township (thị trấn), to 2025-06-30.</summary>
    Township,

    /// <summary>A special zone of the rank of a commune (đặc khu), since 2025-07-01.</summary>
    SpecialZone,
}
