using System.Globalization;
using System.Runtime.InteropServices;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Finds alike awards of several reports that may be one conferral (R3): of one form, the same offices and kinds of recipients, the same
/// number, units whose territories overlap, and days that may be the same. They still count. Two event ids mean two conferrals, or one that
/// is counted once; the awards of a cluster and of its members are not duplicates, as one contains the others.
/// </summary>
internal static class SuspectedDuplicates
{
    /// <summary>Returns one finding for each group of alike awards, in the order of their facts.</summary>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="conferrals">The conferrals with several reports.</param>
    public static IEnumerable<Finding> Find(Gazetteer gazetteer, IReadOnlyList<Fact> facts, IReadOnlyDictionary<Fact, Conferral> conferrals)
    {
        var candidates = WithTwins(facts);
        if (candidates.Count == 0) return [];
        var territories = new FactTerritories(gazetteer, candidates);
        var found = new List<string[]>();
        foreach (var alike in Overlapping(candidates, territories, conferrals)) found.AddRange(new AlikeAwards(candidates, alike, territories, conferrals).Groups());
        return found.OrderBy(group => group[0], StringComparer.Ordinal).Select(Describe);
    }

    /// <summary>Returns the facts of awards that may have an alike one: a first pass over two bits for each hash.</summary>
    private static List<Fact> WithTwins(IReadOnlyList<Fact> facts)
    {
        var (events, next) = (0, 0);
        for (var place = 0; place < facts.Count; place++) events += facts[place].IsEvent ? 1 : 0;
        if (events < 2) return [];
        var (seen, hashes) = (new SeenHashes(events), new int[events]);
        for (var place = 0; place < facts.Count; place++)
        {
            if (facts[place].IsEvent) seen.Add(hashes[next++] = AlikeKey.Of(facts[place]).GetHashCode());
        }

        var count = 0;
        foreach (var hash in hashes) count += seen.IsSeenTwice(hash) ? 1 : 0;
        var twins = new List<Fact>(count);
        next = 0;
        for (var place = 0; place < facts.Count; place++)
        {
            if (facts[place].IsEvent && seen.IsSeenTwice(hashes[next++])) twins.Add(facts[place]);
        }

        return twins;
    }

    /// <summary>Returns the places of the alike facts that may overlap in territory and days.</summary>
    private static IEnumerable<List<int>> Overlapping(List<Fact> facts, FactTerritories territories, IReadOnlyDictionary<Fact, Conferral> conferrals)
    {
        var buckets = new Dictionary<AlikeKey, int>();
        var sweep = new AlikeSweep(territories, facts.Count);
        for (var place = 0; place < facts.Count; place++)
        {
            ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(buckets, AlikeKey.Of(facts[place]), out var isKnown);
            if (!isKnown) bucket = buckets.Count;
            var (first, last) = AwardDays.Of(facts[place], conferrals.GetValueOrDefault(facts[place])).Numbers;
            sweep.Add(bucket, territories.Of(place), first, last, place);
        }

        return sweep.Overlapping();
    }

    private static Finding Describe(string[] facts) => new(
        FindingCodes.SuspectedDuplicate,
        null,
        null,
        [
            new FindingValue("facts", string.Join(", ", facts)),
            new FindingValue("count", facts.Length.ToString(CultureInfo.InvariantCulture)),
        ]);
}
