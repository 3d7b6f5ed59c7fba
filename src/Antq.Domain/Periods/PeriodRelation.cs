using System.Text.Json.Serialization;
using Antq.Domain.Text;

namespace Antq.Domain;

/// <summary>How one period lies to another.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PeriodRelation>))]
public enum PeriodRelation
{
    /// <summary>Both are the same days.</summary>
    Equal,

    /// <summary>The first holds every day of the second, and more.</summary>
    Contains,

    /// <summary>The second holds every day of the first, and more.</summary>
    Within,

    /// <summary>They share days, and neither holds all of the other's for certain.</summary>
    Overlaps,

    /// <summary>They meet only in years that a phase may or may not hold whole.</summary>
    MayOverlap,

    /// <summary>One begins on the day after the other ends.</summary>
    Adjacent,

    /// <summary>They share no day, and there are days between them.</summary>
    Apart,
}
