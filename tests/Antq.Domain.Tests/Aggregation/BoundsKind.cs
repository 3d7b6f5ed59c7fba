namespace Antq.Domain.Tests.Aggregation;

/// <summary>What the facts of a random set are like.</summary>
public enum BoundsKind
{
    /// <summary>Months, quarters, halves and years of provinces before and after their merger, and of the nation.</summary>
    Nested,

    /// <summary>Periods of several calendars.</summary>
    Calendars,

    /// <summary>Any days, also without a first one, before, around and after those asked for.</summary>
    Straddling,

    /// <summary>Phases, whose boundary years are uncertain, beside years and spans.</summary>
    Phases,

    /// <summary>A whole and all of its parts but one, in days, in territory, or one cumulative figure after another.</summary>
    Rests,

    /// <summary>Figures of everybody and of groups of people that may share people.</summary>
    Populations,

    /// <summary>Figures of movements that contain, or have something in common with, others.</summary>
    Movements,

    /// <summary>Communes that were divided and joined, and the units above them.</summary>
    Communes,

    /// <summary>Clusters of units beside their members and beside each other.</summary>
    Clusters,

    /// <summary>Bodies within units and clusters of unknown members, beside the units around them.</summary>
    Bodies,

    /// <summary>Stocks of one day.</summary>
    Stocks,

    /// <summary>Communes of random gazetteers, and the units above them, over events whose shares are not stated.</summary>
    Unstated,

    /// <summary>Many facts of all these kinds.</summary>
    Mixed,
}
