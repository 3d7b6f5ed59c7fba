using Antq.Domain.Measures;
using Antq.Domain.Reporting;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The value of one cell. Facts that lie inside it are taken, facts that reach beyond it give from none to all of themselves;
/// of facts that overlap a stated rule takes those that tell most, and what remains is combined by the summarizability
/// table.
/// </summary>
internal sealed class CellCalculator
{
    private readonly CellQuestion _question;
    private readonly Measure _measure;
    private readonly Extent _target;
    private readonly List<DerivationStep> _leftOut = [];

    private CellCalculator(CellQuestion question)
    {
        _question = question;
        _measure = question.Measure;
        _target = question.Target;
    }

    private bool IsStock => _measure.Time == TimeBehaviour.Stock;

    /// <summary>The value of the cell and how it came about; absent where no fact speaks of it.</summary>
    public static CellOutcome? Calculate(CellQuestion question, IEnumerable<PlacedFact> facts)
    {
        var calculator = new CellCalculator(question);
        var met = facts.Where(fact => Meets(question.Measure, question.Target, fact.Extent)).ToArray();
        return met.Length == 0 ? null : calculator.Calculate(met);
    }

    private CellOutcome Calculate(PlacedFact[] met)
    {
        IEnumerable<Candidate> candidates = IsStock ? Latest([.. Fresh(met)]) : met.Select(fact => IsInside(fact) ? Taken(fact) : Share(fact, fact.Extent.Clip(_target))).OfType<Candidate>();
        var overlaps = new OverlapResolver(_measure, _question.Cover);
        IReadOnlyList<Contribution> contributions = met.All(fact => fact.Fact is { IsEvent: true, Conferral: null })
            ? [.. candidates.Select(Contribution.Of)]
            : overlaps.Resolve(candidates);
        var root = contributions.Count == 0 ? null : Combiner.Combine(_measure, contributions, _target);
        return new CellOutcome(root, _leftOut, contributions.Count > 1 ? root!.Rules : [], overlaps.Conflicts);
    }

    /// <summary>Stocks that are not too old to be added; the others are only shown.</summary>
    private IEnumerable<PlacedFact> Fresh(IEnumerable<PlacedFact> facts)
    {
        foreach (var fact in facts)
        {
            if (!(_target.End - fact.Extent.End > _question.AgeLimit)) yield return fact;
            else _leftOut.Add(new DerivationStep(StepRole.Stale, fact.Fact, null, [Summarizability.Standard[_measure, Axis.Time, Circumstance.Stale]]));
        }
    }

    /// <summary>Whether a fact speaks of a box.</summary>
    public static bool Meets(Measure measure, Extent target, Extent fact)
    {
        if (!fact.Territory.Meets(target.Territory) || !fact.OverlapsInCategory(target)) return false;
        if (target.Population is { } population && fact.Population is { } other && population != other) return false;
        return measure.Time == TimeBehaviour.Stock ? fact.End <= target.End : fact.OverlapsInTime(target);
    }

    private bool IsInside(PlacedFact fact) => !AxesBeyond(fact).Any();

    private IEnumerable<Axis> AxesBeyond(PlacedFact fact) => _target.AxesNotContaining(fact.Extent).Where(axis => !(IsStock && axis == Axis.Time));

    private static Candidate Taken(PlacedFact fact) => new(fact.Fact, fact.Extent, fact.Value, StepRole.Taken, []) { Operation = DerivationOperation.Fact };

    /// <summary>From none to all of a fact that reaches beyond the cell, or its share by the caller's weights, if the measure lets it be divided.</summary>
    private Candidate? Share(PlacedFact fact, Extent part)
    {
        Axis[] beyond = [.. AxesBeyond(fact)];
        var estimate = beyond is [Axis.Territory] ? _question.ShareOf(fact) : null;
        var circumstance = estimate is null ? Circumstance.Straddling : Circumstance.Weighted;
        var rules = beyond.Select(axis => Summarizability.Standard[_measure, axis, circumstance]).ToArray();
        if (estimate is not null && rules is [{ Verdict: Verdict.AllowByRule }])
            return new Candidate(fact.Fact, part, Count.Of(0, fact.Value.Upper, estimate.Value), StepRole.Estimated, rules, null, estimate) { Operation = DerivationOperation.Estimate };
        if (rules.All(rule => rule.Verdict != Verdict.Refuse)) return new Candidate(fact.Fact, part, fact.Value.FromZero(), StepRole.Share, rules) { Operation = DerivationOperation.Share };
        _leftOut.Add(new DerivationStep(StepRole.Refused, fact.Fact, null, rules));
        return null;
    }

    /// <summary>Stocks: a later one takes the place of an earlier one on the territory that it contains, inside the cell and beyond it.</summary>
    private IEnumerable<Candidate> Latest(PlacedFact[] facts)
    {
        var stocks = new LaterStocks(facts);
        foreach (var fact in facts)
        {
            var isInside = IsInside(fact);
            var part = isInside ? OnTheLastDay(fact.Extent) : OnTheLastDay(fact.Extent).Clip(OnTheLastDay(_target));
            var later = stocks.Replacing(fact, part.Territory);
            var left = later?.Left ?? part.Territory;
            if (part.Territory.IsUsedUp(left)) _leftOut.Add(new DerivationStep(StepRole.Replaced, fact.Fact, null, [Summarizability.Standard[_measure, Axis.Time, Circumstance.Disjoint]], later!.Value.Last.Fact));
            else if (!isInside && Share(fact, part with { Territory = left }) is { } share) yield return share;
            else if (isInside && left.Equals(part.Territory)) yield return Taken(fact) with { Extent = part };
            else if (isInside) yield return PartlyReplaced(fact, part with { Territory = left }, later!.Value.Last.Fact);
        }
    }

    private Candidate PartlyReplaced(PlacedFact fact, Extent left, Fact later)
        => new(fact.Fact, left, fact.Value.FromZero(), StepRole.PartlyReplaced, [Summarizability.Standard[_measure, Axis.Time, Circumstance.Crossing]], later) { Operation = DerivationOperation.Share };

    /// <summary>The same, said of the last day asked for: there stocks of different days stand side by side.</summary>
    private Extent OnTheLastDay(Extent extent) => extent with { Start = _target.End, End = _target.End, CertainStart = _target.End, CertainEnd = _target.End, Phase = null };
}
