using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>
/// Crossing facts of a family (B2): equations and inequalities over its finest pieces, solved as a linear program. A cell may cut pieces,
/// but the constraints on a piece hold wherever in it the things are: so the program and its first solution are the same for every cell,
/// which only adds its objective.
/// </summary>
internal sealed class FamilyProgram
{
    private readonly PlacedFact[] _facts;
    private readonly Fold _fold;
    private readonly (Int128 Lower, Int128? Upper)[] _bounds;
    private readonly ulong[] _columns;
    private ExactSimplex<long>? _ofAll;

    private FamilyProgram(PlacedFact[] facts, Fold fold, ulong[] columns)
    {
        (_facts, _fold, _columns) = (facts, fold, columns);
        _bounds = Array.ConvertAll(facts, fact => ((Int128)fact.Value.Lower, (Int128?)fact.Value.Upper));
    }

    /// <summary>Returns the program of a family; null when there are too many pieces.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="fold">The measure's rows of the table.</param>
    public static FamilyProgram? Of(PlacedFact[] facts, Fold fold)
        => FamilyPieces.Of(facts, facts[0].Box, fold) is { } pieces
            ? new FamilyProgram(facts, fold, [.. pieces.Select(piece => piece.Facts).Distinct()]) : null;

    /// <summary>Returns a contradiction among some of the facts (B4); null when all can be true.</summary>
    public FamilyFault? FaultAmong(bool[] active)
    {
        if (Start(active) is not { } rows) return null;
        var (least, most) = (Int128.Zero, Int128.Zero);
        foreach (var (row, factor) in rows)
        {
            if (factor > 0) least += factor * _bounds[row].Lower;
            else most -= factor * _bounds[row].Upper!.Value;
        }

        return new FamilyFault([.. rows.Where(row => row.Factor > 0).Select(row => row.Row)],
            [.. rows.Where(row => row.Factor < 0).Select(row => row.Row)], least, most);
    }

    /// <summary>Returns the bounds of a cell; null when there are too many pieces.</summary>
    /// <param name="target">The cell.</param>
    /// <param name="active">Which facts count; together they contain no contradiction.</param>
    public FamilyBounds? BoundsOf(FactBox target, bool[] active)
    {
        if (FamilyPieces.Of(_facts, target, _fold) is not { } pieces) return null;
        var (isSome, isRest) = (new HashSet<ulong>(), new HashSet<ulong>());
        foreach (var (held, isIn) in pieces) (isIn ? isSome : isRest).Add(held);
        var mayBeIn = Array.ConvertAll(_columns, isSome.Contains);
        var mustBeIn = Array.ConvertAll(_columns, column => isSome.Contains(column) && !isRest.Contains(column));
        try
        {
            return BoundsOf(SolvedOf(active), mustBeIn, mayBeIn);
        }
        catch (OverflowException)
        {
            // Bounds near the end of 64 bits need wider entries.
            var wide = new ExactSimplex<Int128>(_columns, _bounds, active);
            return wide.FindStart() is null ? BoundsOf(wide, mustBeIn, mayBeIn) : null;
        }
    }

    /// <summary>Returns whether part of a cell is only in facts that do not count.</summary>
    public bool IsOnlyIn(FactBox target, bool[] idle)
        => FamilyPieces.Of(_facts, target, _fold) is not { } pieces
            || pieces.Any(
                piece => piece.IsIn && Enumerable.Range(0, _facts.Length).All(place => (piece.Facts >> place & 1) == 0 || idle[place]));

    private IReadOnlyList<(int Row, Int128 Factor)>? Start(bool[] active)
    {
        try
        {
            return new ExactSimplex<long>(_columns, _bounds, active).FindStart();
        }
        catch (OverflowException)
        {
            return new ExactSimplex<Int128>(_columns, _bounds, active).FindStart();
        }
    }

    private ExactSimplex<long> SolvedOf(bool[] active)
    {
        if (!Array.TrueForAll(active, isActive => isActive)) return Solved(active);
        return (_ofAll ??= Solved(active)).Copy();
    }

    private ExactSimplex<long> Solved(bool[] active)
    {
        var simplex = new ExactSimplex<long>(_columns, _bounds, active);
        return simplex.FindStart() is null ? simplex : throw new InvalidOperationException("Facts that hold together have a solution.");
    }

    private FamilyBounds BoundsOf<T>(ExactSimplex<T> simplex, bool[] mustBeIn, bool[] mayBeIn)
        where T : struct, IBinaryInteger<T>
    {
        var (least, most) = (simplex.Optimise(mustBeIn, false)!.Value, simplex.Optimise(mayBeIn, true));
        var (inLower, inUpper) = (new BigInteger[_facts.Length], new BigInteger[_facts.Length]);
        foreach (var (row, factor) in least.Factors) inLower[row] += factor;
        foreach (var (row, factor) in most?.Factors ?? []) inUpper[row] += factor;
        var (lowerDivisor, upperDivisor) = (Reduce(inLower, least.Divisor), Reduce(inUpper, most?.Divisor ?? 1));
        return new FamilyBounds(
            Int128.Max(0, CeilingOf(least.Value, least.Divisor)),
            most is { } largest ? largest.Value / largest.Divisor : null,
            [.. _facts.Select((fact, place) => new FamilyTerm(fact, inLower[place], inUpper[place])).Where(term => !term.IsIdle)])
        {
            Divisors = lowerDivisor.IsOne && upperDivisor.IsOne ? null : new FamilyDivisors(lowerDivisor, upperDivisor),
        };
    }

    private static Int128 CeilingOf(Int128 value, Int128 divisor) => (value / divisor) + (value % divisor > 0 ? 1 : 0);

    /// <summary>Reduces factors and divisor to lowest terms.</summary>
    private static BigInteger Reduce(BigInteger[] factors, Int128 divisor)
    {
        var common = factors.Aggregate((BigInteger)divisor, BigInteger.GreatestCommonDivisor);
        for (var place = 0; place < factors.Length; place++) factors[place] /= common;
        return divisor / common;
    }
}
