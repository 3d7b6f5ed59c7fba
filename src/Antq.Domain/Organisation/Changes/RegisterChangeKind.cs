using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>What a newer register says otherwise than an older one.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RegisterChangeKind>))]
public enum RegisterChangeKind
{
    /// <summary>A unit that the older register could not know begins (thành lập).</summary>
    Created,

    /// <summary>A unit is there now whose life began before the register or was over by the last day that the older one speaks of.</summary>
    AddedToThePast,

    /// <summary>A unit is no more in the register, on any day (rút khỏi danh mục).</summary>
    Withdrawn,

    /// <summary>A unit that lived on has a last day (kết thúc).</summary>
    Ended,

    /// <summary>A unit has a new name from a day on (đổi tên).</summary>
    Renamed,

    /// <summary>A unit has a new kind from a day on (chuyển loại).</summary>
    Retyped,

    /// <summary>A unit has another unit above it from a day on (chuyển cấp trên).</summary>
    Moved,

    /// <summary>A name is written otherwise, by the place of a tone mark, case or composition only (cách viết).</summary>
    Respelt,

    /// <summary>Something that was known is put right (đính chính): a day, an act, how sure it is, what a unit was.</summary>
    Corrected,

    /// <summary>An edge between two units is new.</summary>
    EventAdded,

    /// <summary>An edge between two units is gone.</summary>
    EventRemoved,

    /// <summary>An edge between two units is told otherwise.</summary>
    EventChanged,

    /// <summary>Another name is new.</summary>
    AliasAdded,

    /// <summary>Another name is gone.</summary>
    AliasRemoved,
}
