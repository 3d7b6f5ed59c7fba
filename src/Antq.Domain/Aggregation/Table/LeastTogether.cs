using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The least number of things that figures count together if they are added on one axis and only bounded on another (R9). A thing has one
/// place on an axis that adds, and perhaps several on one that bounds. So figures that are apart on an axis that adds count different
/// things, and of other figures the largest alone is certain: the least is the largest sum of figures that are apart.
/// </summary>
internal sealed class LeastTogether
{
    /// <summary>How many places that cross are searched; of more, the largest figures are taken one by one.</summary>
    private const int MostSearched = 64;

    /// <summary>How many sets of places a search looks at before it takes the largest figures one by one.</summary>
    private const int MostSets = 4096;

    private readonly int[] _placeOf;
    private readonly FactBox[] _places;
    private readonly HashSet<int>[] _near;
    private readonly Site[] _sites;

    /// <param name="fold">The measure's rows of the table.</param>
    /// <param name="figures">The figures.</param>
    public LeastTogether(Fold fold, IReadOnlyList<PlacedFact> figures)
    {
        var first = figures[0].Box;
        var common = new FactBox(
            first.Territory, figures.Min(figure => figure.Box.Start), figures.Max(figure => figure.Box.End), first.Category);
        var (known, places) = (new Dictionary<FactBox, int>(), new List<PlacedFact>());
        _placeOf = new int[figures.Count];
        for (var figure = 0; figure < _placeOf.Length; figure++)
        {
            var box = fold.PlaceOf(figures[figure].Box, common);
            if (known.TryAdd(box, places.Count)) places.Add(figures[figure].In(box));
            _placeOf[figure] = known[box];
        }

        _places = [.. places.Select(place => place.Box)];
        _near = Array.ConvertAll(_places, _ => new HashSet<int>());
        foreach (var (one, other) in OverlapSweep.Pairs(places, ignoresDays: false, static (_, _) => 0))
        {
            if (one == other) continue;
            _near[one].Add(other);
            _near[other].Add(one);
        }

        _sites = SitesOf([.. Enumerable.Range(0, _places.Length)]);
    }

    /// <summary>Returns the figures whose lower bounds are added, in their order.</summary>
    /// <param name="lowers">The lower bound of each figure.</param>
    public int[] Added(IReadOnlyList<Int128> lowers)
    {
        var largest = new int[_places.Length];
        Array.Fill(largest, -1);
        for (var figure = 0; figure < _placeOf.Length; figure++)
        {
            ref var known = ref largest[_placeOf[figure]];
            if (known < 0 || lowers[figure] > lowers[known]) known = figure;
        }

        var weights = Array.ConvertAll(largest, figure => lowers[figure]);
        return [.. _sites.SelectMany(site => Best(site, weights).Places).Select(place => largest[place])
            .Where(figure => lowers[figure] > 0).Order()];
    }

    /// <summary>Returns places by what they share: each alone, a whole with what lies in it, or places that cross.</summary>
    private Site[] SitesOf(int[] places)
    {
        var (left, sites) = (places.ToHashSet(), new List<Site>());
        foreach (var place in places)
        {
            if (!left.Remove(place)) continue;
            var together = new List<int> { place };
            for (var next = 0; next < together.Count; next++) together.AddRange(_near[together[next]].Where(left.Remove));
            sites.Add(SiteOf([.. together.Order()]));
        }

        return [.. sites];
    }

    private Site SiteOf(int[] together)
    {
        if (together is [var alone]) return new Site(alone, [], []);
        var whole = Array.FindIndex(together, place => _near[place].Count >= together.Length - 1
            && Array.TrueForAll(together, other => _places[place].Contains(_places[other])));
        return whole < 0
            ? new Site(-1, [], [.. together.OrderBy(place => _places[place].End)])
            : new Site(together[whole], SitesOf([.. together.Where(place => place != together[whole])]), []);
    }

    /// <summary>Returns the largest sum of places of a site that are apart.</summary>
    private (Int128 Sum, IReadOnlyList<int> Places) Best(Site site, Int128[] weights)
    {
        if (site.Crossing.Length > 0)
            return site.Crossing.Length <= MostSearched ? new Search(this, site.Crossing, weights).Best()
                : OneByOne(site.Crossing, weights);
        var (sum, places) = ((Int128)0, new List<int>());
        foreach (var part in site.Parts)
        {
            var best = Best(part, weights);
            sum += best.Sum;
            places.AddRange(best.Places);
        }

        return weights[site.Place] >= sum ? (weights[site.Place], [site.Place]) : (sum, places);
    }

    /// <summary>Returns places that are apart, the largest first.</summary>
    private (Int128 Sum, IReadOnlyList<int> Places) OneByOne(IReadOnlyList<int> places, Int128[] weights)
    {
        var (sum, taken) = ((Int128)0, new List<int>());
        foreach (var place in places.OrderByDescending(place => weights[place]))
        {
            if (taken.Exists(_near[place].Contains)) continue;
            taken.Add(place);
            sum += weights[place];
        }

        return (sum, taken);
    }

    /// <summary>Places that share something.</summary>
    /// <param name="Place">The place that contains all others; -1 when they cross.</param>
    /// <param name="Parts">What lies in it.</param>
    /// <param name="Crossing">The places that cross, by their last days.</param>
    private sealed record Site(int Place, Site[] Parts, int[] Crossing);

    /// <summary>A search of few places that cross for the largest sum of those that are apart.</summary>
    private sealed class Search(LeastTogether all, int[] places, Int128[] weights)
    {
        private readonly Dictionary<ulong, (Int128 Sum, ulong Taken)> _known = [];
        private readonly ulong[] _near = Array.ConvertAll(places, place => MaskOf(places, all._near[place].Contains));

        public (Int128 Sum, IReadOnlyList<int> Places) Best()
        {
            var (sum, taken) = Best(ulong.MaxValue >> (MostSearched - places.Length));
            return (sum, InMask(taken));
        }

        private (Int128 Sum, ulong Taken) Best(ulong left)
        {
            if (left == 0) return (0, 0);
            if (_known.TryGetValue(left, out var known)) return known;
            if (_known.Count >= MostSets)
            {
                var (sum, taken) = all.OneByOne(InMask(left), weights);
                return (sum, MaskOf(places, taken.Contains));
            }

            var first = BitOperations.TrailingZeroCount(left);
            var others = left & (left - 1);
            var (with, without) = (Best(others & ~_near[first]), Best(others));
            with = (with.Sum + weights[places[first]], with.Taken | 1ul << first);
            return _known[left] = with.Sum >= without.Sum ? with : without;
        }

        private int[] InMask(ulong mask) => [.. places.Where((_, bit) => (mask & 1ul << bit) != 0)];

        private static ulong MaskOf(int[] places, Func<int, bool> isIn)
        {
            var mask = 0ul;
            for (var bit = 0; bit < places.Length; bit++)
            {
                if (isIn(places[bit])) mask |= 1ul << bit;
            }

            return mask;
        }
    }
}
