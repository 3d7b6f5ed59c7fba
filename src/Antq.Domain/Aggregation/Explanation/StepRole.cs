using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>What a fact did for a cell.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<StepRole>))]
public enum StepRole
{
    /// <summary>It lies wholly inside the cell and was taken as it is.</summary>
    Taken,

    /// <summary>It reaches beyond the cell: from none of it to all of it.</summary>
    Share,

    /// <summary>A later one replaced it in part: what remains is from none to all of it.</summary>
    PartlyReplaced,

    /// <summary>A later one replaced it: it was not added.</summary>
    Replaced,

    /// <summary>Others say the same, and it was not added but held against them.</summary>
    CrossCheck,

    /// <summary>It is taken away from a figure that contains it: what remains is the cell's.</summary>
    Subtracted,

    /// <summary>It is in the lower bound alone.</summary>
    LowerBound,

    /// <summary>It is in the upper bound alone.</summary>
    UpperBound,

    /// <summary>It reaches beyond the cell: the caller's weights say how much of it is the cell's, as an estimate.</summary>
    Estimated,

    /// <summary>It is older than the measure, or the caller, allows: it is shown and not added.</summary>
    Stale,

    /// <summary>It may not be combined with the rest or divided, and was left out.</summary>
    Refused,
}
