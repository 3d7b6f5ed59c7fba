namespace Antq.Domain.Aggregation;

/// <summary>
/// What the facts of a family distinguish by their events (B2): a piece is of one event, or of several that may have it in common.
/// </summary>
internal static class EventPieces
{
    /// <summary>
    /// Returns the part of no known event, each event, and what events have in common of which a report states that one may include the
    /// other; null when there are too many.
    /// </summary>
    /// <param name="facts">The facts, a bit each.</param>
    /// <param name="always">The bits that every piece has.</param>
    /// <param name="most">The limit on pieces.</param>
    public static IEnumerable<ulong>? Of(PlacedFact[] facts, ulong always, int most)
    {
        int[] numbers = [.. facts.Where(fact => fact.IsEvent).Select(fact => fact.Event).Distinct()];
        var own = Array.ConvertAll(numbers, number => BitsOf(facts, number));
        var within = facts.SelectMany(fact => fact.MayBeIncludedIn, (fact, other) => (fact.Event, other)).ToHashSet();
        var together = new List<(int Last, ulong Facts, int[] Events)> { (-1, always | BitsOf(facts, number: 0), []) };
        for (var next = 0; next < together.Count; next++)
        {
            var (last, held, events) = together[next];
            for (var place = last + 1; place < numbers.Length; place++)
            {
                if (Array.TrueForAll(events, other => MayShare(numbers[place], other)))
                    together.Add((place, held | own[place], [.. events, numbers[place]]));
            }

            if (together.Count > most) return null;
        }

        return together.Select(one => one.Facts);

        bool MayShare(int one, int other) => within.Contains((one, other)) || within.Contains((other, one));
    }

    /// <summary>Returns the facts of an event; those of figures for 0.</summary>
    private static ulong BitsOf(PlacedFact[] facts, int number)
    {
        var bits = 0ul;
        for (var place = 0; place < facts.Length; place++)
        {
            if (facts[place].Event == number) bits |= 1ul << place;
        }

        return bits;
    }
}
