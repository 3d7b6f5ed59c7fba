using System.Numerics;

namespace Antq.Domain.Aggregation;

/// <summary>Facts of a family that cross each other: equations and inequalities over its finest pieces, solved as a linear program.</summary>
internal sealed class FamilyProgram(PlacedFact[] facts)
{
    private readonly (Int128 Lower, Int128? Upper)[] _bounds = Array.ConvertAll(facts, fact => ((Int128)fact.Value.Lower, (Int128?)fact.Value.Upper));

    /// <summary>A contradiction among some of the facts; null where all can be true, or where there are too many pieces to tell.</summary>
    public FamilyFault? FaultAmong(bool[] active)
    {
        if (FamilyPieces.Of(facts, facts[0].Box) is not { } pieces) return null;
        var columns = pieces.Select(piece => piece.Facts).Distinct().ToArray();
        if (new ExactSimplex(columns, _bounds, active).FindStart() is not { } rows) return null;
        var (least, most) = (Int128.Zero, Int128.Zero);
        foreach (var (row, factor) in rows)
        {
            if (factor > 0) least += factor * _bounds[row].Lower;
            else most -= factor * _bounds[row].Upper!.Value;
        }

        return new FamilyFault([.. rows.Where(row => row.Factor > 0).Select(row => row.Row)], [.. rows.Where(row => row.Factor < 0).Select(row => row.Row)], least, most);
    }

    /// <summary>The bounds of a cell; null where there are too many pieces.</summary>
    /// <param name="target">The cell.</param>
    /// <param name="active">Which facts count; together they hold no contradiction.</param>
    public FamilyBounds? BoundsOf(FactBox target, bool[] active)
    {
        if (FamilyPieces.Of(facts, target) is not { } pieces) return null;
        var simplex = new ExactSimplex([.. pieces.Select(piece => piece.Facts)], _bounds, active);
        if (simplex.FindStart() is not null) return null;
        bool[] isIn = [.. pieces.Select(piece => piece.IsIn)];
        var (least, most) = (simplex.Optimise(isIn, false)!.Value, simplex.Optimise(isIn, true));
        var (inLower, inUpper) = (new BigInteger[facts.Length], new BigInteger[facts.Length]);
        foreach (var (row, factor) in least.Factors) inLower[row] += factor;
        foreach (var (row, factor) in most?.Factors ?? []) inUpper[row] += factor;
        var (lowerDivisor, upperDivisor) = (Reduce(inLower, least.Divisor), Reduce(inUpper, most?.Divisor ?? 1));
        return new FamilyBounds(
            Int128.Max(0, CeilingOf(least.Value, least.Divisor)),
            most is { } largest ? largest.Value / largest.Divisor : null,
            [.. facts.Select((fact, place) => new FamilyTerm(fact, inLower[place], inUpper[place])).Where(term => !term.IsIdle)])
        {
            LowerDivisor = lowerDivisor,
            UpperDivisor = upperDivisor,
        };
    }

    /// <summary>Whether something of a cell is only in facts that do not count.</summary>
    public bool IsOnlyIn(FactBox target, bool[] idle)
        => FamilyPieces.Of(facts, target) is not { } pieces
            || pieces.Any(piece => piece.IsIn && Enumerable.Range(0, facts.Length).All(place => (piece.Facts >> place & 1) == 0 || idle[place]));

    private static Int128 CeilingOf(Int128 value, Int128 divisor) => (value / divisor) + (value % divisor > 0 ? 1 : 0);

    /// <summary>Factors and divisor in lowest terms.</summary>
    private static BigInteger Reduce(BigInteger[] factors, Int128 divisor)
    {
        var common = factors.Aggregate((BigInteger)divisor, BigInteger.GreatestCommonDivisor);
        for (var place = 0; place < factors.Length; place++) factors[place] /= common;
        return divisor / common;
    }
}
