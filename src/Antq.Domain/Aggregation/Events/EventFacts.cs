namespace Antq.Domain.Aggregation;

/// <summary>The awards of all reports that bear one event id.</summary>
/// <param name="Facts">Them, by report and place.</param>
/// <param name="Conferrals">As what those of a conferral that several reports have are to be placed, by reference; all others are
/// absent.</param>
/// <param name="Findings">What was found of them.</param>
internal sealed record EventFacts(
    IReadOnlyList<Fact> Facts, IReadOnlyDictionary<Fact, Conferral> Conferrals, IReadOnlyList<Finding> Findings);
