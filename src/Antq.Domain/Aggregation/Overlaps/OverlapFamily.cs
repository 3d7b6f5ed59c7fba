namespace Antq.Domain.Aggregation;

/// <summary>
/// A family: facts connected by overlaps, the only ones that are resolved (R8), and together, whatever cell is requested. Contradictions
/// are found once (B4); the bounds of a cell are the tightest that the other facts allow (B1–B3).
/// </summary>
internal sealed class OverlapFamily
{
    private readonly PlacedFact[] _facts;
    private readonly Fold _fold;
    private readonly CoverPolicy _cover;
    private readonly FamilyTree? _tree;
    private readonly FamilyProgram? _program;
    private readonly FamilyRelaxation? _relaxation;
    private readonly bool[] _all;
    private readonly FamilySettlement? _settled;
    private readonly SummarizabilityRule[] _nestedRules;
    private readonly SummarizabilityRule[] _crossingRules;
    private readonly (int One, int Other)[] _crossing;
    private FamilyShare? _whole;

    /// <param name="facts">The facts, the widest first.</param>
    /// <param name="pairs">The places of each two that overlap, the smaller first.</param>
    /// <param name="fold">The measure's rows of the table.</param>
    /// <param name="cover">Which facts are used when one contains others.</param>
    public OverlapFamily(PlacedFact[] facts, IReadOnlyList<(int One, int Other)> pairs, Fold fold, CoverPolicy cover)
    {
        (_facts, _fold, _cover) = (facts, fold, cover);
        _all = new bool[facts.Length];
        Array.Fill(_all, true);
        var parents = new int[facts.Length];
        Array.Fill(parents, -1);
        var crossing = new List<(int One, int Other)>();
        var nested = new List<(int Whole, int Part)>(pairs.Count);
        var (nestedAxes, crossingAxes) = (new AxisSet(), new AxisSet());
        var depths = new int[facts.Length];
        foreach (var (one, other) in pairs)
        {
            if (facts[one].Contains(facts[other]))
            {
                nested.Add((one, other));
                parents[other] = Math.Max(parents[other], one);
                nestedAxes.AddNotContaining(facts[other].Box, facts[one].Box);
            }
            else
            {
                crossing.Add((one, other));
                crossingAxes.AddNotContaining(facts[one].Box, facts[other].Box);
                crossingAxes.AddNotContaining(facts[other].Box, facts[one].Box);
            }
        }

        _crossing = [.. crossing];
        for (var place = 0; place < facts.Length; place++) depths[place] = parents[place] < 0 ? 1 : depths[parents[place]] + 1;
        _nestedRules = nestedAxes.RulesOf(fold, OverlapCase.Nested);
        _crossingRules = crossingAxes.RulesOf(fold, OverlapCase.Crossing);
        // B1 for a forest; otherwise B2 if the family is small, with B3 in reserve.
        if (crossing.Count == 0 && depths.Max() <= FamilyTree.Deepest) _tree = new FamilyTree(facts, parents, fold, cover);
        else
        {
            _program = FamilyProgram.Of(facts, fold);
            _relaxation = new FamilyRelaxation(facts, crossing, nested, fold, cover);
        }

        // B4 and B5, once for all cells.
        if (FaultAmong(_all) is not null) _settled = new FamilySettlement(facts, fold, cover, FaultAmong);
    }

    /// <summary>The facts, the widest first.</summary>
    public IReadOnlyList<PlacedFact> Facts => _facts;

    /// <summary>Returns the contribution of the family to a cell; null when none of its facts contributes.</summary>
    /// <param name="target">The cell.</param>
    /// <param name="leftOut">Receives the facts that reach beyond the cell when the table refuses to divide them.</param>
    public FamilyShare? ShareOf(FactBox target, List<UnusedRow> leftOut)
    {
        if (IsInside(target)) return _whole ??= ShareOf(target, leftOut, _all);
        bool[]? met = null;
        for (var place = 0; place < _facts.Length; place++)
        {
            if (FamilyPlacing.Meets(_facts[place], target)) (met ??= new bool[_facts.Length])[place] = true;
        }

        return met is null ? null : ShareOf(target, leftOut, met);
    }

