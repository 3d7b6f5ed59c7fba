using Antq.Domain.Measures;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Makes contributions that do not overlap of candidates that may. In a family where one contains all the others, the parts
/// count if they tile the whole, and otherwise the whole; the rest checks. Where candidates cross and no whole contains
/// them, only bounds are right. Events never overlap each other, and are never a whole.
/// </summary>
internal sealed class OverlapResolver(Measure measure)
{
    private readonly List<Conflict> _conflicts = [];

    public IReadOnlyList<Conflict> Conflicts => _conflicts;

    public IReadOnlyList<Contribution> Resolve(IEnumerable<Candidate> candidates)
        => [.. Families(candidates).Select(family => family.Count == 1 ? Alone(family[0]) : family.Skip(1).All(other => Contains(family[0], other)) ? Nested(family) : Crossing(family))];

    public static Contribution Alone(Candidate candidate) => new(candidate.Extent, candidate.Value, [candidate.Step]);

    private Contribution Nested(List<Candidate> family)
    {
        var whole = family[0];
        var parts = Resolve(family.Skip(1));
        var nested = RulesOf(parts.SelectMany(part => part.Extent.AxesNotContaining(whole.Extent)), Circumstance.Nested);
        if (nested.Any(rule => rule.Verdict == Verdict.Refuse))
            return new Contribution(whole.Extent, null, [Refused(whole.Step, nested), .. parts.SelectMany(part => part.Steps).Select(step => Refused(step, nested))]);

        var (combined, isSum) = Combiner.Combine(measure, parts, new HashSet<SummarizabilityRule>());
        var steps = parts.SelectMany(part => part.Steps).ToArray();
        _conflicts.RemoveAll(conflict => conflict.Right is null && conflict.Facts.All(fact => steps.Any(step => step.Fact == fact)));
        var checkedByWhole = steps.Select(step => step with { Role = StepRole.CrossCheck, Contribution = null, Rules = nested, Because = whole.Fact });
        var isOfOtherDays = measure.Time == TimeBehaviour.Stock && steps.Any(step => step.Fact.End != whole.Fact.End);
        if (combined is not { } sum || isOfOtherDays) return new Contribution(whole.Extent, whole.Value, [whole.Step, .. checkedByWhole]);

        var tiles = isSum && Tile(parts, whole.Extent);
        if ((tiles ? whole.Value.Intersect(sum) : whole.Value.Intersect(Count.AtLeast(sum.Lower))) is not { } agreed)
        {
            _conflicts.Add(new Conflict([whole.Fact, .. steps.Select(step => step.Fact)], whole.Value, sum));
            return new Contribution(whole.Extent, null, [Refused(whole.Step, nested), .. steps.Select(step => Refused(step, nested))]);
        }

        if (tiles)
        {
            var value = agreed.HasBoundsOf(sum) ? sum : agreed;
            return new Contribution(whole.Extent, value, [.. steps, whole.Step with { Role = StepRole.CrossCheck, Contribution = null, Rules = nested, Because = steps[0].Fact }]);
        }

        var kept = agreed.HasBoundsOf(whole.Value) ? whole.Value : agreed;
        return new Contribution(whole.Extent, kept, [whole.Step with { Contribution = kept }, .. checkedByWhole]);
    }

    private Contribution Crossing(List<Candidate> family)
    {
        var pairs = family.SelectMany(one => family.Where(other => Overlap(one, other) && !Contains(one, other) && !Contains(other, one)), (one, other) => (one, other));
        var crossing = RulesOf(pairs.SelectMany(pair => pair.one.Extent.AxesNotContaining(pair.other.Extent)), Circumstance.Crossing);
        var hull = family.Select(candidate => candidate.Extent).Aggregate((all, one) => all.Hull(one));
        if (crossing.Any(rule => rule.Verdict == Verdict.Refuse)) return new Contribution(hull, null, [.. family.Select(candidate => Refused(candidate.Step, crossing))]);
        var value = Combiner.Bounds([.. family.Select(candidate => candidate.Value)]);
        _conflicts.Add(new Conflict([.. family.Select(candidate => candidate.Fact)], value, null));
        return new Contribution(hull, value, [.. family.Select(candidate => candidate.Step with { Role = StepRole.Crossing, Rules = crossing })]);
    }

    private static bool Overlap(Candidate one, Candidate other) => !(one.Fact.IsEvent && other.Fact.IsEvent) && one.Extent.Overlaps(other.Extent);

    private static bool Contains(Candidate one, Candidate other) => !one.Fact.IsEvent && one.Extent.Contains(other.Extent);

    /// <summary>Whether contributions that share nothing fill all of the whole: as many smallest cells, or one that is of the same.</summary>
    private static bool Tile(IReadOnlyList<Contribution> parts, Extent whole)
        => parts.All(part => part.Extent.Population == whole.Population && part.Steps.All(step => step.Contribution is null || !step.Fact.IsEvent && step.Role != StepRole.Crossing))
            && (parts is [var twin] && twin.Extent == whole || parts.Aggregate(Int128.Zero, (all, part) => all + part.Extent.CertainVolume) == whole.Volume);

    /// <summary>The candidates that hang together by overlaps, the largest of each family first.</summary>
    private static IEnumerable<List<Candidate>> Families(IEnumerable<Candidate> candidates)
    {
        var rest = candidates
            .OrderByDescending(candidate => candidate.Extent.Volume)
            .ThenByDescending(candidate => candidate.Extent.CertainVolume)
            .ThenBy(candidate => candidate.Fact.IsEvent)
            .ThenBy(candidate => candidate.Fact.Report.Id, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Fact.Path, StringComparer.Ordinal)
            .ToList();
        while (rest.Count > 0)
        {
            List<Candidate> family = [rest[0]];
            rest.RemoveAt(0);
            for (var next = 0; next < family.Count; next++)
            {
                var one = family[next];
                family.AddRange(rest.Where(other => Overlap(one, other)));
                rest.RemoveAll(other => Overlap(one, other));
            }

            yield return family;
        }
    }

    private static DerivationStep Refused(DerivationStep step, IReadOnlyList<SummarizabilityRule> rules)
        => step with { Role = StepRole.Refused, Contribution = null, Rules = rules };

    private SummarizabilityRule[] RulesOf(IEnumerable<Axis> axes, Circumstance circumstance)
        => [.. axes.Distinct().Order().Select(axis => Summarizability.Standard[measure, axis, circumstance])];
}
