using System.Numerics;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>Facts that hang together by the pieces that they share, as a linear program over these pieces.</summary>
internal sealed class BoundsFamily
{
    private readonly Dictionary<ulong, int> _variables;
    private readonly Lazy<BoundsSimplex> _program;
    private readonly Dictionary<string, (BigInteger Lower, BigInteger? Upper)> _known = new(StringComparer.Ordinal);

    /// <param name="facts">All facts, by the bits of the masks.</param>
    /// <param name="pieces">The masks of the facts that reach each piece of the family.</param>
    public BoundsFamily(IReadOnlyList<BoundsFact> facts, IEnumerable<ulong> pieces)
    {
        _variables = pieces.Order().Index().ToDictionary(piece => piece.Item, piece => piece.Index);
        Mask = _variables.Keys.Aggregate(0UL, (all, piece) => all | piece);
        var own = Enumerable.Range(0, facts.Count).Where(fact => Has(Mask, fact));
        _program = new(() => new BoundsSimplex(_variables.Count, [.. own.Select(SumOf)]));

        (IReadOnlyList<int> Of, long Lower, long? Upper) SumOf(int fact)
            => ([.. _variables.Where(piece => Has(piece.Key, fact)).Select(piece => piece.Value)], facts[fact].Lower, facts[fact].Upper);

        static bool Has(ulong mask, int fact) => (mask & 1UL << fact) != 0;
    }

    /// <summary>The facts of the family, a bit each.</summary>
    public ulong Mask { get; }

    /// <summary>Whether the facts can all hold.</summary>
    public bool IsFeasible => _program.Value.IsFeasible;

    /// <summary>The families that pieces fall into, by the masks of the facts that reach them.</summary>
    public static IReadOnlyList<BoundsFamily> Of(IReadOnlyList<BoundsFact> facts, IEnumerable<ulong> pieces)
    {
        var families = new List<List<ulong>>();
        foreach (var piece in pieces)
        {
            var met = families.Where(family => family.Exists(other => (other & piece) != 0)).ToArray();
            families.RemoveAll(met.Contains);
            families.Add([.. met.SelectMany(family => family), piece]);
        }

        return [.. families.Select(family => new BoundsFamily(facts, family))];
    }

    /// <summary>The whole numbers between which what lies within a target is; no upper one where it is unbounded.</summary>
    public (BigInteger Lower, BigInteger? Upper) BoundsOf(IReadOnlyDictionary<ulong, (bool Within, bool Beyond)> pieces)
    {
        int[] possible = [.. _variables.Where(piece => pieces[piece.Key].Within).Select(piece => piece.Value)];
        int[] certain = [.. _variables.Where(piece => pieces[piece.Key] is (true, false)).Select(piece => piece.Value)];
        var key = string.Join(',', possible) + '|' + string.Join(',', certain);
        if (_known.TryGetValue(key, out var bounds)) return bounds;
        var (least, part) = _program.Value.Least(certain);
        var lower = BigInteger.DivRem(least, part, out var rest) + (rest.IsZero ? 0 : 1);
        return _known[key] = (lower, _program.Value.Most(possible) is var (most, whole) ? most / whole : null);
    }
}