    /// <summary>Returns whether a cell contains the whole family: then the share is the same for every such cell.</summary>
    private bool IsInside(FactBox target)
    {
        if (!target.Contains(_facts[0].Box)) return false;
        if (_tree is { HasOneRoot: true }) return true;
        for (var place = 1; place < _facts.Length; place++)
        {
            if (!target.Contains(_facts[place].Box)) return false;
        }

        return true;
    }

    private FamilyShare? ShareOf(FactBox target, List<UnusedRow> leftOut, bool[] met)
    {
        if (WithoutUndivided(met, target, leftOut) is { } rest)
            return rest.Length == 0 ? null : Of(rest, _fold, _cover).ShareOf(target, leftOut);
        var inside = new bool[_facts.Length];
        for (var place = 0; place < inside.Length; place++) inside[place] = met[place] && target.Contains(_facts[place].Box);
        var rules = RulesFor(met);
        if (Array.Exists(rules, static rule => rule.Verdict == Verdict.Refuse)) return Refused(met, rules, []);
        if (_cover == CoverPolicy.Strict && HasOverlap(inside))
            return Refused(met, rules, [new Conflict(ConflictKind.Overlap, [.. _facts.Where((_, place) => inside[place])], 0, 0)]);

        return _settled is null ? Share(target, met, inside, _all, rules, []) : ShareOfOthers(_settled, target, met, inside, rules);
    }

    /// <summary>Returns the contribution of those facts that are in no contradiction (B4, B5).</summary>
    private FamilyShare ShareOfOthers(FamilySettlement settled, FactBox target, bool[] met, bool[] inside, SummarizabilityRule[] rules)
    {
        var told = settled.Conflicts.Where(conflict => conflict.Facts.Any(fact => met[PlaceOf(fact)])).ToList();
        var (disputed, active) = (new bool[_facts.Length], new bool[_facts.Length]);
        foreach (var conflict in settled.Conflicts.Where(conflict => conflict.Kind == ConflictKind.Contradiction))
        {
            var isSeenWhole = conflict.Facts.All(fact => met[PlaceOf(fact)]);
            foreach (var place in conflict.Facts.Select(PlaceOf)) disputed[place] |= isSeenWhole || !inside[place];
        }

        for (var place = 0; place < active.Length; place++) active[place] = !disputed[place] && !settled.IsOverruled(place);
        // B4: contradictions that remain among the facts of this cell.
        while (FaultAmong(active) is { } fault)
        {
            var smallest = settled.Smallest(fault);
            told.Add(settled.ConflictOf(ConflictKind.Contradiction, smallest));
            foreach (var place in smallest.Places) (disputed[place], active[place]) = (true, false);
        }

        if (Array.Exists(disputed, isDisputed => isDisputed) && IsOnlyIn(target, disputed)) return Refused(met, rules, told);
        return Share(target, met, inside, active, rules, told);
    }

    private FamilyShare Share(
        FactBox target, bool[] met, bool[] inside, bool[] active, SummarizabilityRule[] rules, IReadOnlyList<Conflict> told)
    {
        if (BoundsOf(target, active) is not { } bounds) return Refused(met, rules, told);
        // B6: the terms are the derivation of the bounds.
        var crossing = CrossingIn(inside, bounds);
        return new FamilyShare(bounds, TermsOf(met, bounds))
        {
            Rules = rules,
            Conflicts = crossing is null ? told : [.. told, crossing],
        };
    }

    /// <summary>Returns the facts that meet a cell or are in its bounds, in their order.</summary>
    private IReadOnlyList<FamilyTerm> TermsOf(bool[] met, FamilyBounds bounds)
    {
        if (bounds.Terms.Count == met.Length) return bounds.Terms;
        var (terms, next) = (new List<FamilyTerm>(met.Length), 0);
        for (var place = 0; place < met.Length; place++)
        {
            var isUsed = next < bounds.Terms.Count && ReferenceEquals(bounds.Terms[next].Fact, _facts[place]);
            if (isUsed) terms.Add(bounds.Terms[next++]);
            else if (met[place]) terms.Add(new FamilyTerm(_facts[place], 0, 0));
        }

        return terms;
    }

