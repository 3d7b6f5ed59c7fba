namespace Antq.Domain.Aggregation;

/// <summary>
/// How the awards of one report relate to each other, as far as it states it: parts of a whole, and awards that may include others.
/// </summary>
internal static class AwardRelations
{
    /// <summary>Returns whether an award is in no relation to others of its report.</summary>
    public static bool AreNone(Fact fact)
        => fact.Whole is null && fact.Award is not { Name: not null } and not { MayBeIncludedIn.Count: > 0 } and not { OfWhich.Count: > 0 };

    /// <summary>
    /// Returns the parts of awards that are not the number of their box, as other parts of the same whole may be of the same awards: they
    /// cross, or are the same but for a trait that cells do not distinguish.
    /// </summary>
    public static HashSet<Fact> UnclearParts(IReadOnlyCollection<Fact> facts, Func<Fact, FactBox> boxOf)
    {
        var unclear = new HashSet<Fact>(ReferenceEqualityComparer.Instance);
        var siblings = facts.Where(fact => fact is { Whole: not null, Value: not null })
            .GroupBy(fact => fact.Whole!, fact => (Fact: fact, Box: boxOf(fact)), ReferenceEqualityComparer.Instance);
        foreach (var parts in siblings)
        {
            var areApart = ((Fact)parts.Key!).Award!.Parts != Reporting.PartsKind.Some;
            var all = parts.ToArray();
            for (var one = 0; one < all.Length; one++)
            {
                for (var other = one + 1; other < all.Length; other++)
                {
                    var (first, second) = (all[one].Box, all[other].Box);
                    if (!first.Overlaps(second) || !areApart && first.Contains(second) != second.Contains(first)) continue;
                    unclear.Add(all[one].Fact);
                    unclear.Add(all[other].Fact);
                }
            }
        }

        return unclear;
    }

    /// <summary>Returns rows with the events that may include theirs, as their reports state.</summary>
    public static IReadOnlyList<PlacedFact> With(List<PlacedFact> rows)
    {
        Dictionary<(string Report, string Name), HashSet<int>>? named = null;
        foreach (var row in rows)
        {
            foreach (var award in AwardsOf(row))
            {
                if (award.Award.Name is not { } name) continue;
                named ??= [];
                if (!named.TryGetValue((award.Report.Id, name), out var events)) named.Add((award.Report.Id, name), events = []);
                events.Add(row.Event);
            }
        }

        if (named is null) return rows;
        for (var place = 0; place < rows.Count; place++)
        {
            int[] within = [.. AwardsOf(rows[place])
                .SelectMany(award => award.Award.MayBeIncludedIn, (award, name) => (award.Report.Id, name))
                .SelectMany(key => named.GetValueOrDefault(key) ?? []).Where(number => number != rows[place].Event).Distinct().Order()];
            if (within.Length > 0 || AwardsOf(rows[place]).Any(award => award.Award.Name is not null))
                rows[place] = rows[place].Within(within);
        }

        return rows;
    }

    /// <summary>Returns the awards of a row, each as the whole that its report states, with the report; none for a figure.</summary>
    private static IEnumerable<(Report Report, Award Award)> AwardsOf(PlacedFact row)
    {
        if (row.Fact.Award is null) yield break;
        yield return (row.Fact.Report, WholeOf(row.Fact));
        foreach (var fact in row.Beside) yield return (fact.Report, WholeOf(fact));
    }

    private static Award WholeOf(Fact fact)
    {
        while (fact.Whole is { } whole) fact = whole;
        return fact.Award!;
    }
}
