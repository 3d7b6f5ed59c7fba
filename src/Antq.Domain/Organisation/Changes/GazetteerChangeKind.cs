using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Organisation;

/// <summary>The kinds of differences between a newer gazetteer and an older one.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<GazetteerChangeKind>))]
public enum GazetteerChangeKind
{
    /// <summary>A unit begins that is too new for the older gazetteer (thành lập).</summary>
    Created,

    /// <summary>A unit was added whose life began before the gazetteer or ended by the last day of the older one.</summary>
    AddedToThePast,

    /// <summary>A unit is no longer in the gazetteer, on any day (rút khỏi danh mục).</summary>
    Withdrawn,

    /// <summary>A unit without an end now has a last day (kết thúc).</summary>
    Ended,

    /// <summary>A unit has a new name from a day on (đổi tên).</summary>
    Renamed,

    /// <summary>A unit has a new kind from a day on (chuyển loại).</summary>
    Retyped,

    /// <summary>A unit has another parent unit from a day on (chuyển cấp trên).</summary>
    Moved,

    /// <summary>A name is written differently, only in the place of a tone mark, case or composition (cách viết).</summary>
    Respelt,

    /// <summary>A known item is corrected (đính chính): a day, an act, its confidence, what a unit was.</summary>
    Corrected,

    /// <summary>An edge between two units is new.</summary>
    EventAdded,

    /// <summary>An edge between two units is removed.</summary>
    EventRemoved,

    /// <summary>An edge between two units is changed.</summary>
    EventChanged,

    /// <summary>An alias is new.</summary>
    AliasAdded,

    /// <summary>An alias is removed.</summary>
    AliasRemoved,
}
