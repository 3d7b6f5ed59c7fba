using System.Runtime.InteropServices;
using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation;

/// <summary>Of stocks, those that take the place of others: later ones of the same categories that have territory in common, found by their territories.</summary>
internal sealed class LaterStocks
{
    private readonly Dictionary<Territory, List<PlacedFact>> _latestFirst = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Territory, List<Territory>> _meeting = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PlacedFact, int> _places = new(ReferenceEqualityComparer.Instance);

    public LaterStocks(IReadOnlyList<PlacedFact> facts)
    {
        foreach (var fact in facts)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_latestFirst, fact.Extent.Territory, out _);
            (list ??= []).Add(fact);
            _places.Add(fact, _places.Count);
        }

        foreach (var list in _latestFirst.Values) list.Sort((one, other) => one.Extent.End != other.Extent.End ? other.Extent.End.CompareTo(one.Extent.End) : _places[one].CompareTo(_places[other]));
        Territory[] territories = [.. _latestFirst.Keys];
        foreach (var territory in territories) _meeting.Add(territory, []);
        foreach (var (one, other) in OverlapSweep.Meeting(territories))
        {
            _meeting[territories[one]].Add(territories[other]);
            if (one != other) _meeting[territories[other]].Add(territories[one]);
        }
    }

    /// <summary>The last of those that take the place of a stock, and what they leave of a part of its territory; nothing where there is none.</summary>
    public (PlacedFact Last, Territory Left)? Replacing(PlacedFact fact, Territory part)
    {
        PlacedFact? last = null;
        var left = part;
        foreach (var territory in _meeting[fact.Extent.Territory])
        {
            if (FirstReplacing(fact, _latestFirst[territory]) is not { } later) continue;
            if (last is null || later.Extent.End > last.Extent.End || later.Extent.End == last.Extent.End && _places[later] < _places[last]) last = later;
            if (!left.IsEmpty) left = left.Except(territory);
        }

        return last is null ? null : (last, left);
    }

    private static PlacedFact? FirstReplacing(PlacedFact fact, List<PlacedFact> latestFirst)
    {
        foreach (var other in latestFirst)
        {
            if (other.Extent.End <= fact.Extent.End) return null;
            if (other.Extent.ContainsInCategory(fact.Extent)) return other;
        }

        return null;
    }
}
