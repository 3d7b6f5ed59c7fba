using Antq.Domain.Movements;
using NodaTime;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The finest pieces that facts part territory, days, movements and people into. Facts are bits of a mask: on each axis, a place has the
/// mask of the facts that reach it, and a piece that of those that reach it on every axis. An atom below zero is land of communes alone:
/// there is nothing on it that no fact of a commune reaches.
/// </summary>
internal sealed class BoundsPieces
{
    private const int OpenStart = int.MinValue;

    private static readonly LocalDate Origin = new(1, 1, 1);

    /// <summary>The days on which two movements begin, or cease, to have something in common.</summary>
    private static readonly int[] MovementTurns =
    [
        .. MovementTypes.Relations.SelectMany(rule => new[] { rule.From, rule.To?.PlusDays(1) })
            .OfType<LocalDate>().Distinct().Order().Select(Number),
    ];

    private readonly IReadOnlyList<BoundsFact> _facts;
    private readonly IReadOnlyDictionary<string, IReadOnlySet<int>> _atoms;
    private readonly (int Atom, ulong Mask)[] _reachingAtoms;
    private readonly (int First, int Last)[] _outer;
    private readonly (int First, int Last)[] _inner;
    private readonly bool _isStock;
    private readonly Dictionary<(LocalDate? Start, LocalDate? End), ILookup<int, (ulong Mask, bool Within)>> _days = [];
    private readonly Dictionary<(MovementType?, int Turn), HashSet<(ulong Mask, bool Within)>> _movements = [];

    /// <param name="facts">The facts, at most as many as a mask has bits.</param>
    /// <param name="atoms">Each unit as a set of atoms of territory.</param>
    /// <param name="isStock">Whether the facts are stocks of one day: then days do not part them.</param>
    public BoundsPieces(IReadOnlyList<BoundsFact> facts, IReadOnlyDictionary<string, IReadOnlySet<int>> atoms, bool isStock)
    {
        _facts = facts;
        _atoms = atoms;
        _isStock = isStock;
        var reached = facts.SelectMany(fact => atoms[fact.Unit]).Distinct();
        _reachingAtoms = [.. reached.Select(atom => (atom, Mask(fact => atoms[fact.Unit].Contains(atom))))];
        _outer = [.. facts.Select(fact => Numbers(fact.Days))];
        _inner = [.. facts.Select(fact => fact.CertainDays is { } days ? Numbers(days) : (First: int.MaxValue, Last: OpenStart))];
    }

    /// <summary>
    /// The facts that reach each piece, and whether there are pieces of just these within a target and beyond it. A target of one group of
    /// people is only of pieces that a fact of this group or of everybody reaches.
    /// </summary>
    public IReadOnlyDictionary<ulong, (bool Within, bool Beyond)> In(BoundsTarget? target)
    {
        var pieces = new Dictionary<ulong, (bool Within, bool Beyond)>();
        var concerning = Mask(fact => target?.Population is null || fact.Population is null || fact.Population == target.Population);
        Add(_reachingAtoms.Where(atom => atom.Atom >= 0), ulong.MaxValue);
        Add(_reachingAtoms.Where(atom => atom.Atom < 0), Mask(fact => fact.Unit.IndexOf('@', StringComparison.Ordinal) == 5));
        return pieces;

        void Add(IEnumerable<(int Atom, ulong Mask)> atoms, ulong needed)
        {
            var territory = atoms.Select(atom => (atom.Mask, target is null || _atoms[target.Unit].Contains(atom.Atom)));
            var ofPeople = Cross(Cross([.. territory.Distinct()], Bodies()), People(target));
            foreach (var days in Days(target))
                foreach (var (reaching, isWithin) in Cross(Cross(days, ofPeople), Movements(target, days.Key)))
                {
                    if ((reaching & needed) == 0) continue;
                    var (within, beyond) = pieces.GetValueOrDefault(reaching);
                    var counts = isWithin && (reaching & concerning) != 0;
                    pieces[reaching] = (within || counts, beyond || !counts);
                }
        }
    }

    /// <summary>The pieces of two axes together, without those that no fact reaches.</summary>
    private static HashSet<(ulong Mask, bool Within)> Cross(
        IEnumerable<(ulong Mask, bool Within)> one, IReadOnlySet<(ulong Mask, bool Within)> other)
    {
        var both = new HashSet<(ulong Mask, bool Within)>();
        foreach (var (mask, within) in one)
            foreach (var (otherMask, otherWithin) in other)
            {
                if ((mask & otherMask) != 0) both.Add((mask & otherMask, within && otherWithin));
            }

        return both;
    }

    private ILookup<int, (ulong Mask, bool Within)> Days(BoundsTarget? target)
    {
        var asked = (target?.Start, target?.End);
        if (!_days.TryGetValue(asked, out var days))
            _days[asked] = days = Stretches(target).ToLookup(stretch => stretch.Turn, stretch => (stretch.Mask, stretch.Within));
        return days;
    }

