using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The finest pieces that facts part territory, days, movements and people into. Facts are bits of a mask: on each axis, a place has the mask of the facts
/// that reach it, and a piece that of those that reach it on every axis.
/// </summary>
/// <param name="facts">The facts, at most as many as a mask has bits.</param>
/// <param name="atoms">Each unit as a set of atoms of territory.</param>
/// <param name="isStock">Whether the facts are stocks of one day: then days do not part them.</param>
internal sealed class BoundsPieces(IReadOnlyList<BoundsFact> facts, IReadOnlyDictionary<string, IReadOnlySet<int>> atoms, bool isStock)
{
    private const int OpenStart = int.MinValue;

    private static readonly LocalDate Origin = new(1, 1, 1);

    /// <summary>The days on which two movements begin, or cease, to have something in common.</summary>
    private static readonly int[] MovementTurns =
        [.. MovementTypes.Relations.SelectMany(rule => new[] { rule.From, rule.To?.PlusDays(1) }).OfType<LocalDate>().Distinct().Order().Select(Number)];

    /// <summary>The facts that reach each piece within a target, and whether there are pieces of just these within it and beyond it.</summary>
    public IReadOnlyDictionary<ulong, (bool Within, bool Beyond)> In(BoundsTarget? target)
    {
        var pieces = new Dictionary<ulong, (bool Within, bool Beyond)>();
        var territory = Territory(target);
        var people = People(target);
        foreach (var sameDays in Days(target).GroupBy(days => days.Turn))
        {
            var movements = Movements(target, sameDays.Key);
            foreach (var (onDays, isOnDays, _) in sameDays)
            foreach (var (inTerritory, isInTerritory) in territory)
            foreach (var (inMovements, isInMovements) in movements)
            foreach (var (ofPeople, isOfPeople) in people)
            {
                var reaching = onDays & inTerritory & inMovements & ofPeople;
                if (reaching == 0) continue;
                var (within, beyond) = pieces.GetValueOrDefault(reaching);
                var isWithin = isOnDays && isInTerritory && isInMovements && isOfPeople && (reaching & Concerning(target)) != 0;
                pieces[reaching] = (within || isWithin, beyond || !isWithin);
            }
        }

        return pieces;
    }

    /// <summary>The facts that concern a target of one group of people: those of it and those of everybody.</summary>
    private ulong Concerning(BoundsTarget? target)
        => target?.Population is { } population ? Mask(fact => fact.Population is null || fact.Population == population) : ulong.MaxValue;

    private HashSet<(ulong Mask, bool Within)> Territory(BoundsTarget? target)
        => [.. facts.SelectMany(fact => atoms[fact.Unit]).Distinct().Select(atom => (Mask(fact => atoms[fact.Unit].Contains(atom)), target is null || atoms[target.Unit].Contains(atom)))];

    /// <summary>
    /// Stretches of days between the first and last days of facts and target. A stretch in a boundary year of a phase is parted in that which the phase holds
    /// and that which it does not, for each phase by itself.
    /// </summary>
    private HashSet<(ulong Mask, bool Within, int Turn)> Days(BoundsTarget? target)
    {
        if (isStock) return [(Mask(_ => true), true, 0)];
        var stretches = new HashSet<(ulong Mask, bool Within, int Turn)>();
        var asked = target is null ? (First: OpenStart, Last: int.MaxValue) : Numbers((target.Start, target.End));
        var outer = facts.Select(fact => Numbers(fact.Days)).ToArray();
        var inner = facts.Select(fact => fact.CertainDays is { } days ? Numbers(days) : (First: int.MaxValue, Last: OpenStart)).ToArray();
        int[] turns =
        [
            .. outer.Concat(inner.Where(days => days.First <= days.Last)).Append(asked).SelectMany(days => new[] { days.First, days.Last == int.MaxValue ? days.First : days.Last + 1 })
                .Concat(MovementTurns).Append(OpenStart).Distinct().Order(),
        ];
        foreach (var first in turns)
        {
            var certain = Where(inner, first);
            var within = asked.First <= first && first <= asked.Last;
            var turn = MovementTurns.Count(day => day <= first);
            var phases = Enumerable.Range(0, facts.Count)
                .Where(fact => (Where(outer, first) & ~certain & (1UL << fact)) != 0)
                .GroupBy(fact => facts[fact].Period, (_, same) => same.Aggregate(0UL, (mask, fact) => mask | 1UL << fact));
            foreach (var mask in Subsets([.. phases])) stretches.Add((certain | mask, within, turn));
        }

        return stretches;
    }

    /// <summary>Which movements one thing may be counted in at once: no two that are separate, and with each those that contain it.</summary>
    private HashSet<(ulong Mask, bool Within)> Movements(BoundsTarget? target, int turn)
    {
        MovementType[] named = [.. facts.Select(fact => fact.Movement).Concat(target?.Movement is { } asked ? [asked] : []).Distinct()];
        var day = turn == 0 ? Origin : Origin.PlusDays(MovementTurns[turn - 1]);
        return [.. Subsets([.. named.Select(movement => 1UL << (int)movement)]).Where(IsPossible).Select(set => (Mask(fact => Has(set, fact.Movement)), target?.Movement is not { } one || Has(set, one)))];

        bool IsPossible(ulong set) => named.Where(one => Has(set, one)).All(one => named.All(other => one.RelationTo(other, day, day) switch
        {
            MovementRelation.Separate => !Has(set, other),
            MovementRelation.Within => Has(set, other),
            _ => true,
        }));

        static bool Has(ulong set, MovementType movement) => (set & 1UL << (int)movement) != 0;
    }

    /// <summary>People of each set of the groups that are named: two groups may share people.</summary>
    private HashSet<(ulong Mask, bool Within)> People(BoundsTarget? target)
    {
        string[] groups = [.. facts.Select(fact => fact.Population).Append(target?.Population).OfType<string>().Distinct(StringComparer.Ordinal)];
        return [.. Subsets([.. groups.Select((_, place) => 1UL << place)]).Select(set => (Mask(fact => IsOf(set, fact.Population)), target is null || IsOf(set, target.Population)))];

        bool IsOf(ulong set, string? group) => group is null || (set & 1UL << Array.IndexOf(groups, group)) != 0;
    }

    /// <summary>Every union of masks, that of none of them too.</summary>
    private static IEnumerable<ulong> Subsets(IReadOnlyList<ulong> masks)
        => masks.Aggregate((IEnumerable<ulong>)[0UL], (all, mask) => [.. all, .. all.Select(one => one | mask)]);

    private ulong Mask(Func<BoundsFact, bool> reaches)
    {
        var mask = 0UL;
        for (var fact = 0; fact < facts.Count; fact++)
        {
            if (reaches(facts[fact])) mask |= 1UL << fact;
        }

        return mask;
    }

    private static ulong Where((int First, int Last)[] days, int day)
    {
        var mask = 0UL;
        for (var fact = 0; fact < days.Length; fact++)
        {
            if (days[fact].First <= day && day <= days[fact].Last) mask |= 1UL << fact;
        }

        return mask;
    }

    private static (int First, int Last) Numbers((LocalDate? Start, LocalDate End) days) => (days.Start is { } start ? Number(start) : OpenStart, Number(days.End));

    private static int Number(LocalDate day) => Period.DaysBetween(Origin, day);
}
