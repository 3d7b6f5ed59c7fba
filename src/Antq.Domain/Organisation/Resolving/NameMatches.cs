namespace Antq.Domain.Organisation;

/// <summary>The units that a name means, found as far as they were needed.</summary>
internal sealed class NameMatches
{
    /// <summary>Those of no name.</summary>
    public static NameMatches None { get; } = new() { OfAllDays = [] };

    /// <summary>Those on the day, or on all days without one.</summary>
    public UnitMatch[] OfTheDay { get; set; } = [];

    /// <summary>Those on all days; null when they were not needed.</summary>
    public UnitMatch[]? OfAllDays { get; set; }

    /// <summary>The bodies that the name names by a unit; null when they were not needed.</summary>
    public BodyMatch[]? Bodies { get; set; }
}