    /// <summary>
    /// Stretches of days between the first and last days of facts and target, by how many turns of movements there were before. A stretch
    /// in a boundary year of a phase is parted in that which the phase holds and that which it does not, for each phase by itself.
    /// </summary>
    private HashSet<(ulong Mask, bool Within, int Turn)> Stretches(BoundsTarget? target)
    {
        if (_isStock) return [(Mask(_ => true), true, 0)];
        var stretches = new HashSet<(ulong Mask, bool Within, int Turn)>();
        var asked = target is null ? (First: OpenStart, Last: int.MaxValue) : Numbers((target.Start, target.End));
        var bounds = _outer.Concat(_inner.Where(days => days.First <= days.Last)).Append(asked);
        var turns = bounds.SelectMany(days => new[] { days.First, days.Last == int.MaxValue ? days.First : days.Last + 1 });
        foreach (var first in turns.Concat(MovementTurns).Append(OpenStart).Distinct())
        {
            var certain = On(first, _inner);
            var uncertain = On(first, _outer) & ~certain;
            var within = asked.First <= first && first <= asked.Last;
            var phases = Enumerable.Range(0, _facts.Count)
                .Where(fact => (uncertain & 1UL << fact) != 0)
                .GroupBy(fact => _facts[fact].Period, (_, same) => same.Aggregate(0UL, (mask, fact) => mask | 1UL << fact));
            foreach (var mask in Subsets([.. phases])) stretches.Add((certain | mask, within, MovementTurns.Count(day => day <= first)));
        }

        return stretches;
    }

    private HashSet<(ulong Mask, bool Within)> Movements(BoundsTarget? target, int turn)
    {
        var asked = (target?.Movement, turn);
        if (!_movements.TryGetValue(asked, out var movements))
            _movements[asked] = movements = MovementsAtOnce(target?.Movement, turn);
        return movements;
    }

    /// <summary>Which movements may count one thing at once: no two that are separate, and with each those that contain it.</summary>
    private HashSet<(ulong Mask, bool Within)> MovementsAtOnce(MovementType? asked, int turn)
    {
        MovementType[] named = [.. _facts.Select(fact => fact.Movement).Concat(asked is { } one ? [one] : []).Distinct()];
        var day = turn == 0 ? Origin : Origin.PlusDays(MovementTurns[turn - 1]);
        var sets = Subsets([.. named.Select(movement => 1UL << (int)movement)]).Where(IsPossible);
        return [.. sets.Select(set => (Mask(fact => Has(set, fact.Movement)), asked is not { } own || Has(set, own)))];

        bool IsPossible(ulong set) => named.Where(one => Has(set, one)).All(one => named.All(other => one.RelationTo(other, day, day) switch
        {
            MovementRelation.Separate => !Has(set, other),
            MovementRelation.Within => Has(set, other),
            _ => true,
        }));

        static bool Has(ulong set, MovementType movement) => (set & 1UL << (int)movement) != 0;
    }

    /// <summary>Each body that is named, and what is of none of them.</summary>
    private HashSet<(ulong Mask, bool Within)> Bodies()
        => [.. _facts.Select(fact => fact.Body).Append(null).Distinct(StringComparer.Ordinal)
            .Select(body => (Mask(fact => fact.Body is null || fact.Body == body), true))];

    /// <summary>
    /// People of each set of the groups that are named: two groups may share people, and so may two clusters of unknown members.
    /// </summary>
    private HashSet<(ulong Mask, bool Within)> People(BoundsTarget? target)
    {
        var named = _facts.SelectMany(fact => new[] { fact.Population, ClusterOf(fact) }).Append(target?.Population).OfType<string>();
        string[] groups = [.. named.Distinct(StringComparer.Ordinal)];
        var sets = Subsets([.. groups.Select((_, place) => 1UL << place)]);
        return [.. sets.Select(set => (
            Mask(fact => IsOf(set, fact.Population) && IsOf(set, ClusterOf(fact))), target is null || IsOf(set, target.Population)))];

        static string? ClusterOf(BoundsFact fact) => fact.Cluster is { } name ? $"{name} {fact.Unit}" : null;

        bool IsOf(ulong set, string? group) => group is null || (set & 1UL << Array.IndexOf(groups, group)) != 0;
    }

    /// <summary>Every union of masks, that of none of them too.</summary>
    private static IEnumerable<ulong> Subsets(IReadOnlyList<ulong> masks)
        => masks.Aggregate((IEnumerable<ulong>)[0UL], (all, mask) => [.. all, .. all.Select(one => one | mask)]);

    private ulong Mask(Func<BoundsFact, bool> reaches)
    {
        var mask = 0UL;
        for (var fact = 0; fact < _facts.Count; fact++)
        {
            if (reaches(_facts[fact])) mask |= 1UL << fact;
        }

        return mask;
    }

    private static ulong On(int day, (int First, int Last)[] days)
    {
        var mask = 0UL;
        for (var fact = 0; fact < days.Length; fact++)
        {
            if (days[fact].First <= day && day <= days[fact].Last) mask |= 1UL << fact;
        }

        return mask;
    }

    private static (int First, int Last) Numbers((LocalDate? Start, LocalDate End) days)
        => (days.Start is { } start ? Number(start) : OpenStart, Number(days.End));

    private static int Number(LocalDate day) => Period.DaysBetween(Origin, day);
}
