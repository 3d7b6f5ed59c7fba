using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>Combines contributions that do not overlap, by the summarizability table.</summary>
internal static class Combiner
{
    /// <summary>Their sum, bounds for it, or nothing; and whether it is the sum.</summary>
    public static (Count? Value, bool IsSum) Combine(Measure measure, IReadOnlyList<Contribution> contributions, ISet<SummarizabilityRule> rules)
    {
        if (contributions is [var only]) return (only.Value, true);
        var applied = AxesApart(measure, contributions).Select(axis => Summarizability.Standard[measure, axis, Circumstance.Disjoint]).ToArray();
        rules.UnionWith(applied);
        if (contributions.Any(one => one.Value is null) || applied.Any(rule => rule.Verdict == Verdict.Refuse)) return (null, false);
        var values = contributions.Select(one => one.Value!.Value).ToArray();
        return applied.Any(rule => rule.Verdict == Verdict.Bound)
            ? (Bounds(values), false)
            : (values.Aggregate((all, one) => all + one), true);
    }

    /// <summary>From the largest lower bound to the sum of the upper bounds.</summary>
    public static Count Bounds(IReadOnlyList<Count> values)
        => Count.Of(values.Max(value => value.Lower), values.Aggregate((all, one) => all + one).Upper);

    private static IEnumerable<Axis> AxesApart(Measure measure, IReadOnlyList<Contribution> contributions)
    {
        var first = contributions[0].Extent;
        if (contributions.Any(one => !one.Extent.Territory.Equals(first.Territory))) yield return Axis.Territory;
        if (measure.Time != TimeBehaviour.Stock && contributions.Any(one => one.Extent.Start != first.Start || one.Extent.End != first.End)) yield return Axis.Time;
        if (contributions.Any(one => !one.Extent.HasCategoryOf(first))) yield return Axis.Category;
    }
}
