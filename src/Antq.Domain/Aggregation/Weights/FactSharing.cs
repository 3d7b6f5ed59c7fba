using System.Collections.Concurrent;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Shares facts of one measure out among the units of a roll-up by the caller's weights. Only an exact figure is shared out, and only if no
/// other fact covers the same things: otherwise the shares would not add up to the total.
/// </summary>
internal sealed class FactSharing(WeightedSharing weights, Measure measure, IReadOnlyList<PlacedFact> facts)
{
    private readonly Dictionary<Fact, PlacedFact> _placed = facts.ToDictionary(fact => fact.Fact);
    private readonly ConcurrentDictionary<PlacedFact, (Dictionary<OrganisationUnit, WeightedShare>? Shares, Finding? Refusal)> _found = [];

    /// <summary>Returns the share of a unit in a fact; null when it cannot be determined.</summary>
    public WeightedShare? ShareOf(PlacedFact row, OrganisationUnit unit) => Find(Placed(row)).Shares?.GetValueOrDefault(unit);

    /// <summary>Returns why a fact is not shared out; null when it is.</summary>
    public Finding? RefusalOf(PlacedFact row) => Find(Placed(row)).Refusal;

    /// <summary>Returns the fact of a row as placed, before a later stock replaced a part of it.</summary>
    private PlacedFact Placed(PlacedFact row) => _placed.GetValueOrDefault(row.Fact, row);

    private (Dictionary<OrganisationUnit, WeightedShare>? Shares, Finding? Refusal) Find(PlacedFact fact) => _found.GetOrAdd(fact, Share);

    private (Dictionary<OrganisationUnit, WeightedShare>? Shares, Finding? Refusal) Share(PlacedFact fact)
    {
        if (!fact.Value.IsExact) return (null, Refuse(fact, "số không chính xác", "its figure is not exact"));
        if (fact.Fact.Cluster is not null) return (null, Refuse(fact, "số của một cụm thi đua", "it is of an emulation cluster"));
        if (facts.FirstOrDefault(other => other != fact && TellsOfTheSame(fact, other)) is { } same)
            return (null, Refuse(fact, $"{same.Fact} cũng là số liệu của địa bàn này", $"{same.Fact} covers the same"));
        return weights.TryShareOut(fact.Fact.Unit, fact.Value.Lower, out var shares, out var lacking)
            ? (shares.ToDictionary(share => share.Unit), null)
            : (null, Refuse(fact, $"thiếu trọng số của {lacking}", $"{lacking} has no weights"));
    }

    /// <summary>
    /// Returns whether another fact covers the same things; awards never do, unless of one conferral, nor a stock and what it has replaced.
    /// </summary>
    private bool TellsOfTheSame(PlacedFact fact, PlacedFact other)
    {
        var (one, two) = (fact.Box, other.Box);
        if (!one.Territory.Meets(two.Territory) || !one.OverlapsInCategory(two)) return false;
        if (!fact.AreOfOneThing(other)) return false;
        if (measure.Time != TimeBehaviour.Stock) return one.OverlapsInTime(two);
        return !(two.End < one.End && one.Territory.Covers(two.Territory) && one.ContainsInCategory(two));
    }

    private static Finding Refuse(PlacedFact fact, string vietnamese, string english)
        => new(FindingCodes.FactNotSharedOut, fact.Fact.Report.Id, fact.Fact.Path, [new FindingValue("reason", vietnamese, english)]);
}
