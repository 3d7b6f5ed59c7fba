using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>Combines contributions that do not overlap, by the summarizability table.</summary>
internal static class Combiner
{
    /// <summary>Their sum, bounds for it, or no value.</summary>
    public static Contribution Combine(Measure measure, IReadOnlyList<Contribution> contributions, Extent extent)
    {
        if (contributions is [var only]) return only;
        var rules = AxesApart(measure, contributions).Select(axis => Summarizability.Standard[measure, axis, Circumstance.Disjoint]).ToArray();
        if (contributions.Any(one => one.Value is null) || rules.Any(rule => rule.Verdict == Verdict.Refuse)) return Contribution.Refused(extent, rules, contributions);
        var values = contributions.Select(one => one.Value!.Value).ToArray();
        return rules.Any(rule => rule.Verdict == Verdict.Bound)
            ? new Contribution(DerivationOperation.Bounds, extent, Bounds(values)) { Inputs = contributions, Rules = rules }
            : new Contribution(DerivationOperation.Sum, extent, values.Aggregate((all, one) => all + one)) { Inputs = contributions, Rules = rules };
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
