namespace Antq.Domain.Aggregation;

/// <summary>The axes on which disjoint boxes are apart, with the verdicts of the table.</summary>
/// <param name="Rules">The rules, in the order of the axes.</param>
internal readonly record struct FoldAxes(IReadOnlyList<SummarizabilityRule> Rules)
{
    /// <summary>Whether their figures are added.</summary>
    public bool Adds => Rules.All(rule => rule.Verdict is Verdict.Allow or Verdict.AllowByRule);

    /// <summary>Whether their figures are added on one axis, and only bounded on another.</summary>
    public bool IsMixed => !Adds && Rules.Any(rule => rule.Verdict is Verdict.Allow or Verdict.AllowByRule)
        && Rules.Any(rule => rule.Verdict == Verdict.Bound);

    /// <summary>Whether their figures may not be combined.</summary>
    public bool Refuses => AreStocksRefused || Rules.Any(rule => rule.Verdict == Verdict.Refuse);

    /// <summary>Whether the table refuses to let a later stock replace an earlier one as these do.</summary>
    private bool AreStocksRefused { get; init; }

    /// <summary>Returns the axes on which some boxes are apart.</summary>
    public static FoldAxes Of(Fold fold, IEnumerable<FactBox> boxes)
    {
        FactBox? first = null;
        var (territory, time, category) = (false, false, false);
        foreach (var box in boxes)
        {
            first ??= box;
            territory |= !box.HasPlaceOf(first);
            time |= (box.Start, box.End) != (first.Start, first.End);
            category |= !box.HasKindOf(first);
        }

        return Of(fold, territory, time, category);
    }

    /// <summary>
    /// Returns the rules of the axes on which figures are apart; for the other axes only those that refuse a figure by itself.
    /// </summary>
    public static FoldAxes Of(Fold fold, bool territory, bool time, bool category)
    {
        List<SummarizabilityRule>? rules = null;
        Add(Axis.Territory, territory);
        Add(Axis.Time, time && !fold.TakesLast);
        Add(Axis.Category, category);
        return new FoldAxes(rules ?? (IReadOnlyList<SummarizabilityRule>)[]);

        void Add(Axis axis, bool isApart)
        {
            if (isApart) (rules ??= new(3)).Add(fold.Rule(axis, OverlapCase.Disjoint));
            else if (fold.Rule(axis, OverlapCase.Single) is { Verdict: Verdict.Refuse } single) (rules ??= new(3)).Add(single);
        }
    }

    /// <summary>Returns these rules, and those that refuse the remainders of replaced stocks.</summary>
    /// <param name="fold">The measure's rows of the table.</param>
    /// <param name="isReplaced">Whether a later stock has replaced one.</param>
    /// <param name="isReplacedInPart">Whether one was replaced in part.</param>
    public FoldAxes WithStocks(Fold fold, bool isReplaced, bool isReplacedInPart)
    {
        if (!fold.TakesLast) return this;
        List<SummarizabilityRule> rules = [.. Rules];
        if (isReplaced && !fold.Adds(Axis.Time)) rules.Add(fold.Rule(Axis.Time, OverlapCase.Disjoint));
        if (isReplacedInPart && fold.Rule(Axis.Time, OverlapCase.Crossing) is { Verdict: Verdict.Refuse } crossing) rules.Add(crossing);
        return rules.Count == Rules.Count ? this : new FoldAxes(rules) { AreStocksRefused = true };
    }
}
