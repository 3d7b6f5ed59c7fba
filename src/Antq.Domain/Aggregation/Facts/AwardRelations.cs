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
        if (!rows.Exists(static row => HasName(row))) return rows;
        var named = rows.SelectMany(AwardsOf, (row, award) => (award.Report.Id, award.Award.Name, row.Event))
            .ToLookup(award => (award.Id, award.Name), award => award.Event);
        for (var place = 0; place < rows.Count; place++)
        {
            var row = rows[place];
            int[] within = [.. AwardsOf(row)
                .SelectMany(award => award.Award.MayBeIncludedIn, (award, name) => (award.Report.Id, name))
                .SelectMany(award => named[award!]).Where(number => number != row.Event).Distinct().Order()];
            if (within.Length > 0 || HasName(row)) rows[place] = row.Within(within);
        }

        return rows;
    }

    private static bool HasName(PlacedFact row)
    {
        if (row.Fact.Award is null) return false;
        if (WholeOf(row.Fact).Name is not null) return true;
        for (var place = 0; place < row.Beside.Count; place++)
        {
            if (WholeOf(row.Beside[place]).Name is not null) return true;
        }

        return false;
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
