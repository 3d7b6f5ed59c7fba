using System.Runtime.CompilerServices;
using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Makes contributions that do not overlap of candidates that may. In a family where one contains all the others, the parts
/// count if they tile the whole, and otherwise the whole; the rest checks, unless it is a stock of another day. Where
/// candidates cross and no whole contains them, only bounds are right. Events overlap only what other reports tell of the same conferral,
/// which counts once, and are never a whole of anything else.
/// </summary>
internal sealed class OverlapResolver(Measure measure)
{
    private readonly List<Conflict> _conflicts = [];

    public IReadOnlyList<Conflict> Conflicts => _conflicts;

    public IReadOnlyList<Contribution> Resolve(IEnumerable<Candidate> candidates) => [.. Families(candidates).Select(Resolve)];

    public static Contribution Alone(Candidate candidate) => new(candidate.Extent, candidate.Value, [candidate.Step]);

    /// <summary>
    /// One family, the largest first. Wholes that contain all that comes after them are laid aside one after another, so that long
    /// chains of them take no deep recursion; should families within families still go too deep, bounds are right as well.
    /// </summary>
    private Contribution Resolve(List<Candidate> family)
    {
        if (family.Count > 1 && family.TrueForAll(candidate => candidate.Fact.IsEvent)) return ConferralTellings.Combine(family, _conflicts);
        var wholes = 0;
        while (wholes < family.Count - 1 && ContainsAllAfter(family, wholes)) wholes++;
        if (wholes == 0) return family.Count == 1 ? Alone(family[0]) : Crossing(family);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return Crossing(family);
        var parts = Resolve(family.Skip(wholes));
        for (var whole = wholes - 1; whole >= 0; whole--) parts = [Nested(family[whole], parts)];
        return parts[0];
    }

    private static bool ContainsAllAfter(List<Candidate> family, int whole)
    {
        for (var other = whole + 1; other < family.Count; other++)
        {
            if (!Contains(family[whole], family[other])) return false;
        }

        return true;
    }

    private Contribution Nested(Candidate whole, IReadOnlyList<Contribution> parts)
    {
        var nested = RulesOf(parts.SelectMany(part => part.Extent.AxesNotContaining(whole.Extent)), Circumstance.Nested);
        if (nested.Any(rule => rule.Verdict == Verdict.Refuse))
            return new Contribution(whole.Extent, null, [Refused(whole.Step, nested), .. parts.SelectMany(part => part.Steps).Select(step => Refused(step, nested))]);

        var (combined, isSum) = Combiner.Combine(measure, parts, new HashSet<SummarizabilityRule>());
        var steps = parts.SelectMany(part => part.Steps).ToArray();
        ForgetCrossings(steps);
        var tiles = Tile(parts, whole.Extent);
        if (combined is not { } sum) return Whole(whole.Value);
        if (measure.Time == TimeBehaviour.Stock && steps.Any(step => step.Fact.End != whole.Fact.End))
            return tiles && isSum && steps.All(step => step.Fact.End >= whole.Fact.End) ? Parts(sum) : Whole(whole.Value);
        if (whole.Value.Intersect(tiles ? sum : Count.AtLeast(sum.Lower)) is { } agreed)
            return tiles && isSum ? Parts(agreed.HasBoundsOf(sum) ? sum : agreed) : Whole(agreed.HasBoundsOf(whole.Value) ? whole.Value : agreed);

        _conflicts.Add(new Conflict([whole.Fact, .. steps.Select(step => step.Fact)], whole.Value, sum));
        return new Contribution(whole.Extent, null, [Refused(whole.Step, nested), .. steps.Select(step => Refused(step, nested))]);

        Contribution Parts(Count value) => new(whole.Extent, value, [.. steps, Checking(whole.Step, steps[0].Fact)]);

        Contribution Whole(Count value) => new(whole.Extent, value, [whole.Step with { Contribution = value }, .. steps.Select(step => Checking(step, whole.Fact))]);

        DerivationStep Checking(DerivationStep step, Fact because) => step with { Role = StepRole.CrossCheck, Contribution = null, Rules = nested, Because = because };
    }

