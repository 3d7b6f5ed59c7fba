using System.Numerics;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The tightest bounds of things that are counted where they occur: a thing has one place on an axis that adds, and may have several on one
/// that only bounds; a body is a part of the territory. So a kind of thing is any set of places that agree on the axes that add; a fact is
/// the sum of the kinds that occur in it, and a cell of those that occur in the cell.
/// </summary>
internal sealed class ThingsModel
{
    private readonly Measure _measure;
    private readonly IReadOnlyList<BoundsFact> _facts;
    private readonly IReadOnlyDictionary<string, IReadOnlySet<int>> _atoms;

    public ThingsModel(Measure measure, IReadOnlyList<BoundsFact> facts, IReadOnlyDictionary<string, IReadOnlySet<int>> atoms)
        => (_measure, _facts, _atoms) = (measure, facts, atoms);

    /// <summary>For each kind of thing the facts that count it, a bit each.</summary>
    public IReadOnlyList<ulong> Kinds => [.. KindsIn(null).Select(kind => kind.Facts).Distinct().Order()];

    /// <summary>The bounds of a target that some fact reaches.</summary>
    public (BigInteger Lower, BigInteger? Upper) BoundsOf(BoundsTarget target)
    {
        var kinds = KindsIn(target);
        var sums = _facts.Select((fact, bit) => (Of: Those(kind => (kind.Facts & 1ul << bit) != 0), fact.Lower, fact.Upper));
        var program = new BoundsSimplex(kinds.Length, [.. sums]);
        var inside = Those(kind => kind.IsIn);
        var (least, part) = program.Least(inside);
        var most = program.Most(inside);
        var lower = BigInteger.DivRem(least, part, out var rest) + (rest.IsZero ? 0 : 1);
        return (lower, most is var (above, whole) ? above / whole : null);

        IReadOnlyList<int> Those(Func<(ulong Facts, bool IsIn), bool> isSo)
            => [.. kinds.Index().Where(kind => isSo(kind.Item)).Select(kind => kind.Index)];
    }

    private (ulong Facts, bool IsIn)[] KindsIn(BoundsTarget? target)
    {
        var places =
            from atom in _facts.SelectMany(fact => _atoms[fact.Unit]).Distinct().DistinctBy(atom => UnitsOf(atom, target))
            from month in _measure.Time == TimeBehaviour.Stock ? [12] : Enumerable.Range(1, 12)
            from movement in _facts.Select(fact => fact.Movement).Distinct()
            from body in _facts.Select(fact => fact.Body).Append(null).Distinct(StringComparer.Ordinal)
            let facts = MaskOf(atom, month, movement, body)
            where facts != 0
            let isIn = target is not null && _atoms[target.Unit].Contains(atom) && target.Start!.Value.Month <= month
                && month <= target.End.Month
            group (facts, isIn) by (
                _measure.Territory == TerritoryBehaviour.Adds ? (atom, body) : default,
                _measure.Time == TimeBehaviour.Flow ? month : -1,
                _measure.Category == CategoryBehaviour.Partition ? movement : default);
        return [.. places.SelectMany(Together).Distinct().OrderBy(kind => kind)];
    }

    /// <summary>
    /// The facts whose unit has an atom, a bit each, and whether the target has it: atoms that are alike make the same kinds.
    /// </summary>
    private (ulong Facts, bool IsIn) UnitsOf(int atom, BoundsTarget? target)
    {
        var mask = 0ul;
        for (var bit = 0; bit < _facts.Count; bit++) mask |= _atoms[_facts[bit].Unit].Contains(atom) ? 1ul << bit : 0;
        return (mask, target is not null && _atoms[target.Unit].Contains(atom));
    }

    /// <summary>Every set of places that are not empty, as the facts that they are in.</summary>
    private static HashSet<(ulong Facts, bool IsIn)> Together(IEnumerable<(ulong Facts, bool IsIn)> places)
    {
        var sets = new HashSet<(ulong Facts, bool IsIn)>();
        foreach (var place in places.Distinct())
        {
            foreach (var set in sets.ToArray()) sets.Add((set.Facts | place.Facts, set.IsIn || place.IsIn));
            sets.Add(place);
        }

        return sets;
    }

    private ulong MaskOf(int atom, int month, MovementType movement, string? body)
    {
        var mask = 0ul;
        foreach (var (bit, fact) in _facts.Index())
        {
            var (start, end) = fact.Days;
            if (fact.Movement == movement && (fact.Body is null || fact.Body == body) && _atoms[fact.Unit].Contains(atom)
                && start!.Value.Month <= month && month <= end.Month)
                mask |= 1ul << bit;
        }

        return mask;
    }
}
