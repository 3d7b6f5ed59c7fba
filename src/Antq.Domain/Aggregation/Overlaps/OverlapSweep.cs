using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Finds the boxes that overlap without comparing each with all others (R6, S1–S3): a sweep over the atoms finds the territories that meet,
/// and for two of these an index by days gives the boxes that may overlap.
/// </summary>
internal static class OverlapSweep
{
    /// <summary>Below this number, comparing each with all others costs less than sorting.</summary>
    private const int Few = 12;

    /// <summary>
    /// Returns the pairs of facts that overlap (S1–S3), each once as two places in the list, the smaller first, in the order of the places.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="ignoresDays">Whether they overlap whatever their days are, as stocks do.</param>
    /// <param name="groupOf">A number for each fact and its place; those of one number other than 0 never overlap each other.</param>
    public static IReadOnlyList<(int One, int Other)> Pairs(IReadOnlyList<PlacedFact> facts, bool ignoresDays,
        Func<PlacedFact, int, int> groupOf)
    {
        var pairs = new List<(int One, int Other)>();
        if (facts.Count < Few)
        {
            for (var one = 0; one < facts.Count; one++)
            {
                for (var other = one + 1; other < facts.Count; other++)
                {
                    if (facts[one].Box.Territory.Meets(facts[other].Box.Territory)) Add(one, other);
                }
            }

            return pairs;
        }

        var (known, sites, siteOf) =
            (new Dictionary<(Territory, int), int>(TerritoriesAlike.Instance), new List<(Territory Territory, int Group)>(),
            new int[facts.Count]);
        for (var place = 0; place < siteOf.Length; place++)
        {
            var own = (facts[place].Box.Territory, groupOf(facts[place], place));
            ref var site = ref CollectionsMarshal.GetValueRefOrAddDefault(known, own, out var isKnown);
            if (!isKnown)
            {
                site = sites.Count;
                sites.Add(own);
            }

            siteOf[place] = site;
        }

        // S2: an index by days for each territory; of two that meet, look up the smaller side in the larger.
        var (index, found) = (new DayIndex(facts, siteOf, sites.Count), new List<int>());
        foreach (var (one, other) in Meeting(sites.ConvertAll(site => site.Territory)))
        {
            if (sites[one].Group != 0 && sites[one].Group == sites[other].Group) continue;
            var (few, many) = index[one].Length <= index[other].Length ? (one, other) : (other, one);
            foreach (var place in index[few])
            {
                found.Clear();
                if (ignoresDays) found.AddRange(index[many]);
                else index.AddMeeting(many, facts[place].Box, found);
                foreach (var near in found)
                {
                    if (few != many || place < near) Add(Math.Min(place, near), Math.Max(place, near));
                }
            }
        }

        pairs.Sort();
        return pairs;

        void Add(int one, int other)
        {
            var (mine, theirs) = (facts[one].Box, facts[other].Box);
            if (groupOf(facts[one], one) is not 0 and var group && group == groupOf(facts[other], other)) return;
            // S3: of the candidates, those that overlap in category.
            if ((ignoresDays || mine.OverlapsInTime(theirs)) && mine.OverlapsInCategory(theirs)) pairs.Add((one, other));
        }
    }

    /// <summary>
    /// Returns the families of facts connected by overlaps: for each fact the first of its family, or -1 when it overlaps no other; null
    /// when none overlaps another.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="pairs">The places of each two that overlap, the smaller first.</param>
    public static int[]? Families(IReadOnlyList<PlacedFact> facts, out IReadOnlyList<(int One, int Other)> pairs)
    {
        pairs = PairsOf(facts);
        if (pairs.Count == 0) return null;
        var family = new int[facts.Count];
        Array.Fill(family, -1);
        foreach (var (one, other) in pairs)
        {
            if (family[one] < 0) family[one] = one;
            if (family[other] < 0) family[other] = other;
            var (first, second) = (FirstOf(family, one), FirstOf(family, other));
            (family[first], family[second]) = (Math.Min(first, second), Math.Min(first, second));
        }

        for (var place = 0; place < family.Length; place++)
        {
            if (family[place] >= 0) family[place] = FirstOf(family, place);
        }

        return family;
    }

