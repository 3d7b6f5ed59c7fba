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
    /// <param name="context">The law and the movements.</param>
    public static IEnumerable<SuspectedDuplicate> Find(
        TerritoryMap map, IReadOnlyList<Fact> facts, IReadOnlyDictionary<Fact, Conferral> conferrals, RuleContext context)
        => Among(map, WithTwins(facts, context.Law), conferrals, context);

    /// <summary>
    /// Returns the same after a change without conferrals of several reports: of awards that are like one that changed, only those whose
    /// territory meets its own, and the groups that these were in, are searched.
    /// </summary>
    /// <param name="frame">The territories of the facts.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="before">The facts before.</param>
    /// <param name="suspected">What was found among them.</param>
    public static IEnumerable<SuspectedDuplicate> FindAgain(
        RollUpFrame frame, IReadOnlyList<Fact> facts, IReadOnlyList<Fact> before, IReadOnlyList<SuspectedDuplicate> suspected)
    {
        var (gone, come) = ChangedAwards(before, facts);
        if (gone.Count + come.Count == 0) return suspected;
        var changed = gone.Concat(come).GroupBy(fact => AlikeKey.Of(fact, frame.Context.Law), frame.TerritoryOf)
            .ToDictionary(alike => alike.Key, frame.Union);
        var around = frame.Union(changed.Values);
        var near = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        var (last, isAround) = ((Fact?)null, false);
        for (var place = 0; place < facts.Count; place++)
        {
            // Most reports are of a unit that none of the changed awards concerns.
            var fact = facts[place];
            if (last is null || fact.Unit != last.Unit || !ReferenceEquals(fact.Cluster, last.Cluster))
                isAround = frame.TerritoryOf(fact).Meets(around);
            last = fact;
            if (isAround && fact.IsWholeAward && changed.TryGetValue(AlikeKey.Of(fact, frame.Context.Law), out var territory)
                && frame.TerritoryOf(fact).Meets(territory)) near.Add(fact);
        }

        near.UnionWith(gone);
        var again = suspected.ToLookup(one => one.Facts.Any(near.Contains));
        near.UnionWith(again[true].SelectMany(one => one.Facts));
        near.ExceptWith(gone);
        return again[false].Concat(Among(frame.Map, [.. near], new Dictionary<Fact, Conferral>(), frame.Context));
    }

    private static IEnumerable<SuspectedDuplicate> Among(
        TerritoryMap map, List<Fact> candidates, IReadOnlyDictionary<Fact, Conferral> conferrals, RuleContext context)
    {
        if (candidates.Count == 0) yield break;
        var territories = new FactTerritories(map, candidates);
        foreach (var alike in Overlapping(candidates, territories, conferrals, context.Law))
        {
            foreach (var (facts, names) in new AlikeAwards(candidates, alike, territories, conferrals, context.Movements).Groups())
                yield return new SuspectedDuplicate(facts, Describe(names));
        }
    }

    /// <summary>Returns the awards that are in only one of two lists by report and place.</summary>
    private static (List<Fact> Gone, List<Fact> Come) ChangedAwards(IReadOnlyList<Fact> before, IReadOnlyList<Fact> after)
    {
        var (gone, come, old, next) = (new List<Fact>(), new List<Fact>(), 0, 0);
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
            if (fact.IsWholeAward) (isGone ? gone : come).Add(fact);
        }

        return (gone, come);
    }

    /// <summary>Returns the facts of awards that may have an alike one: a first pass over two bits for each hash.</summary>
    private static List<Fact> WithTwins(IReadOnlyList<Fact> facts, AwardLaw law)
    {
        var (events, next) = (0, 0);
        for (var place = 0; place < facts.Count; place++) events += facts[place].IsWholeAward ? 1 : 0;
        if (events < 2) return [];
        var (seen, hashes) = (new SeenHashes(events), new int[events]);
        for (var place = 0; place < facts.Count; place++)
        {
            if (facts[place].IsWholeAward) seen.Add(hashes[next++] = AlikeKey.Of(facts[place], law).GetHashCode());
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
        IReadOnlyDictionary<Fact, Conferral> conferrals, AwardLaw law)
    {
        var buckets = new Dictionary<AlikeKey, int>();
        var sweep = new AlikeSweep(territories, facts.Count);
        for (var place = 0; place < facts.Count; place++)
        {
            ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(buckets, AlikeKey.Of(facts[place], law), out var isKnown);
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
