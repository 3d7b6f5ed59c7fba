namespace Antq.Domain.Aggregation;

/// <summary>Finds the facts of a roll-up that overlap.</summary>
internal sealed class OverlapFinder(RuleContext context, IReadOnlyList<MeasureFacts> measured)
{
    private readonly Dictionary<MeasureId, MeasureFacts> _byMeasure = measured.ToDictionary(facts => facts.Measure.Id);

    /// <summary>Returns every pair found, by the report and the place of the first fact, then of the second.</summary>
    public static IReadOnlyList<FactOverlap> All(IEnumerable<OverlapFinder> finders) =>
    [
        .. finders.SelectMany(finder => finder.Pairs())
            .OrderBy(overlap => overlap.One.Report.Id, StringComparer.Ordinal)
            .ThenBy(overlap => overlap.One.Path, StringComparer.Ordinal)
            .ThenBy(overlap => overlap.Other.Report.Id, StringComparer.Ordinal)
            .ThenBy(overlap => overlap.Other.Path, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Returns the findings on distinct things that exceed their occurrences in another report, which covers all that the first does.
    /// </summary>
    public IEnumerable<Finding> Exceeding()
        => measured.SelectMany(distinct => Between(distinct, isExceeding: true))
            .Where(pair => !pair.Occurrences.Fact.IsEvent && pair.Occurrences.Fact.Report.Id != pair.Distinct.Fact.Report.Id
                && pair.Occurrences.Box.Contains(pair.Distinct.Box))
            .Where(pair => pair.Distinct.Value.IsAtMost(pair.Occurrences.Value) == Answer.No)
            .Select(pair => Exceeds(pair.Distinct, pair.Occurrences));

    private IEnumerable<FactOverlap> Pairs()
        => measured.SelectMany(
            facts => Within(facts).Select(
            pair => Describe(pair.One, pair.Other, facts.Measure.Time == TimeBehaviour.Stock, ofTwoMeasures: false)))
            .Concat(measured.SelectMany(distinct => Between(distinct, isExceeding: false))
                .Select(pair => Describe(pair.Occurrences, pair.Distinct, areStocks: false, ofTwoMeasures: true)));

    /// <summary>Returns the pairs of one measure; for stocks whatever their days.</summary>
    private static IEnumerable<(PlacedFact One, PlacedFact Other)> Within(MeasureFacts facts)
        => OverlapSweep.PairsOf(facts.Placed, facts.Measure.Time == TimeBehaviour.Stock)
            .Select(pair => (facts.Placed[pair.One], facts.Placed[pair.Other]));

    /// <summary>
    /// Returns the pairs of a measure of distinct things and one of occurrences that it may never exceed; for stocks on their own days.
    /// </summary>
    /// <param name="distinct">The facts of the first measure.</param>
    /// <param name="isExceeding">Whether facts that exceed none of the other measure are left out.</param>
    private IEnumerable<(PlacedFact Distinct, PlacedFact Occurrences)> Between(MeasureFacts distinct, bool isExceeding)
    {
        if (distinct.Measure is { Territory: not TerritoryBehaviour.Distinct, Time: not TimeBehaviour.Distinct }) yield break;
        foreach (var occurrences in LimitsOf(distinct.Measure))
        {
            var (above, below) = (long.MinValue, long.MaxValue);
            if (isExceeding)
            {
                for (var place = 0; place < distinct.Placed.Count; place++) above = Math.Max(above, distinct.Placed[place].Value.Lower);
                for (var place = 0; place < occurrences.Placed.Count; place++)
                    below = Math.Min(below, occurrences.Placed[place].Value.Upper ?? long.MaxValue);
                if (above <= below) continue;
            }

            var facts = new List<PlacedFact>();
            Add(facts, distinct, fact => !isExceeding || fact.Value.Lower > below);
            var first = facts.Count;
            Add(facts, occurrences, fact => !isExceeding || fact.Value.Upper < above);
            foreach (var (one, other) in OverlapSweep.Pairs(facts, false, (_, place) => place < first ? 1 : 2))
                yield return (facts[one], facts[other]);
        }
    }

    /// <summary>Adds some facts of a measure; for stocks on their own days.</summary>
    private static void Add(List<PlacedFact> facts, MeasureFacts measured, Func<PlacedFact, bool> isAsked)
    {
        for (var place = 0; place < measured.Placed.Count; place++)
        {
            if (isAsked(measured.Placed[place])) facts.Add(OnItsDays(measured.Measure, measured.Placed[place]));
        }
    }

    /// <summary>Returns the measures with facts that one may never exceed, directly or through others.</summary>
    private IEnumerable<MeasureFacts> LimitsOf(Measure measure)
    {
        var seen = new HashSet<MeasureId> { measure.Id };
        var next = new Queue<MeasureId>(measure.NeverExceeds);
        while (next.TryDequeue(out var id))
        {
            if (!seen.Add(id)) continue;
            if (_byMeasure.TryGetValue(id, out var facts)) yield return facts;
            if (!context.Measures.TryGet(id, out var limit)) continue;
            foreach (var further in limit.NeverExceeds) next.Enqueue(further);
        }
    }

    private static PlacedFact OnItsDays(Measure measure, PlacedFact fact)
        => measure.Time == TimeBehaviour.Stock && fact.Box.Start != fact.Box.End ? fact.In(fact.Box.On(fact.Box.End)) : fact;

    private FactOverlap Describe(PlacedFact one, PlacedFact other, bool areStocks, bool ofTwoMeasures)
    {
        var kinds = OverlapKinds.Of(one, other, areStocks, ofTwoMeasures, context.Law);
        var (first, second) = IsFirst(one, other, areStocks) ? (one.Fact, other.Fact) : (other.Fact, one.Fact);
        return new FactOverlap(first, NameOf(first), second, NameOf(second), kinds);
    }

    /// <summary>Returns whether the first contains the other and is not contained, or else comes first in order.</summary>
    private static bool IsFirst(PlacedFact one, PlacedFact other, bool areStocks)
    {
        var (contains, isContained) = (Contains(one.Box, other.Box), Contains(other.Box, one.Box));
        if (contains != isContained) return contains;
        var byReport = string.CompareOrdinal(one.Fact.Report.Id, other.Fact.Report.Id);
        return byReport < 0 || byReport == 0 && string.CompareOrdinal(one.Fact.Path, other.Fact.Path) < 0;

        bool Contains(FactBox outer, FactBox inner) => outer.AxesNotContaining(inner).All(axis => areStocks && axis == Axis.Time);
    }

    private string NameOf(Fact fact)
    {
        var name = fact.Cluster?.Name ?? context.Gazetteer[fact.Unit].ToString();
        return fact.Category.Body is { } body ? $"{body}, {name}" : name;
    }

    private Finding Exceeds(PlacedFact distinct, PlacedFact occurrences)
    {
        var difference = Count.Of(distinct.Value.Lower - occurrences.Value.Upper!.Value, distinct.Value.Upper - occurrences.Value.Lower);
        return new Finding(
            FindingCodes.DistinctExceedsOccurrences,
            null,
            null,
            [
                Name("measure", distinct.Fact.Measure), new FindingValue("fact", distinct.Fact.ToString()), Said("value", distinct.Value),
                Name("limit", occurrences.Fact.Measure), new FindingValue("against", occurrences.Fact.ToString()),
                Said("bound", occurrences.Value),
                Said("difference", difference),
            ]);
    }

    private FindingValue Name(string name, MeasureId measure)
        => new(name, context.Measures[measure].Name(Language.Vietnamese), context.Measures[measure].Name(Language.English));

    private static FindingValue Said(string name, Count count)
        => new(name, count.ToWords(Language.Vietnamese), count.ToWords(Language.English));
}
