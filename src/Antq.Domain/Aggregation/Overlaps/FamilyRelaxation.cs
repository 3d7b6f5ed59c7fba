namespace Antq.Domain.Aggregation;

/// <summary>
/// Sound bounds for crossing facts when a linear program is too large, or the measure does not add (B3): two forests of all facts, one that
/// prefers wide wholes and one that prefers small parts, neither deeper than a forest may be. Each gives bounds; a fact that a forest
/// lacks, and that none of its facts contains, contributes from zero to all of itself.
/// </summary>
internal sealed class FamilyRelaxation
{
    private readonly PlacedFact[] _facts;
    private readonly (FamilyTree Tree, int[] Kept, int[] Lacking, bool[] IsHeld)[] _forests;

    /// <param name="facts">The facts, the widest first.</param>
    /// <param name="crossing">The places of each two facts that cross.</param>
    /// <param name="nested">The places of each whole and part.</param>
    /// <param name="fold">The measure's rows of the table.</param>
    /// <param name="cover">Which facts are used when one contains others.</param>
    public FamilyRelaxation(PlacedFact[] facts, List<(int One, int Other)> crossing, List<(int Whole, int Part)> nested, Fold fold,
        CoverPolicy cover)
    {
        _facts = facts;
        var crossed = crossing.Concat(crossing.Select(pair => (One: pair.Other, Other: pair.One)))
            .ToLookup(pair => pair.One, pair => pair.Other);
        var wholes = nested.ToLookup(pair => pair.Part, pair => pair.Whole);
        int[] widestFirst = [.. Enumerable.Range(0, facts.Length)];
        _forests = [ForestOf(widestFirst), ForestOf([.. widestFirst.Reverse()])];

        (FamilyTree Tree, int[] Kept, int[] Lacking, bool[] IsHeld) ForestOf(int[] order)
        {
            var isKept = new bool[facts.Length];
            foreach (var place in order) isKept[place] = !crossed[place].Any(other => isKept[other]);
            var (depths, places) = (new int[facts.Length], new int[facts.Length]);
            foreach (var place in widestFirst.Where(place => isKept[place]))
            {
                var parent = wholes[place].Where(whole => isKept[whole]).DefaultIfEmpty(-1).Max();
                depths[place] = parent < 0 ? 1 : depths[parent] + 1;
                isKept[place] = depths[place] <= FamilyTree.Deepest;
            }

            int[] kept = [.. widestFirst.Where(place => isKept[place])];
            for (var place = 0; place < kept.Length; place++) places[kept[place]] = place;
            var parents = Array.ConvertAll(kept, place => wholes[place].Where(whole => isKept[whole]).DefaultIfEmpty(-1).Max());
            return (
                new FamilyTree(Array.ConvertAll(kept, place => facts[place]),
                    Array.ConvertAll(parents, parent => parent < 0 ? -1 : places[parent]), fold, cover),
                kept,
                [.. widestFirst.Where(place => !isKept[place])],
                Array.ConvertAll(widestFirst, place => wholes[place].Any(whole => isKept[whole])));
        }
    }

    /// <summary>Returns a contradiction among some of the facts that one of the forests shows (B4); null when neither does.</summary>
    public FamilyFault? FaultAmong(bool[] active)
    {
        foreach (var (tree, kept, _, _) in _forests)
        {
            if (tree.FaultAmong(Array.ConvertAll(kept, place => active[place])) is { } fault) return fault.At(place => kept[place]);
        }

        return null;
    }

    /// <summary>Returns the bounds of a cell.</summary>
    public FamilyBounds BoundsOf(FactBox target, bool[] active)
    {
        FamilyBounds? lowest = null, highest = null;
        foreach (var (tree, kept, lacking, isHeld) in _forests)
        {
            var bounds = tree.BoundsOf(target, Array.ConvertAll(kept, place => active[place]));
            if (lowest is null || bounds.Lower > lowest.Lower) lowest = bounds;
            var (upper, terms) = (bounds.Upper, bounds.Terms.ToList());
            foreach (var place in lacking)
            {
                var fact = _facts[place];
                if (!FamilyPlacing.Meets(fact, target)) continue;
                if (!isHeld[place])
                {
                    upper = active[place] && fact.Value.Upper is { } most ? upper + most : null;
                    terms.Add(new FamilyTerm(fact, 0, 1));
                }

                if (active[place] && target.Contains(fact.Box) && fact.Value.Lower > lowest.Lower)
                    lowest = new FamilyBounds(fact.Value.Lower, null, [new FamilyTerm(fact, 1, 0)]);
            }

            if (highest is null || upper is not null && !(highest.Upper <= upper)) highest = new FamilyBounds(0, upper, terms);
        }

        var used = new Dictionary<PlacedFact, FamilyTerm>();
        foreach (var term in lowest!.Terms) used[term.Fact] = term with { InUpper = 0 };
        foreach (var term in highest!.Upper is null ? [] : highest.Terms)
        {
            var lower = used.TryGetValue(term.Fact, out var known) ? known.InLower : 0;
            used[term.Fact] = term with { InLower = lower, InUpper = term.InUpper + (known.Fact is null ? 0 : known.InUpper) };
        }

        return new FamilyBounds(lowest.Lower, highest.Upper,
            [.. _facts.Where(used.ContainsKey).Select(fact => used[fact]).Where(term => !term.IsIdle)]);
    }

    /// <summary>Returns whether part of a cell is only in facts that do not count.</summary>
    public bool IsOnlyIn(FactBox target, bool[] idle)
        => Enumerable.Range(0, _facts.Length).Any(place => idle[place] && FamilyPlacing.Meets(_facts[place], target)
            && !Enumerable.Range(0, _facts.Length).Any(other => !idle[other] && _facts[other].Contains(_facts[place])));
}
