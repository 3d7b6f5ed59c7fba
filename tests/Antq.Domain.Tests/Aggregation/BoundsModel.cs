using System.Numerics;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// The tightest bounds that facts allow: each fact is a sum over the finest pieces that it reaches, and a cell is the sum of the pieces
/// within it. A piece that no fact reaches is missing and is never added.
/// </summary>
internal sealed class BoundsModel
{
    private readonly BoundsPieces _pieces;
    private readonly IReadOnlyList<BoundsFact> _facts;

    public BoundsModel(IReadOnlyList<BoundsFact> facts, IReadOnlyDictionary<string, IReadOnlySet<int>> atoms, bool isStock = false)
    {
        _facts = facts;
        _pieces = new BoundsPieces(facts, atoms, isStock);
        Pieces = [.. _pieces.In(null).Keys.Order()];
        Families = BoundsFamily.Of(facts, Pieces);
    }

    /// <summary>For each piece the facts that reach it, a bit each.</summary>
    public IReadOnlyList<ulong> Pieces { get; }

    /// <summary>The facts by what they share.</summary>
    public IReadOnlyList<BoundsFamily> Families { get; }

    /// <summary>Whether all facts can hold.</summary>
    public bool IsFeasible => Families.All(family => family.IsFeasible);

    /// <summary>The facts of a mask.</summary>
    public IEnumerable<int> FactsOf(ulong mask) => Enumerable.Range(0, _facts.Count).Where(fact => (mask & 1UL << fact) != 0);

    /// <summary>Whether each piece of a target is reached by one of some facts.</summary>
    public bool IsReached(BoundsTarget target, IReadOnlySet<int> facts)
    {
        var mask = facts.Aggregate(0UL, (all, fact) => all | 1UL << fact);
        return _pieces.In(target).All(piece => !piece.Value.Within || (piece.Key & mask) != 0);
    }

    /// <summary>The families that a target has a piece of.</summary>
    public IEnumerable<BoundsFamily> FamiliesIn(BoundsTarget target) => Concerned(_pieces.In(target));

    /// <summary>
    /// The bounds of a target; <c>missing</c> where no fact reaches it, <c>contradiction</c> where facts that do cannot all hold.
    /// </summary>
    public string BoundsOf(BoundsTarget target)
    {
        var pieces = _pieces.In(target);
        var (lower, upper) = (BigInteger.Zero, (BigInteger?)BigInteger.Zero);
        var concerned = Concerned(pieces);
        if (concerned.Length == 0) return "missing";
        if (concerned.Any(family => !family.IsFeasible)) return "contradiction";
        foreach (var family in concerned)
        {
            var (least, most) = family.BoundsOf(pieces);
            lower += least;
            upper += most;
        }

        return lower == upper ? $"{lower}" : $"{lower}..{upper}";
    }

    private BoundsFamily[] Concerned(IReadOnlyDictionary<ulong, (bool Within, bool Beyond)> pieces)
        => [.. Families.Where(family => pieces.Any(piece => piece.Value.Within && (piece.Key & family.Mask) != 0))];
}