    private static int FirstOf(int[] family, int place)
    {
        while (family[place] != place) place = family[place] = family[family[place]];
        return place;
    }

    /// <summary>Returns the pairs of facts that overlap: events only with figures, and with other reports of the same event.</summary>
    public static IReadOnlyList<(int One, int Other)> PairsOf(IReadOnlyList<PlacedFact> facts, bool ignoresDays = false)
    {
        var (hasFigures, hasShared) = (false, false);
        foreach (var fact in facts)
        {
            hasFigures |= !fact.IsEvent;
            hasShared |= fact.IsShared;
        }

        IReadOnlyList<(int One, int Other)> pairs = hasFigures
            ? Pairs(facts, ignoresDays, static (fact, _) => fact.IsEvent ? 1 : 0)
            : [];
        if (!hasShared) return pairs;
        int[] shared = [.. Enumerable.Range(0, facts.Count).Where(place => facts[place].IsShared)];
        var byEvent = shared.ToLookup(place => facts[place].Event);
        return [.. pairs.Concat(shared.SelectMany(
            one => facts[one].MayBeIncludedIn.Append(facts[one].Event).SelectMany(number => byEvent[number])
                .Where(other => (one < other || facts[one].Event != facts[other].Event) && facts[one].Box.Overlaps(facts[other].Box)),
            (one, other) => (Math.Min(one, other), Math.Max(one, other))).Distinct())];
    }

    /// <summary>Compares territories by reference: those of one unit are one object.</summary>
    private sealed class TerritoriesAlike : IEqualityComparer<(Territory Territory, int Group)>
    {
        public static TerritoriesAlike Instance { get; } = new();

        public bool Equals((Territory Territory, int Group) one, (Territory Territory, int Group) other)
            => ReferenceEquals(one.Territory, other.Territory) && one.Group == other.Group;

        public int GetHashCode((Territory Territory, int Group) one) => RuntimeHelpers.GetHashCode(one.Territory) ^ one.Group;
    }

    /// <summary>Returns the pairs of territories that meet (S1), each once, and each with itself.</summary>
    public static List<(int One, int Other)> Meeting(IReadOnlyList<Territory> territories)
    {
        var count = 0;
        for (var place = 0; place < territories.Count; place++) count += territories[place].Bounds.Length / 2;
        var (begins, stretches, next) = (new long[count], new (int End, int Place)[count], 0);
        for (var place = 0; place < territories.Count; place++)
        {
            var bounds = territories[place].Bounds;
            for (var index = 0; index < bounds.Length; index += 2)
            {
                begins[next] = ((long)bounds[index] << 32) | (uint)next;
                stretches[next++] = (bounds[index + 1], place);
            }
        }

        // S1: one pass over the atoms.
        Array.Sort(begins);
        var (meeting, open) = (new List<(int One, int Other)>(count), new List<(int End, int Place)>());
        foreach (var stretch in begins)
        {
            var (begin, (end, place), kept) = ((int)(stretch >> 32), stretches[(int)(stretch & uint.MaxValue)], 0);
            foreach (var earlier in CollectionsMarshal.AsSpan(open))
            {
                if (earlier.End <= begin) continue;
                open[kept++] = earlier;
                meeting.Add((Math.Min(place, earlier.Place), Math.Max(place, earlier.Place)));
            }

            open.RemoveRange(kept, open.Count - kept);
            open.Add((end, place));
            meeting.Add((place, place));
        }

        return count == territories.Count ? meeting : OnceEach(meeting);
    }

    /// <summary>Returns each pair once: territories of several intervals may meet in several of them.</summary>
    private static List<(int One, int Other)> OnceEach(List<(int One, int Other)> pairs)
    {
        pairs.Sort();
        var kept = 0;
        foreach (var pair in CollectionsMarshal.AsSpan(pairs))
        {
            if (kept == 0 || pairs[kept - 1] != pair) pairs[kept++] = pair;
        }

        pairs.RemoveRange(kept, pairs.Count - kept);
        return pairs;
    }
}
