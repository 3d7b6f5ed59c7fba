using System.Runtime.InteropServices;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Finds the latest stocks (R5): a later figure replaces an earlier one of the same categories on the territory that they share, and the
/// remainder of the earlier one contributes from zero to all of itself.
/// </summary>
internal sealed class LatestStocks
{
    private readonly IReadOnlyList<PlacedFact> _facts;
    private readonly int[] _siteOf;
    private readonly List<Site> _sites = [];

    private LatestStocks(IReadOnlyList<PlacedFact> facts)
    {
        (_facts, _siteOf) = (facts, new int[facts.Count]);
        var numbers = new Dictionary<Territory, int>(ReferenceEqualityComparer.Instance);
        for (var place = 0; place < facts.Count; place++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, facts[place].Box.Territory, out var isKnown);
            if (!isKnown)
            {
                number = _sites.Count;
                _sites.Add(new Site(facts[place].Box.Territory));
            }

            _siteOf[place] = number;
            _sites[number].LatestFirst.Add(place);
        }

        Comparison<int> latestFirst = CompareLatestFirst;
        foreach (var site in _sites)
        {
            if (site.LatestFirst.Count > 1) site.LatestFirst.Sort(latestFirst);
        }

        foreach (var (one, other) in OverlapSweep.Meeting([.. _sites.Select(site => site.Territory)]))
        {
            if (one == other) continue;
            (_sites[one].Others ??= []).Add(other);
            (_sites[other].Others ??= []).Add(one);
        }
    }

    /// <summary>Returns the remaining stocks on a day, side by side on that day, and those that were replaced.</summary>
    /// <param name="facts">The stocks.</param>
    /// <param name="day">The day.</param>
    /// <param name="rule">The rule for the remainder of a stock.</param>
    public static (IReadOnlyList<PlacedFact> Rows, IReadOnlyList<ReplacedStock> Replaced) Of(IReadOnlyList<PlacedFact> facts, int day,
        SummarizabilityRule rule)
    {
        var stocks = new LatestStocks(facts);
        var (rows, replaced) = (new List<PlacedFact>(facts.Count), new List<ReplacedStock>());
        for (var place = 0; place < facts.Count; place++)
        {
            var (fact, site) = (facts[place], stocks._sites[stocks._siteOf[place]]);
            if (stocks.Replacing(place) is not var (last, left))
            {
                rows.Add(fact.In(site.On(day, fact.Box)));
                continue;
            }

            // R5: the remaining atoms contribute from zero to all of the figure.
            replaced.Add(new ReplacedStock(fact, left, last.Fact));
            if (fact.Box.Territory.IsUsedUp(left)) continue;
            var box = fact.Box.On(day) with { Territory = left };
            rows.Add(fact.In(box, fact.Box, new RowChange(fact.Value.FromZero()) { Because = last.Fact, Rule = rule }));
        }

        return (rows, replaced);
    }

    private int CompareLatestFirst(int one, int other)
        => _facts[one].Box.End != _facts[other].Box.End ? _facts[other].Box.End.CompareTo(_facts[one].Box.End) : one.CompareTo(other);

    /// <summary>Returns the last of those that replace a stock, and the territory that they leave; null when there is none.</summary>
    private (PlacedFact Last, Territory Left)? Replacing(int place)
    {
        var (last, left) = (-1, _facts[place].Box.Territory);
        Take(_sites[_siteOf[place]]);
        foreach (var other in _sites[_siteOf[place]].Others ?? []) Take(_sites[other]);
        return last < 0 ? null : (_facts[last], left);

        void Take(Site site)
        {
            if (FirstReplacing(place, site.LatestFirst) is not (>= 0 and var later)) return;
            if (last < 0 || CompareLatestFirst(later, last) < 0) last = later;
            if (!left.IsEmpty) left = left.Except(site.Territory);
        }
    }

    private int FirstReplacing(int place, List<int> latestFirst)
    {
        var box = _facts[place].Box;
        foreach (var other in latestFirst)
        {
            if (_facts[other].Box.End <= box.End) return -1;
            if (_facts[other].Box.ContainsInCategory(box)) return other;
        }

        return -1;
    }

    /// <summary>The stocks of one territory.</summary>
    private sealed class Site(Territory territory)
    {
        private FactBox? _onDay;

        public Territory Territory => territory;

        public List<int> LatestFirst { get; } = [];

        /// <summary>The numbers of the other territories that overlap it; null when there are none.</summary>
        public List<int>? Others { get; set; }

        /// <summary>Returns a box of the territory on a day: one for all of a category.</summary>
        public FactBox On(int day, FactBox box) => _onDay is not null && _onDay.HasCategoryOf(box) ? _onDay : _onDay = box.On(day);
    }
}
