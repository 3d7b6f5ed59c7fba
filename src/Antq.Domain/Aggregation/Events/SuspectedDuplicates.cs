using System.Globalization;
using System.Runtime.InteropServices;
using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Finds alike awards of several reports that may be one conferral (R3): of one form, the same offices and kinds of recipients, the same
/// number, units whose territories overlap, and days that may be the same. They still count. Two event ids mean two conferrals, or one that
/// is counted once; the awards of a cluster and of its members are not duplicates, as one contains the others.
/// </summary>
internal static class SuspectedDuplicates
{
    /// <summary>Returns one finding for each group of alike awards.</summary>
    /// <param name="map">The territories of the units.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="conferrals">The conferrals with several reports.</param>
    public static IEnumerable<SuspectedDuplicate> Find(
        TerritoryMap map, IReadOnlyList<Fact> facts, IReadOnlyDictionary<Fact, Conferral> conferrals)
        => Among(map, WithTwins(facts), conferrals);

    /// <summary>
    /// Returns the same after a change without conferrals of several reports: awards unlike those that changed are not searched.
    /// </summary>
    /// <param name="map">The territories of the units.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="before">The facts before.</param>
    /// <param name="suspected">What was found among them.</param>
    public static IEnumerable<SuspectedDuplicate> FindAgain(
        TerritoryMap map, IReadOnlyList<Fact> facts, IReadOnlyList<Fact> before, IReadOnlyList<SuspectedDuplicate> suspected)
    {
        var changed = ChangedKeys(before, facts);
        if (changed.Count == 0) return suspected;
        var candidates = new List<Fact>();
        for (var place = 0; place < facts.Count; place++)
        {
            if (facts[place].IsWholeAward && changed.Contains(AlikeKey.Of(facts[place]))) candidates.Add(facts[place]);
        }

        return suspected.Where(one => !changed.Contains(one.Key)).Concat(Among(map, candidates, new Dictionary<Fact, Conferral>()));
    }

    private static IEnumerable<SuspectedDuplicate> Among(
        TerritoryMap map, List<Fact> candidates, IReadOnlyDictionary<Fact, Conferral> conferrals)
    {
        if (candidates.Count == 0) yield break;
        var territories = new FactTerritories(map, candidates);
        foreach (var alike in Overlapping(candidates, territories, conferrals))
        {
            var key = AlikeKey.Of(candidates[alike[0]]);
            foreach (var group in new AlikeAwards(candidates, alike, territories, conferrals).Groups())
                yield return new SuspectedDuplicate(key, Describe(group));
        }
    }

    /// <summary>Returns the traits of awards that are in only one of two lists by report and place.</summary>
    private static HashSet<AlikeKey> ChangedKeys(IReadOnlyList<Fact> before, IReadOnlyList<Fact> after)
    {
        var (changed, old, next) = (new HashSet<AlikeKey>(), 0, 0);
        while (old < before.Count || next < after.Count)
        {
            if (old < before.Count && next < after.Count && ReferenceEquals(before[old], after[next]))
            {
                (old, next) = (old + 1, next + 1);
                continue;
            }

            var isGone = next == after.Count
                || old < before.Count && string.CompareOrdinal(before[old].Report.Id, after[next].Report.Id) <= 0;
            var fact = isGone ? before[old++] : after[next++];
            if (fact.IsWholeAward) changed.Add(AlikeKey.Of(fact));
        }

        return changed;
    }

    /// <summary>Returns the facts of awards that may have an alike one: a first pass over two bits for each hash.</summary>
    private static List<Fact> WithTwins(IReadOnlyList<Fact> facts)
    {
        var (events, next) = (0, 0);
        for (var place = 0; place < facts.Count; place++) events += facts[place].IsWholeAward ? 1 : 0;
        if (events < 2) return [];
        var (seen, hashes) = (new SeenHashes(events), new int[events]);
        for (var place = 0; place < facts.Count; place++)
        {
            if (facts[place].IsWholeAward) seen.Add(hashes[next++] = AlikeKey.Of(facts[place]).GetHashCode());
        }

        var count = 0;
        foreach (var hash in hashes) count += seen.IsSeenTwice(hash) ? 1 : 0;
        var twins = new List<Fact>(count);
        next = 0;
        for (var place = 0; place < facts.Count; place++)
        {
            if (facts[place].IsWholeAward && seen.IsSeenTwice(hashes[next++])) twins.Add(facts[place]);
        }

        return twins;
    }

    /// <summary>Returns the places of the alike facts that may overlap in territory and days.</summary>
    private static IEnumerable<List<int>> Overlapping(List<Fact> facts, FactTerritories territories,
        IReadOnlyDictionary<Fact, Conferral> conferrals)
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
