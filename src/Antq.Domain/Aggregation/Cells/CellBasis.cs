namespace Antq.Domain.Aggregation;

/// <summary>The kept computation of a cell: its facts and the role of each.</summary>
/// <param name="Target">The box of the cell.</param>
/// <param name="Parts">The facts that overlap no other.</param>
/// <param name="Folded">The shares of families of overlapping facts.</param>
/// <param name="LeftOut">Facts that have no part in the value.</param>
/// <param name="Axes">The axes on which the parts are apart, with their rules; none if there is only one part.</param>
/// <param name="Value">The value, before it is withheld; null when there is none.</param>
internal sealed record CellBasis(
    FactBox Target,
    IReadOnlyList<CellPart> Parts,
    IReadOnlyList<FoldedFamilies> Folded,
    IReadOnlyList<UnusedRow> LeftOut,
    FoldAxes Axes,
    Count? Value)
{
    /// <summary>Returns the basis of a cell without facts.</summary>
    public static CellBasis None(FactBox target) => new(target, [], [], [], new FoldAxes([]), null);

    /// <summary>Whether the value exceeds 64 bits, so that there is none.</summary>
    public bool IsBeyond64Bits { get; init; }

    /// <summary>
    /// The places of those of the parts' facts, and then of the families, whose lower bounds are added when others may count the same
    /// things; null when all are added, or the largest lower bound alone.
    /// </summary>
    public int[]? Least { get; init; }

    /// <summary>The share of each family of overlapping facts.</summary>
    public IReadOnlyList<FamilyShare> Families { get; } = Folded is [var only]
        ? only.Shares
        : new JoinedList<FamilyShare>([.. Folded.Select(folded => folded.Shares)]);

    /// <summary>Whether some fact could be used.</summary>
    public bool HasParts => Parts.Count + Families.Count > 0;

    /// <summary>Whether there is any fact of the cell.</summary>
    public bool HasFacts => HasParts || LeftOut.Count > 0;

    /// <summary>Whether a share by the caller's weights is the only reason why it is not exact.</summary>
    public bool IsEstimated => Parts.Any(part => part.Estimate is not null)
        && Parts.All(part => part.Estimate is not null || part.Group.Rows.All(row => part.Of(row).IsExact))
        && Families.All(family => family.Lower == family.Upper);

    /// <summary>The days from the oldest fact that is added to the last day of the cell; null when none is added.</summary>
    public int? AgeInDays
    {
        get
        {
            var oldest = int.MaxValue;
            foreach (var part in Parts) oldest = Math.Min(oldest, part.Group.Oldest);
            foreach (var folded in Folded) oldest = Math.Min(oldest, folded.Oldest);
            return oldest == int.MaxValue ? null : Target.End - oldest;
        }
    }

    /// <summary>How many facts are of the cell's own territory.</summary>
    public int OwnFacts => Parts.Where(part => part.Group.IsInTerritory).Sum(part => part.Group.Count)
        + Families.SelectMany(family => family.Terms, (_, term) => term.Fact).Concat(LeftOut.Select(unused => unused.Row))
            .Count(row => Target.Territory.Covers(row.Reported.Territory));

    /// <summary>
    /// For stocks, the last figure of exactly this territory and category that is not the value by itself; null when there is none.
    /// </summary>
    public Fact? LastOwnFigure
    {
        get
        {
            PlacedFact? last = null;
            foreach (var row in Parts.SelectMany(part => part.Group.Rows).Where(row => row.Because is not null).Concat(UsedOneByOne))
            {
                var box = row.Reported;
                if (row.IsEvent || !Target.Territory.Covers(box.Territory) || !box.Territory.Covers(Target.Territory)) continue;
                if (!Target.ContainsInCategory(box) || !box.IsOfAll(Target.Group)) continue;
                if (last is null || box.End > last.Reported.End) last = row;
            }

            return last is not null && Value?.HasBoundsOf(last.Fact.Value!.Value) != true ? last.Fact : null;
        }
    }

    /// <summary>
    /// The facts of families that are added or used as a check, and those that were replaced: not those that are unusable or too old.
    /// </summary>
    public IEnumerable<PlacedFact> UsedOneByOne
    {
        get
        {
            foreach (var family in Families)
            {
                for (var place = 0; family.Lower is not null && place < family.Terms.Count; place++) yield return family.Terms[place].Fact;
            }

            for (var place = 0; place < LeftOut.Count; place++)
            {
                if (LeftOut[place] is { Role: StepRole.Replaced, Row: var row }) yield return row;
            }
        }
    }

    /// <summary>Returns the level of a fact's unit, or of the members of its cluster.</summary>
    public static OrganisationLevel LevelOf(Fact fact) => fact.Members is [var member, ..] ? member.Level : fact.Unit.Level;

    /// <summary>The lowest level of the units whose facts are used; null when there are none.</summary>
    public OrganisationLevel? LowestLevel
    {
        get
        {
            OrganisationLevel? lowest = null;
            foreach (var fact in Parts.SelectMany(part => part.Group.Rows).Concat(UsedOneByOne).Select(row => row.Fact))
            {
                var level = LevelOf(fact);
                if (lowest is null || level > lowest) lowest = level;
            }

            return lowest;
        }
    }

    /// <summary>The wider territories whose figures contribute from zero to all.</summary>
    public IEnumerable<Territory> SharedTerritories
    {
        get
        {
            foreach (var part in Parts)
            {
                if (part.Group.IsInTerritory) continue;
                foreach (var territory in part.Group.Territories) yield return territory;
            }

            foreach (var family in Families)
            {
                for (var place = 0; family.Lower is not null && place < family.Terms.Count; place++)
                {
                    if (family.Terms[place] is { IsIdle: false, IsTaken: false, Fact.Box.Territory: var territory }
                        && territory.Meets(Target.Territory) && !Target.Territory.Covers(territory)) yield return territory;
                }
            }
        }
    }

    /// <summary>Returns every fact of the cell, in the order of their reports.</summary>
    public IReadOnlyList<Fact> Facts()
        => [.. Parts.SelectMany(part => part.Group.Rows).Concat(Families.SelectMany(family => family.Terms, (_, term) => term.Fact))
            .SelectMany(row => row.Beside.Prepend(row.Fact)).Concat(LeftOut.Select(unused => unused.Row.Fact))
            .OrderBy(fact => fact.Report.Id, StringComparer.Ordinal).ThenBy(fact => fact.Path, StringComparer.Ordinal)];
}
