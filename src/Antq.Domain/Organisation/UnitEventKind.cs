using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>What happened to a unit.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<UnitEventKind>))]
public enum UnitEventKind
{
    /// <summary>The unit went on as it was under a new order (giữ nguyên).</summary>
    Continue,

    /// <summary>Units became one (sáp nhập, hợp nhất).</summary>
    Merge,

    /// <summary>A unit became several, or parts of several (chia, tách).</summary>
    Split,

    /// <summary>A part of a unit went to another (điều chỉnh địa giới).</summary>
    Transfer,

    /// <summary>The name changed (đổi tên).</summary>
    Rename,

    /// <summary>The kind changed (chuyển loại), for instance from province to central city.</summary>
    Retype,

    /// <summary>The code changed; all else went on.</summary>
    Recode,
}
