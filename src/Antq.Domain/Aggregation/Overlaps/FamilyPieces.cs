using System.Runtime.InteropServices;

namespace Antq.Domain.Aggregation;

/// <summary>
/// The finest pieces that the facts of a family and a cell distinguish (B2): a piece is the set of the facts that contain it. The common
/// part of the uncertain years of two phases, or of two groups, may be anything, so each possible combination is a piece.
/// </summary>
internal sealed class FamilyPieces
{
    /// <summary>
    /// The maximum number of facts, a bit each; three more bits mark whether a piece is in the cell, whether it needs a fact without
    /// land, and whether it needs one of a commune: a part of it may have gone where no edge leads.
    /// </summary>
    public const int MostFacts = 60;

    private const int MostPieces = 4000;
    private const int MostTogether = 6;

    /// <summary>The maximum number of sets of places.</summary>
    private const int MostUnions = 1000;

    private const ulong InTarget = 1ul << 63;
    private const ulong NeedsGroundless = 1ul << 62;
    private const ulong NeedsCommune = 1ul << 61;
    private const ulong Needs = NeedsGroundless | NeedsCommune;
    private const ulong Facts = (1ul << MostFacts) - 1;

    private readonly PlacedFact[] _facts;
    private readonly FactBox _target;
    private readonly Fold _fold;

    private FamilyPieces(PlacedFact[] facts, FactBox target, Fold fold) => (_facts, _target, _fold) = (facts, target, fold);

    /// <summary>
    /// Returns the pieces, each as the facts that contain it, with whether it is in the cell; null when there are too many. If the measure
    /// only bounds on some axis, a thing may have several places there: then a piece is any set of places that agree on the axes that add.
    /// </summary>
    public static IReadOnlyList<(ulong Facts, bool IsIn)>? Of(PlacedFact[] facts, FactBox target, Fold fold)
    {
        if (facts.Length > MostFacts) return null;
        var pieces = new FamilyPieces(facts, target, fold);
        HashSet<PiecePlace>? found = [new PiecePlace(ulong.MaxValue, ulong.MaxValue, 0)];
        foreach (var axis in new Func<HashSet<PiecePlace>?>[]
        {
            () => pieces.On(Axis.Territory, pieces.OfTerritory()), pieces.OfDays,
            pieces.OfEvents,
            () => pieces.On(Axis.Territory, pieces.OfNames(_ => true, set => set.Bodies)),
            () => pieces.On(Axis.Category, pieces.OfGroups()),
            () => pieces.OfBits(set => set.Forms), () => pieces.OfBits(set => set.Issuers), () => pieces.OfBits(set => set.Recipients),
            () => pieces.OfBits(set => set.Classes), () => pieces.OfBits(set => set.Types),
            () => pieces.On(Axis.Category, pieces.OfSchemes()),
            () => pieces.On(Axis.Category, pieces.OfNames(_ => true, set => set.Drives)),
        })
        {
            found = axis() is { } classes ? Cross(found, classes) : null;
            if (found is null) return null;
        }

        return pieces.Named(found);
    }

    private static HashSet<PiecePlace>? Cross(HashSet<PiecePlace> some, HashSet<PiecePlace> others)
    {
        var both = new HashSet<PiecePlace>();
        foreach (var one in some)
        {
            foreach (var other in others)
            {
                var place = new PiecePlace(one.Adding & other.Adding, one.Bounding & other.Bounding, one.Epoch | other.Epoch);
                if ((place.Held & Facts) != 0) both.Add(place);
            }

            if (both.Count > MostPieces) return null;
        }

        return both;
    }

    private IReadOnlyList<(ulong Facts, bool IsIn)>? Named(HashSet<PiecePlace> found)
    {
        var groundless = Where(fact => !fact.Box.Territory.HasGround);
        var ofCommunes = Where(fact => fact.Box.Territory.CountsUnstated);
        var ofGroup = Where(fact => fact.Box.Group.IsAll || fact.Box.Group == _target.Group);
        var together = new Dictionary<(ulong, int), HashSet<ulong>>();
        foreach (var place in found)
        {
            var (piece, facts) = (place.Held, place.Held & Facts);
            if ((piece & NeedsGroundless) != 0 && (facts & groundless) == 0) continue;
            if ((piece & NeedsCommune) != 0 && (facts & ofCommunes) == 0) continue;
            var isIn = (piece & InTarget) != 0 && (_target.Group.IsAll || (facts & ofGroup) != 0);
            var group = _fold.IsSum ? default : (place.Adding, place.Epoch);
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(together, group, out _);
            (known ??= []).Add(isIn ? facts | InTarget : facts);
        }

        var named = _fold.IsSum ? together.GetValueOrDefault(default) ?? [] : Unions(together.Values);
        return named is null ? null : [.. named.Select(piece => (piece & Facts, (piece & InTarget) != 0)).Order()];
    }

