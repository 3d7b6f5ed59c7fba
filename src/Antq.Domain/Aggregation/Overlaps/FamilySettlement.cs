using NodaTime;

namespace Antq.Domain.Aggregation;

/// <summary>Resolves the contradictions of a family once for all cells (B4, B5).</summary>
internal sealed class FamilySettlement
{
    private readonly PlacedFact[] _facts;
    private readonly Fold _fold;
    private readonly CoverPolicy _cover;
    private readonly Func<bool[], FamilyFault?> _faultAmong;
    private readonly bool[] _overruled;
    private readonly List<Conflict> _conflicts = [];

    /// <param name="facts">The facts, which contradict each other.</param>
    /// <param name="fold">The measure's rows of the table.</param>
    /// <param name="cover">Whether the later report overrules the other.</param>
    /// <param name="faultAmong">Finds a contradiction among some of the facts.</param>
    public FamilySettlement(PlacedFact[] facts, Fold fold, CoverPolicy cover, Func<bool[], FamilyFault?> faultAmong)
    {
        (_facts, _fold, _cover, _faultAmong, _overruled) = (facts, fold, cover, faultAmong, new bool[facts.Length]);
        Settle();
    }

    /// <summary>The contradictions.</summary>
    public IReadOnlyList<Conflict> Conflicts => _conflicts;

    /// <summary>Returns whether a later fact overrules the one at a place.</summary>
    public bool IsOverruled(int place) => _overruled[place];

    /// <summary>Returns the same contradiction reduced to a smallest set of facts (B4).</summary>
    public FamilyFault Smallest(FamilyFault fault)
    {
        var places = fault.Places;
        if (places.Length > FamilyPieces.MostFacts) return fault;
        foreach (var place in places.OrderBy(place => _facts[place].Value.Lower))
        {
            if (_faultAmong(Only(fault.Places.Where(other => other != place))) is { } smaller) fault = smaller;
        }

        return fault;
    }

    /// <summary>Returns a contradiction as a conflict of its facts.</summary>
    public Conflict ConflictOf(ConflictKind kind, FamilyFault fault)
        => new(kind, [.. fault.Places.Select(place => _facts[place])], fault.AtMost, fault.AtLeast);

    /// <summary>
    /// Resolves contradictions (B4, B5). Of the two sides of a contradiction the later one overrules the other: for stocks by their days,
    /// under the policy "latest" by those of the reports. If both are of one day they are disputed, with every fact that contradicts a
    /// disputed one.
    /// </summary>
    private void Settle()
    {
        var accepted = new bool[_facts.Length];
        foreach (var same in Enumerable.Range(0, _facts.Length).GroupBy(place => DayOf(_facts[place])).OrderByDescending(same => same.Key)
            .ToArray())
        {
            if (Array.Exists(accepted, isAccepted => isAccepted))
            {
                foreach (var place in same)
                {
                    accepted[place] = true;
                    Settle(accepted);
                    accepted[place] = false;
                }
            }

            foreach (var place in same) accepted[place] = !_overruled[place];
            Settle(accepted);
        }

        var disputed = _conflicts.Where(conflict => conflict.Kind == ConflictKind.Contradiction).SelectMany(conflict => conflict.Facts)
            .Select(fact => Array.IndexOf(_facts, fact)).ToHashSet();
        for (var open = new Queue<int>(disputed); open.TryDequeue(out var place);)
        {
            accepted[place] = true;
            while (_faultAmong(accepted) is { } fault)
            {
                var smallest = Smallest(fault);
                _conflicts.Add(ConflictOf(ConflictKind.Contradiction, smallest));
                foreach (var other in smallest.Places.Where(other => other != place))
                {
                    accepted[other] = false;
                    if (disputed.Add(other)) open.Enqueue(other);
                }
            }

            accepted[place] = false;
        }
    }

    /// <summary>Removes facts until the others can all be true.</summary>
    private void Settle(bool[] accepted)
    {
        while (_faultAmong(accepted) is { } fault)
        {
            var smallest = Smallest(fault);
            var (needing, allowing) =
                (smallest.Needing.Max(place => DayOf(_facts[place])), smallest.Allowing.Max(place => DayOf(_facts[place])));
            var isSettled = needing != allowing;
            _conflicts.Add(ConflictOf(isSettled ? ConflictKind.LaterStands : ConflictKind.Contradiction, smallest));
            foreach (var place in !isSettled ? smallest.Places : needing < allowing ? smallest.Needing : smallest.Allowing)
            {
                accepted[place] = false;
                _overruled[place] |= isSettled;
            }
        }
    }

    /// <summary>
    /// Returns the day by which facts overrule others (B5): for stocks that of the figure, by the policy that of the report; otherwise one
    /// for all.
    /// </summary>
    private LocalDate DayOf(PlacedFact fact)
        => _fold.TakesLast ? fact.Fact.End : _cover == CoverPolicy.Latest ? fact.Fact.Report.AsOf : LocalDate.MinIsoValue;

    private bool[] Only(IEnumerable<int> places)
    {
        var only = new bool[_facts.Length];
        foreach (var place in places) only[place] = true;
        return only;
    }
}