    private Contribution Crossing(List<Candidate> family)
    {
        var pairs = family.SelectMany(one => family.Where(other => Overlap(one, other) && !Contains(one, other) && !Contains(other, one)), (one, other) => (one, other));
        var crossing = RulesOf(pairs.SelectMany(pair => pair.one.Extent.AxesNotContaining(pair.other.Extent)), Circumstance.Crossing);
        var hull = family.Select(candidate => candidate.Extent).Aggregate((all, one) => all.Hull(one));
        if (crossing.Any(rule => rule.Verdict == Verdict.Refuse)) return new Contribution(hull, null, [.. family.Select(candidate => Refused(candidate.Step, crossing))]);
        var values = OfConferrals(family).Select(once => once.Value).ToArray();
        if (values.Contains(null)) return new Contribution(hull, null, [.. family.Select(candidate => Refused(candidate.Step, crossing))]);
        var value = Combiner.Bounds([.. values.OfType<Count>()]);
        _conflicts.Add(new Conflict([.. family.Select(candidate => candidate.Fact)], value, null));
        return new Contribution(hull, value, [.. family.Select(candidate => candidate.Step with { Role = StepRole.Crossing, Rules = crossing })]);
    }

    /// <summary>The members of a family, what several reports tell of one conferral as one.</summary>
    private IEnumerable<Contribution> OfConferrals(List<Candidate> family)
    {
        var told = family.ToLookup(candidate => candidate.Fact.Conferral is not null);
        return told[false].Select(Alone).Concat(Resolve(told[true]));
    }

    /// <summary>Parts that cross each other no longer matter where a whole contains them.</summary>
    private void ForgetCrossings(DerivationStep[] steps)
    {
        if (_conflicts.All(conflict => conflict.Right is not null)) return;
        var facts = steps.Select(step => step.Fact).ToHashSet();
        _conflicts.RemoveAll(conflict => conflict.Right is null && conflict.Facts.All(facts.Contains));
    }

    private static bool Overlap(Candidate one, Candidate other)
        => (!(one.Fact.IsEvent && other.Fact.IsEvent) || one.Fact.TellsTheSameAs(other.Fact)) && one.Extent.Overlaps(other.Extent);

    private static bool Contains(Candidate one, Candidate other) => !one.Fact.IsEvent && one.Extent.Contains(other.Extent);

    /// <summary>Whether contributions that share nothing fill all of the whole: as many smallest cells, or one that is of the same.</summary>
    private static bool Tile(IReadOnlyList<Contribution> parts, Extent whole)
        => parts.All(part => part.Extent.Population == whole.Population && part.Steps.All(step => step.Contribution is null || !step.Fact.IsEvent && step.Role != StepRole.Crossing))
            && (parts is [var twin] && twin.Extent == whole || parts.Aggregate(Int128.Zero, (all, part) => all + part.Extent.CertainVolumeIn(whole)) == whole.Volume);

    /// <summary>The candidates that hang together by overlaps, the largest of each family first.</summary>
    private static IEnumerable<List<Candidate>> Families(IEnumerable<Candidate> candidates)
    {
        var byStart = candidates
            .OrderBy(candidate => candidate.Extent.Start)
            .ThenBy(candidate => candidate.Fact.Report.Id, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Fact.Path, StringComparer.Ordinal)
            .ToArray();
        var family = Enumerable.Range(0, byStart.Length).ToArray();
        var open = new List<int>();
        for (var next = 0; next < byStart.Length; next++)
        {
            var candidate = byStart[next];
            open.RemoveAll(earlier => byStart[earlier].Extent.End < candidate.Extent.Start);
            foreach (var earlier in open.Where(earlier => Overlap(byStart[earlier], candidate))) family[FirstOf(next)] = FirstOf(earlier);
            open.Add(next);
        }

        return Enumerable.Range(0, byStart.Length).GroupBy(FirstOf, index => byStart[index]).Select(LargestFirst);

        int FirstOf(int index)
        {
            while (family[index] != index) index = family[index] = family[family[index]];
            return index;
        }
    }

    private static List<Candidate> LargestFirst(IEnumerable<Candidate> family)
        => [.. family
            .OrderByDescending(candidate => candidate.Extent.Volume)
            .ThenByDescending(candidate => candidate.Extent.CertainVolume)
            .ThenBy(candidate => candidate.Extent.Population is not null)
            .ThenBy(candidate => candidate.Fact.IsEvent)];

    private static DerivationStep Refused(DerivationStep step, IReadOnlyList<SummarizabilityRule> rules)
        => step with { Role = StepRole.Refused, Contribution = null, Rules = rules };

    private SummarizabilityRule[] RulesOf(IEnumerable<Axis> axes, Circumstance circumstance)
        => [.. axes.Distinct().Order().Select(axis => Summarizability.Standard[measure, axis, circumstance])];
}
