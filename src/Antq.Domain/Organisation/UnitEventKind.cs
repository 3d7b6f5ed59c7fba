using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The kinds of events of a unit.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<UnitEventKind>))]
public enum UnitEventKind
{
    /// <summary>The unit continued unchanged under a new order (giữ nguyên).</summary>
    Continue,

    /// <summary>Units became one (sáp nhập, hợp nhất).</summary>
    Merge,

    /// <summary>A unit became several, or parts of several (chia, tách).</summary>
    Split,

    /// <summary>A part of a unit was transferred to another (điều chỉnh địa giới).</summary>
    Transfer,

    /// <summary>The name changed (đổi tên).</summary>
    Rename,

    /// <summary>The kind changed (chuyển loại), for instance from province to central city.</summary>
    Retype,

    /// <summary>Only the code changed.</summary>
    Recode,
}
