using Antq.Domain.Lineage;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Finds the extents that overlap without holding each against all others: a sweep over the atoms finds the territories that meet, and of
/// two of these an index by days gives the extents that may overlap.
/// </summary>
internal static class OverlapSweep
{
    /// <summary>Below so many, holding each against all others costs less than to sort them.</summary>
    private const int Few = 12;

    /// <summary>The pairs that overlap, each once as two places in the list, the smaller first, in the order of the places.</summary>
    /// <param name="extents">The extents.</param>
    /// <param name="ignoresDays">Whether they overlap whatever their days are, as stocks do.</param>
    /// <param name="groups">A number for each; those of one number other than 0 never overlap each other. Without it, any two may.</param>
    public static IReadOnlyList<(int One, int Other)> Pairs(IReadOnlyList<Extent> extents, bool ignoresDays = false, IReadOnlyList<int>? groups = null)
    {
        var pairs = new List<(int One, int Other)>();
        if (extents.Count < Few)
        {
            for (var one = 0; one < extents.Count; one++)
            {
                for (var other = one + 1; other < extents.Count; other++)
                {
                    if (extents[one].Territory.Meets(extents[other].Territory)) Add(one, other);
                }
            }

            return pairs;
        }

        var places = Enumerable.Range(0, extents.Count)
            .GroupBy(place => (extents[place].Territory, Group: GroupOf(place)))
            .Select(same => (same.Key.Territory, same.Key.Group, Index: new DayIndex(extents, same)))
            .ToArray();
        foreach (var (one, other) in Meeting([.. places.Select(place => place.Territory)]))
        {
            if (places[one].Group != 0 && places[one].Group == places[other].Group) continue;
            var (few, many) = places[one].Index.Places.Count <= places[other].Index.Places.Count ? (places[one].Index, places[other].Index) : (places[other].Index, places[one].Index);
            foreach (var place in few.Places)
            {
                foreach (var found in ignoresDays ? many.Places : many.Meeting(extents[place]))
                {
                    if (few != many || place < found) Add(Math.Min(place, found), Math.Max(place, found));
                }
            }
        }

        pairs.Sort();
        return pairs;

        int GroupOf(int place) => groups is null ? 0 : groups[place];

        void Add(int one, int other)
        {
            if (GroupOf(one) != 0 && GroupOf(one) == GroupOf(other)) return;
            if ((ignoresDays || extents[one].OverlapsInTime(extents[other])) && extents[one].OverlapsInCategory(extents[other])) pairs.Add((one, other));
        }
    }

    /// <summary>Which of some flows, or awards, overlap another; awards only what tells of the same conferral.</summary>
    public static bool[] Overlapping(IReadOnlyList<PlacedFact> facts)
    {
        var overlaps = new bool[facts.Count];
        for (var place = 0; place < facts.Count; place++) overlaps[place] = facts[place].Fact.Conferral is not null;
        if (facts.All(fact => fact.Fact.IsEvent)) return overlaps;
        foreach (var (one, other) in Pairs([.. facts.Select(fact => fact.Extent)], groups: [.. facts.Select(fact => fact.Fact.IsEvent ? 1 : 0)])) overlaps[one] = overlaps[other] = true;
        return overlaps;
    }

    /// <summary>The pairs of territories that meet, each once, and each with itself.</summary>
    public static HashSet<(int One, int Other)> Meeting(IReadOnlyList<Territory> territories)
    {
        var stretches = new List<(int Begin, int End, int Place)>();
        for (var place = 0; place < territories.Count; place++)
        {
            var bounds = territories[place].Bounds;
            for (var index = 0; index < bounds.Length; index += 2) stretches.Add((bounds[index], bounds[index + 1], place));
        }

        stretches.Sort();
        var meeting = new HashSet<(int, int)>();
        var open = new List<(int End, int Place)>();
        foreach (var (begin, end, place) in stretches)
        {
            open.RemoveAll(earlier => earlier.End <= begin);
            open.Add((end, place));
            foreach (var (_, earlier) in open) meeting.Add((Math.Min(place, earlier), Math.Max(place, earlier)));
        }

        return meeting;
    }
}
