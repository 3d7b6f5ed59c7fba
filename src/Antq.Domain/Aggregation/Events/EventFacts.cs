namespace Antq.Domain.Aggregation;

/// <summary>The awards of all reports with one event id.</summary>
/// <param name="Facts">The awards, by report and place.</param>
/// <param name="Conferrals">The placings of those of a conferral with several reports, by reference; the others have no entry.</param>
/// <param name="Findings">The findings on them.</param>
internal sealed record EventFacts(
    IReadOnlyList<Fact> Facts, IReadOnlyDictionary<Fact, Conferral> Conferrals, IReadOnlyList<Finding> Findings);
