namespace Antq.Domain.Aggregation;

/// <summary>
/// A part of unknown extent of what there is to count: a group of people, or the members of a cluster that are unknown. Two groups may
/// share some of it.
/// </summary>
/// <param name="People">The group of people; null for all.</param>
/// <param name="Cluster">The cluster of unknown members, with its unit; null for the whole unit.</param>
internal readonly record struct CountedGroup(Population? People, string? Cluster)
{
    /// <summary>Whether it is everything.</summary>
    public bool IsAll => People is null && Cluster is null;
}
