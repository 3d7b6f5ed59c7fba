using Antq.Domain.Awards;
using NodaTime;

namespace Antq.Domain.Reporting.Rules;

/// <summary>An award as the rules use it: with the law of the last day on which it can have been conferred looked up.</summary>
/// <param name="Award">The award.</param>
/// <param name="LastDay">The last day on which it can have been conferred.</param>
/// <param name="Title">The meanings of its title on that day; null when it has none.</param>
/// <param name="Candidates">The awards of the law that it may be on that day.</param>
internal readonly record struct RuleAward(Award Award, LocalDate LastDay, TitleReadings? Title, AwardCandidates Candidates)
{
    /// <summary>The readings of its title; empty if it has none or it cannot be read.</summary>
    public IReadOnlyList<AwardReading> Readings => Title?.Readings ?? [];
}