    /// <summary>Returns every union of places of each group; null when there are too many.</summary>
    private static HashSet<ulong>? Unions(IEnumerable<HashSet<ulong>> groups)
    {
        var all = new HashSet<ulong>();
        foreach (var group in groups)
        {
            var unions = new HashSet<ulong>();
            foreach (var place in group)
            {
                unions.UnionWith([.. unions.Select(union => union | place), place]);
                if (unions.Count > MostUnions) return null;
            }

            all.UnionWith(unions);
            if (all.Count > MostUnions) return null;
        }

        return all;
    }

    /// <summary>Returns the classes of an axis as places of things: it adds, or a thing may have several places on it.</summary>
    private HashSet<PiecePlace>? On(Axis axis, HashSet<ulong>? classes)
        => classes is null ? null : [.. classes.Select(held => new PiecePlace(
            _fold.Adds(axis) ? held : ulong.MaxValue, _fold.Adds(axis) ? ulong.MaxValue : held, 0))];

    private ulong Where(Func<PlacedFact, bool> isHeld)
    {
        var facts = 0ul;
        for (var place = 0; place < _facts.Length; place++)
        {
            if (isHeld(_facts[place])) facts |= 1ul << place;
        }

        return facts;
    }

    private HashSet<ulong> OfTerritory()
    {
        var (unstated, areas) = (_target.Territory.UnstatedBegin, _target.Territory.GroundEnd);
        var turns = new SortedSet<int> { unstated, areas };
        foreach (var bound in _facts.SelectMany(fact => fact.Box.Territory.Bounds.ToArray()).Concat(_target.Territory.Bounds.ToArray()))
            turns.Add(bound);
        var toggles = turns.ToDictionary(turn => turn, _ => 0ul);
        for (var place = 0; place < _facts.Length; place++)
        {
            foreach (var bound in _facts[place].Box.Territory.Bounds) toggles[bound] ^= 1ul << place;
        }

        foreach (var bound in _target.Territory.Bounds) toggles[bound] ^= InTarget;
        var (classes, open) = (new HashSet<ulong>(), 0ul);
        foreach (var turn in turns)
        {
            open ^= toggles[turn];
            classes.Add(turn >= areas ? open | NeedsGroundless : turn >= unstated ? open | NeedsCommune : open);
        }

        return classes;
    }

    /// <summary>
    /// Returns the days, cut wherever a fact, the certain part of a phase, the cell or a relation of movements begins or ends, with the
    /// movements on them; null when there are too many, or things that have several days and one movement would have them across a change
    /// of relations.
    /// </summary>
    private HashSet<PiecePlace>? OfDays()
    {
        var turns = new SortedSet<int>();
        foreach (var box in _facts.Select(fact => fact.Box).Append(_target))
        {
            turns.UnionWith([box.Start, box.End + 1]);
            if (box.CertainStart <= box.CertainEnd) turns.UnionWith([box.CertainStart, box.CertainEnd + 1]);
        }

        var begins = _target.Movements.Begins;
        foreach (var begin in begins) turns.Add(begin);
        int[] cuts = [.. turns];
        var (timeAdds, categoryAdds) = (_fold.TakesLast || _fold.Adds(Axis.Time), _fold.Adds(Axis.Category));
        var (classes, seen) = (new HashSet<PiecePlace>(), -1);
        for (var cut = 0; cut + 1 < cuts.Length; cut++)
        {
            var (start, end) = (cuts[cut], cuts[cut + 1] - 1);
            var certain = Where(fact => fact.Box.CertainStart <= start && end <= fact.Box.CertainEnd);
            var maybe = Enumerable.Range(0, _facts.Length)
                .Where(place => (certain >> place & 1) == 0 && _facts[place].Box.Start <= start && end <= _facts[place].Box.End)
                .GroupBy(place => _facts[place].Box.Phase, place => 1ul << place).Select(phase => phase.Aggregate((all, one) => all | one))
                    .ToArray();
            if (maybe.Length > MostTogether) return null;
            if (certain == 0 && maybe.Length == 0) continue;
            var epoch = begins.Length - 1;
            while (begins[epoch] > start) epoch--;
            if (!timeAdds && categoryAdds && seen >= 0 && seen != epoch) return null;
            seen = epoch;
            var isIn = _target.Start <= start && end <= _target.End ? InTarget : 0;
            var movements = MovementsIn(epoch);
            foreach (var held in Subsets(maybe, certain | isIn | Needs))
            {
                foreach (var movement in movements)
                {
                    classes.Add(new PiecePlace(
                        (timeAdds ? held : ulong.MaxValue) & (categoryAdds ? movement : ulong.MaxValue),
                        (timeAdds ? ulong.MaxValue : held) & (categoryAdds ? ulong.MaxValue : movement),
                        timeAdds && !categoryAdds ? epoch : 0));
                }
            }
        }

        return classes;
    }

