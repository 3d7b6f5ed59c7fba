namespace Antq.Domain.Aggregation;

/// <summary>An award of a cluster that may contain awards of its members.</summary>
/// <param name="Award">The award of the cluster.</param>
/// <param name="Days">The days on which it may have been conferred.</param>
/// <param name="Contained">The awards of units in the cluster that it may contain; those without a day are of <see cref="AwardDays"/>
/// too.</param>
internal sealed record ClusterAward(Fact Award, AwardDays Days, IReadOnlyList<Fact> Contained);
