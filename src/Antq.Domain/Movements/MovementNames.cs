using Antq.Domain.Findings;

namespace Antq.Domain.Movements;

/// <summary>What the kinds of this folder are called.</summary>
public static class MovementNames
{
    /// <summary>The name of a kind of drives, such as <c>chuyên đề</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static string Name(this DriveKind kind, Language language) => (kind, language) switch
    {
        (DriveKind.Thematic, Language.Vietnamese) => "chuyên đề",
        (DriveKind.AdHoc, Language.Vietnamese) => "đột xuất",
        (DriveKind.PeakCampaign, Language.Vietnamese) => "cao điểm tấn công, trấn áp tội phạm",
        (DriveKind.Thematic, _) => "thematic drive",
        (DriveKind.AdHoc, _) => "ad hoc drive",
        (DriveKind.PeakCampaign, _) => "peak campaign against crime",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of drives."),
    };

    /// <summary>The name of a relation, such as <c>thuộc</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relation.</exception>
    public static string Name(this MovementRelation relation, Language language) => (relation, language) switch
    {
        (MovementRelation.Same, Language.Vietnamese) => "là một",
        (MovementRelation.Within, Language.Vietnamese) => "thuộc",
        (MovementRelation.Contains, Language.Vietnamese) => "bao gồm",
        (MovementRelation.Overlaps, Language.Vietnamese) => "trùng một phần",
        (MovementRelation.Separate, Language.Vietnamese) => "tách biệt",
        (MovementRelation.Same, _) => "same",
        (MovementRelation.Within, _) => "within",
        (MovementRelation.Contains, _) => "contains",
        (MovementRelation.Overlaps, _) => "overlaps",
        (MovementRelation.Separate, _) => "separate",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "There is no such relation."),
    };
}
