using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The kinds of units; a unit may change its kind and remain itself.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<UnitKind>))]
public enum UnitKind
{
    /// <summary>A ministry (bộ).</summary>
    Ministry,

    /// <summary>A department of the ministry (cục).</summary>
    Department,

    /// <summary>A province (tỉnh).</summary>
    Province,

    /// <summary>A city under the central government (thành phố trực thuộc trung ương).</summary>
    CentralCity,
}
