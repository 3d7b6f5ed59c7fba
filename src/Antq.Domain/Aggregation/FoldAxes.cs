namespace Antq.Domain.Aggregation;

/// <summary>The axes on which boxes that share nothing are apart, and what the table says of them.</summary>
/// <param name="Rules">The rules, in the order of the axes.</param>
internal readonly record struct FoldAxes(IReadOnlyList<SummarizabilityRule> Rules)
{
    /// <summary>Whether their figures are added.</summary>
    public bool Adds => Rules.All(rule => rule.Verdict is Verdict.Allow or Verdict.AllowByRule);

    /// <summary>Whether their figures may not be combined.</summary>
    public bool Refuses => Rules.Any(rule => rule.Verdict == Verdict.Refuse);

    /// <summary>The axes on which some boxes are apart.</summary>
    public static FoldAxes Of(Fold fold, IEnumerable<FactBox> boxes)
    {
        FactBox? first = null;
        var (territory, time, category) = (false, false, false);
        foreach (var box in boxes)
        {
            first ??= box;
            territory |= !box.Territory.Equals(first.Territory);
            time |= (box.Start, box.End) != (first.Start, first.End);
            category |= !box.HasCategoryOf(first);
        }

        return Of(fold, territory, time, category);
    }

    /// <summary>The rules of the axes on which figures are apart.</summary>
    public static FoldAxes Of(Fold fold, bool territory, bool time, bool category)
    {
        var rules = new List<SummarizabilityRule>(3);
        if (territory) rules.Add(fold.Rule(Axis.Territory, Circumstance.Disjoint));
        if (time && !fold.TakesLast) rules.Add(fold.Rule(Axis.Time, Circumstance.Disjoint));
        if (category) rules.Add(fold.Rule(Axis.Category, Circumstance.Disjoint));
        return new FoldAxes(rules);
    }
}
