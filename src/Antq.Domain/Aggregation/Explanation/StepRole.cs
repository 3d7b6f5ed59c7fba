using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The role of a fact in a cell.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<StepRole>))]
public enum StepRole
{
    /// <summary>It lies wholly inside the cell and was taken as it is.</summary>
    Added,

    /// <summary>It reaches beyond the cell: from zero to all of it.</summary>
    Share,

    /// <summary>A later one replaced it in part: the remainder is from zero to all of it.</summary>
    PartlyReplaced,

    /// <summary>A later one replaced it: it was not added.</summary>
    Replaced,

    /// <summary>Others cover the same, so it was not added but used as a check.</summary>
    CrossCheck,

    /// <summary>It is subtracted from a figure that contains it: the remainder is the cell's.</summary>
    Subtracted,

    /// <summary>It is only in the lower bound.</summary>
    LowerBound,

    /// <summary>It is only in the upper bound.</summary>
    UpperBound,

    /// <summary>It reaches beyond the cell, and its share by the caller's weights is an estimate.</summary>
    Estimated,

    /// <summary>It is older than the measure, or the caller, allows: it is shown and not added.</summary>
    Stale,

    /// <summary>It may not be combined with the rest or divided, and was left out.</summary>
    Refused,
}
