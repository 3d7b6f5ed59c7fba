using System.Runtime.InteropServices;
using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Of stocks the last ones: a later figure takes the place of an earlier one of the same categories on the territory that they have in common, and of what is
/// left of the earlier one there is from none to all.
/// </summary>
internal sealed class LatestStocks
{
    private readonly Dictionary<Territory, List<PlacedFact>> _latestFirst = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Territory, List<Territory>> _meeting = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PlacedFact, int> _places = new(ReferenceEqualityComparer.Instance);

    private LatestStocks(IReadOnlyList<PlacedFact> facts)
    {
        foreach (var fact in facts)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_latestFirst, fact.Box.Territory, out _);
            (list ??= []).Add(fact);
            _places.Add(fact, _places.Count);
        }

        foreach (var list in _latestFirst.Values)
            list.Sort((one, other) => one.Box.End != other.Box.End ? other.Box.End.CompareTo(one.Box.End) : _places[one].CompareTo(_places[other]));
        Territory[] territories = [.. _latestFirst.Keys];
        foreach (var territory in territories) _meeting.Add(territory, []);
        foreach (var (one, other) in OverlapSweep.Meeting(territories))
        {
            _meeting[territories[one]].Add(territories[other]);
            if (one != other) _meeting[territories[other]].Add(territories[one]);
        }
    }

    /// <summary>What stands of stocks on a day, side by side on that day, and those that others took the place of.</summary>
    /// <param name="facts">The stocks.</param>
    /// <param name="day">The day.</param>
    /// <param name="rule">The rule for what is left of a stock.</param>
    public static (IReadOnlyList<PlacedFact> Rows, IReadOnlyList<ReplacedStock> Replaced) Of(IReadOnlyList<PlacedFact> facts, int day, SummarizabilityRule rule)
    {
        var stocks = new LatestStocks(facts);
        var (rows, replaced) = (new List<PlacedFact>(), new List<ReplacedStock>());
        foreach (var fact in facts)
        {
            var box = fact.Box.On(day);
            if (stocks.Replacing(fact) is not var (last, left))
            {
                rows.Add(fact.In(box, new RowChange(fact.Value, fact.Box)));
                continue;
            }

            replaced.Add(new ReplacedStock(fact, left, last.Fact));
            if (!fact.Box.Territory.IsUsedUp(left))
                rows.Add(fact.In(box with { Territory = left }, new RowChange(fact.Value.FromZero(), fact.Box) { Because = last.Fact, Rule = rule }));
        }

        return (rows, replaced);
    }

    /// <summary>The last of those that take the place of a stock, and what they leave of its territory; null where there is none.</summary>
    private (PlacedFact Last, Territory Left)? Replacing(PlacedFact fact)
    {
        PlacedFact? last = null;
        var left = fact.Box.Territory;
        foreach (var territory in _meeting[fact.Box.Territory])
        {
            if (FirstReplacing(fact, _latestFirst[territory]) is not { } later) continue;
            if (last is null || later.Box.End > last.Box.End || later.Box.End == last.Box.End && _places[later] < _places[last]) last = later;
            if (!left.IsEmpty) left = left.Except(territory);
        }

        return last is null ? null : (last, left);
    }

    private static PlacedFact? FirstReplacing(PlacedFact fact, List<PlacedFact> latestFirst)
    {
        foreach (var other in latestFirst)
        {
            if (other.Box.End <= fact.Box.End) return null;
            if (other.Box.ContainsInCategory(fact.Box)) return other;
        }

        return null;
    }
}