    /// <summary>
    /// Returns the facts of a cell without those that reach beyond it and may not be divided; null when there are no such facts.
    /// </summary>
    private PlacedFact[]? WithoutUndivided(bool[] met, FactBox target, List<UnusedRow> leftOut)
    {
        if (_fold.Shares(Axis.Territory) && (_fold.TakesLast || _fold.Shares(Axis.Time)) && _fold.Shares(Axis.Category)) return null;
        var (rest, count) = (new List<PlacedFact>(), leftOut.Count);
        for (var place = 0; place < met.Length; place++)
        {
            if (!met[place]) continue;
            var rules = target.AxesNotContaining(_facts[place].Box).Select(axis => _fold.Rule(axis, OverlapCase.Straddling)).ToArray();
            if (rules.Any(rule => rule.Verdict == Verdict.Refuse)) leftOut.Add(new UnusedRow(_facts[place], StepRole.Refused, rules));
            else rest.Add(_facts[place]);
        }

        return leftOut.Count == count ? null : [.. rest];
    }

    private static OverlapFamily Of(PlacedFact[] facts, Fold fold, CoverPolicy cover)
        => new(facts, OverlapSweep.PairsOf(facts), fold, cover);

    /// <summary>
    /// Returns the conflict of crossing facts of the cell that are in its bounds, if these are not one number; null when there is none.
    /// </summary>
    private Conflict? CrossingIn(bool[] inside, FamilyBounds bounds)
    {
        if (bounds.Lower == bounds.Upper || _crossing.Length == 0) return null;
        var used = bounds.Terms.Select(term => term.Fact).ToHashSet();
        int[] crossing =
            [.. _crossing.Where(
            pair => inside[pair.One] && inside[pair.Other] && (used.Contains(_facts[pair.One]) || used.Contains(_facts[pair.Other])))
            .SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().Order()];
        return crossing.Length == 0 ? null
            : new Conflict(ConflictKind.Crossing, [.. crossing.Select(place => _facts[place])], bounds.Upper ?? -1, bounds.Lower);
    }

    private SummarizabilityRule[] RulesFor(bool[] met)
    {
        if (Array.IndexOf(met, true) == Array.LastIndexOf(met, true)) return [];
        foreach (var (one, other) in _crossing)
        {
            if (met[one] && met[other]) return [.. _nestedRules.Concat(_crossingRules).Distinct()];
        }

        return _nestedRules;
    }

    private bool HasOverlap(bool[] inside)
    {
        for (var one = 0; one < _facts.Length; one++)
        {
            if (!inside[one]) continue;
            for (var other = one + 1; other < _facts.Length; other++)
            {
                if (inside[other] && !(_facts[one].IsEvent && _facts[other].IsEvent) && _facts[one].Overlaps(_facts[other])) return true;
            }
        }

        return false;
    }

    private FamilyShare Refused(bool[] met, IReadOnlyList<SummarizabilityRule> rules, IReadOnlyList<Conflict> conflicts)
        => new(null, [.. _facts.Where((_, place) => met[place]).Select(fact => new FamilyTerm(fact, 0, 0))])
        {
            Rules = rules,
            Conflicts = conflicts
        };

    private int PlaceOf(PlacedFact fact) => Array.FindIndex(_facts, other => ReferenceEquals(other, fact));

    private FamilyBounds? BoundsOf(FactBox target, bool[] active)
    {
        if (_tree is not null) return _tree.BoundsOf(target, active);
        try
        {
            if (_program?.BoundsOf(target, active) is { } bounds) return bounds;
        }
        catch (OverflowException)
        {
            // Entries of the exact table exceed 128 bits: the relaxation (B3) is sound as well.
        }

        return _relaxation!.BoundsOf(target, active);
    }

    private FamilyFault? FaultAmong(bool[] active)
    {
        if (_tree is not null) return _tree.FaultAmong(active);
        try
        {
            if (_program is not null) return _program.FaultAmong(active);
        }
        catch (OverflowException)
        {
            // As for bounds.
        }

        return _relaxation!.FaultAmong(active);
    }

    private bool IsOnlyIn(FactBox target, bool[] idle)
        => _tree?.IsOnlyIn(target, idle) ?? _program?.IsOnlyIn(target, idle) ?? _relaxation!.IsOnlyIn(target, idle);
}