    private HashSet<ulong> MovementsIn(int epoch)
    {
        var classes = new HashSet<ulong>();
        for (var word = 0; word < _target.Movements.AtomsIn(epoch).Length; word++)
        {
            var used = 0ul;
            foreach (var fact in _facts) used |= fact.Box.Movements.AtomsIn(epoch)[word];
            for (; used != 0; used &= used - 1)
            {
                var atom = used & ~(used - 1);
                var isIn = (_target.Movements.AtomsIn(epoch)[word] & atom) != 0;
                classes.Add(Where(fact => (fact.Box.Movements.AtomsIn(epoch)[word] & atom) != 0) | (isIn ? InTarget : 0) | Needs);
            }
        }

        return classes;
    }

    private HashSet<PiecePlace>? OfEvents()
        => EventPieces.Of(_facts, InTarget | Needs, MostPieces) is { } events
            ? [.. events.Select(own => new PiecePlace(own, ulong.MaxValue, 0))]
            : null;

    private HashSet<ulong>? OfGroups()
    {
        CountedGroup[] named = [.. _facts.Select(fact => fact.Box.Group).Append(_target.Group).Where(group => !group.IsAll).Distinct()];
        if (named.Length > MostTogether) return null;
        var all = Where(fact => fact.Box.Group.IsAll) | Needs | (_target.Group.IsAll ? InTarget : 0);
        return Subsets([.. named.Select(
            group => Where(fact => fact.Box.Group == group) | (_target.Group == group ? InTarget : 0))], all);
    }

    /// <summary>Returns the awards of the law, and the others by their names.</summary>
    private HashSet<ulong> OfSchemes()
    {
        var classes = ClassesOf(set => set.Schemes & ~CategorySet.OtherScheme);
        classes.UnionWith(OfNames(set => (set.Schemes & CategorySet.OtherScheme) != 0, set => set.UnknownSchemes));
        return classes;
    }

    private HashSet<PiecePlace>? OfBits(Func<CategorySet, ulong> bitsOf) => On(Axis.Category, ClassesOf(bitsOf));

    private HashSet<ulong> ClassesOf(Func<CategorySet, ulong> bitsOf)
    {
        var target = bitsOf(_target.Category);
        if (target != 0 && Array.TrueForAll(_facts, fact => bitsOf(fact.Box.Category) == target)) return [ulong.MaxValue];
        var classes = new HashSet<ulong>();
        for (var bit = 0; bit < 64; bit++)
        {
            var facts = Where(fact => (bitsOf(fact.Box.Category) >> bit & 1) == 1);
            classes.Add(facts | ((target >> bit & 1) == 1 ? InTarget : 0) | Needs);
        }

        return classes;
    }

    /// <summary>Returns each name that a fact or the cell has, and the part with none of these.</summary>
    private HashSet<ulong> OfNames(Func<CategorySet, bool> hasAny, Func<CategorySet, NameSet> namesOf)
    {
        var sets = _facts.Select(fact => fact.Box.Category).Append(_target.Category).Where(hasAny);
        var names = sets.SelectMany(set => namesOf(set).Names).Distinct(StringComparer.Ordinal);
        return [.. names.Append(null).Select(PieceOf)];

        ulong PieceOf(string? name)
            => Where(fact => Has(fact.Box.Category, name)) | (Has(_target.Category, name) ? InTarget : 0) | Needs;

        bool Has(CategorySet set, string? name) => hasAny(set) && namesOf(set).Has(name);
    }

    private static HashSet<ulong> Subsets(ulong[] members, ulong always)
    {
        var found = new HashSet<ulong>();
        for (var subset = 0; subset < 1 << members.Length; subset++)
        {
            var held = always;
            for (var member = 0; member < members.Length; member++)
            {
                if ((subset >> member & 1) == 1) held |= members[member];
            }

            found.Add(held);
        }

        return found;
    }
}
