using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Makes contributions that do not overlap of candidates that may. In a family where one contains all the others, the policy says
/// whether the parts count or the whole; the rest checks, unless it is a stock of another day. Where candidates cross and no whole
/// contains them, only bounds are right. Events overlap only what other reports tell of the same conferral, which counts once, and are
/// never a whole of anything else.
/// </summary>
internal sealed class OverlapResolver(Measure measure, CoverPolicy cover)
{
    /// <summary>How many families within families are looked at: as many as the weeks of a year, each with the weeks before it, and some more.</summary>
    private const int Deepest = 60;

    private readonly List<Conflict> _conflicts = [];

    public IReadOnlyList<Conflict> Conflicts => _conflicts;

    public IReadOnlyList<Contribution> Resolve(IEnumerable<Candidate> candidates) => [.. Families(candidates).Select(family => Resolve(family))];

    /// <summary>
    /// One family, the largest first. Wholes that contain all that comes after them are laid aside one after another, so that long
    /// chains of them take no deep recursion; should families within families still go deeper than anybody reports, bounds are right as well.
    /// </summary>
    private Contribution Resolve(List<Candidate> family, int depth = 0)
    {
        if (family.Count > 1 && family.TrueForAll(candidate => candidate.Fact.IsEvent)) return ConferralTellings.Combine(family, _conflicts);
        var wholes = 0;
        while (wholes < family.Count - 1 && ContainsAllAfter(family, wholes)) wholes++;
        if (wholes == 0) return family.Count == 1 ? Contribution.Of(family[0]) : Crossing(family);
        if (depth == Deepest) return Crossing(family);
        IReadOnlyList<Contribution> parts = [.. Families(family.Skip(wholes)).Select(part => Resolve(part, depth + 1))];
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

    private Contribution Nested(Candidate candidate, IReadOnlyList<Contribution> contributions)
    {
        var (whole, stated) = (Contribution.Of(candidate), candidate.Value);
        var rules = RulesOf(contributions.SelectMany(part => part.Extent.AxesNotContaining(candidate.Extent)), Circumstance.Nested);
        var parts = Combiner.Combine(measure, contributions, candidate.Extent);
        var facts = parts.Facts.ToArray();
        if (rules.Any(rule => rule.Verdict == Verdict.Refuse)) return Refused();
        if (cover == CoverPolicy.Strict && !candidate.IsShare && contributions.SelectMany(part => part.Candidates).Any(part => !part.IsShare))
        {
            _conflicts.Add(new Conflict(ConflictKind.Overlap, [candidate.Fact, .. facts], stated));
            return Refused();
        }

        ForgetCrossings(facts);
        if (parts.Value is not { } sum) return OverWhatHasNoValue();
        var tiles = Tile(contributions, candidate.Extent);
        var addsUp = contributions.Count == 1 || parts.Operation == DerivationOperation.Sum;
        var told = tiles ? parts : parts.AtLeast(candidate.Extent);
        if (measure.Time == TimeBehaviour.Stock && facts.Any(fact => fact.End != candidate.Fact.End)) return OfOtherDays();
        var partsDay = parts.Added.Select(part => part.Fact.Report.AsOf).DefaultIfEmpty().Max();
        var prefersParts = tiles && addsUp && cover switch
        {
            CoverPolicy.Whole => false,
            CoverPolicy.Latest => partsDay >= candidate.Fact.Report.AsOf,
            _ => true,
        };
        if (stated.Intersect(told.Value!.Value) is { } agreed)
        {
            return prefersParts
                ? agreed.HasBoundsOf(sum) ? Counting(parts, whole) : parts.Agreeing(whole, agreed, candidate.Extent, rules)
                : agreed.HasBoundsOf(stated) ? Counting(whole, parts) : whole.Agreeing(told, agreed, candidate.Extent, rules);
        }

        var wholeDay = candidate.Fact.Report.AsOf;
        var isSettled = cover == CoverPolicy.Latest && wholeDay != partsDay;
        Note(isSettled ? ConflictKind.LaterStands : ConflictKind.Contradiction, sum);
        return !isSettled ? Refused() : partsDay > wholeDay ? Counting(told, whole) : Counting(whole, parts);

        // What tells of the same, and contradicts itself, may still contradict the whole.
        Contribution OverWhatHasNoValue()
        {
            if (parts.Candidates.FirstOrDefault(part => Disputes(candidate, part)) is not { } disputing) return Counting(whole, parts);
            var isLast = cover == CoverPolicy.Latest && facts.All(fact => fact.Report.AsOf < candidate.Fact.Report.AsOf);
            Note(isLast ? ConflictKind.LaterStands : ConflictKind.Contradiction, disputing.Value);
            return isLast ? Counting(whole, parts) : Refused();
        }

        // Figures of other days do not dispute the whole, which stands with its age; but where a later part is more than it, there is at least that part.
        Contribution OfOtherDays()
        {
            if (parts.Candidates.FirstOrDefault(part => Disputes(candidate, part)) is { } disputing)
            {
                Note(ConflictKind.Contradiction, disputing.Value);
                return Refused();
            }

            if (tiles && addsUp && facts.All(fact => fact.End >= candidate.Fact.End)) return Counting(parts, whole);
            if (!(sum.Lower > stated.Upper)) return Counting(whole, parts);
            Note(ConflictKind.LaterStands, sum);
            return Counting(parts.AtLeast(candidate.Extent), whole);
        }

        void Note(ConflictKind kind, Count right)
        {
            var all = facts.Append(candidate.Fact).ToHashSet();
            _conflicts.RemoveAll(conflict => conflict.Kind == ConflictKind.Contradiction && conflict.Facts.All(all.Contains));
            _conflicts.Add(new Conflict(kind, [candidate.Fact, .. facts], stated, right));
        }

        Contribution Refused() => Contribution.Refused(candidate.Extent, rules, [whole, .. contributions]);

        Contribution Counting(Contribution counted, Contribution checking) => counted.Over(checking, candidate.Extent, rules);
    }

    private Contribution Crossing(List<Candidate> family)
    {
        var pairs = family.SelectMany(one => family.Where(other => Overlap(one, other) && !Contains(one, other) && !Contains(other, one)), (one, other) => (one, other));
        var rules = RulesOf(pairs.SelectMany(pair => pair.one.Extent.AxesNotContaining(pair.other.Extent)), Circumstance.Crossing);
        var hull = family.Select(candidate => candidate.Extent).Aggregate((all, one) => all.Hull(one));
        var told = family.ToLookup(candidate => candidate.Fact.Conferral is not null);
        Contribution[] crossing = [.. told[false].Select(candidate => Contribution.Of(candidate with { Role = StepRole.Crossing, Rules = rules })), .. Resolve(told[true])];
        if (rules.Any(rule => rule.Verdict == Verdict.Refuse) || crossing.Any(one => one.Value is null)) return Contribution.Refused(hull, rules, crossing);
        var value = Combiner.Bounds([.. crossing.Select(one => one.Value!.Value)]);
        foreach (var (whole, part) in family.SelectMany(one => family.Where(other => one != other && IsExceeded(one, other)), (one, other) => (one, other)))
        {
            _conflicts.Add(new Conflict(ConflictKind.Contradiction, [whole.Fact, part.Fact], whole.Value, part.Value));
            return Contribution.Refused(hull, rules, crossing);
        }

        var isRefused = cover == CoverPolicy.Strict && family.Exists(one => !one.IsShare && family.Exists(other => one != other && !other.IsShare && Overlap(one, other)));
        _conflicts.Add(new Conflict(isRefused ? ConflictKind.Overlap : ConflictKind.Crossing, [.. family.Select(candidate => candidate.Fact)], value));
        return isRefused ? Contribution.Refused(hull, rules, crossing) : new Contribution(DerivationOperation.Bounds, hull, value) { Inputs = crossing, Rules = rules };
    }

    /// <summary>Parts that cross each other no longer matter where a whole contains them.</summary>
    private void ForgetCrossings(Fact[] facts)
    {
        if (!_conflicts.Exists(conflict => conflict.Kind == ConflictKind.Crossing)) return;
        var all = facts.ToHashSet();
        _conflicts.RemoveAll(conflict => conflict.Kind == ConflictKind.Crossing && conflict.Facts.All(all.Contains));
    }

    private static bool Overlap(Candidate one, Candidate other)
        => (!(one.Fact.IsEvent && other.Fact.IsEvent) || one.Fact.TellsTheSameAs(other.Fact)) && one.Extent.Overlaps(other.Extent);

    /// <summary>Whether a fact of the whole, and one of it or of a part of it, of the same days, cannot both be true.</summary>
    private bool Disputes(Candidate whole, Candidate part)
        => IsExceeded(whole, part) || whole.Extent == part.Extent && IsExceeded(part, whole);

    /// <summary>Whether a fact of a part is more than that of the whole can be, though both are of the same days.</summary>
    private bool IsExceeded(Candidate whole, Candidate part)
        => part.Value.Lower > whole.Value.Upper && Contains(whole, part) && (measure.Time != TimeBehaviour.Stock || whole.Fact.End == part.Fact.End)
            && whole.Fact.Conferral is null && part.Fact.Conferral is null;

    private static bool Contains(Candidate one, Candidate other) => !one.Fact.IsEvent && one.Extent.Contains(other.Extent);

    /// <summary>Whether contributions that share nothing fill all of the whole: as many smallest cells, or one that is of the same.</summary>
    private static bool Tile(IReadOnlyList<Contribution> parts, Extent whole)
        => parts.All(part => part.Extent.Population == whole.Population && part.Added.All(candidate => !candidate.Fact.IsEvent && candidate.Role != StepRole.Crossing))
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
        var pairs = OverlapSweep.Pairs([.. byStart.Select(candidate => candidate.Extent)], groups: [.. byStart.Select(candidate => candidate.Fact.IsEvent ? 1 : 0)]);
        foreach (var (one, other) in pairs.Concat(Conferrals(byStart))) family[FirstOf(other)] = FirstOf(one);
        return Enumerable.Range(0, byStart.Length).GroupBy(FirstOf, index => byStart[index]).Select(LargestFirst);

        int FirstOf(int index)
        {
            while (family[index] != index) index = family[index] = family[family[index]];
            return index;
        }
    }

    /// <summary>The places of what different reports tell of the same conferral.</summary>
    private static IEnumerable<(int One, int Other)> Conferrals(Candidate[] candidates)
        =>
            from told in Enumerable.Range(0, candidates.Length).Where(place => candidates[place].Fact.Conferral is not null).GroupBy(place => candidates[place].Fact.Conferral)
            from one in told
            from other in told
            where one < other && Overlap(candidates[one], candidates[other])
            select (one, other);

    private static List<Candidate> LargestFirst(IEnumerable<Candidate> family)
        => [.. family
            .OrderByDescending(candidate => candidate.Extent.Volume)
            .ThenByDescending(candidate => candidate.Extent.CertainVolume)
            .ThenBy(candidate => candidate.Extent.Population is not null)
            .ThenBy(candidate => candidate.Fact.IsEvent)];

    private SummarizabilityRule[] RulesOf(IEnumerable<Axis> axes, Circumstance circumstance)
        => [.. axes.Distinct().Order().Select(axis => Summarizability.Standard[measure, axis, circumstance])];
}
