using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>The relation of one period to another.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PeriodRelation>))]
public enum PeriodRelation
{
    /// <summary>Both are the same days.</summary>
    Equal,

    /// <summary>The first contains every day of the second, and more.</summary>
    Contains,

    /// <summary>The second contains every day of the first, and more.</summary>
    Within,

    /// <summary>They overlap, and neither certainly contains all days of the other.</summary>
    Overlaps,

    /// <summary>They overlap only in years that a phase may or may not contain whole.</summary>
    MayOverlap,

    /// <summary>One begins on the day after the other ends.</summary>
    Adjacent,

    /// <summary>They do not overlap, and there are days between them.</summary>
    Apart,
}
