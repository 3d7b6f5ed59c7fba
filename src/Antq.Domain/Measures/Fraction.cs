using System.Numerics;

namespace Antq.Domain.Measures;

/// <summary>An exact share, 0 or more, in lowest terms.</summary>
internal readonly record struct Fraction
{
    /// <param name="numerator">0 or more.</param>
    /// <param name="denominator">1 or more.</param>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public static Fraction Zero { get; } = new(0, 1);

    public static Fraction One { get; } = new(1, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public bool IsZero => Numerator.IsZero;

    public static Fraction operator +(Fraction left, Fraction right)
        => new(left.Numerator * right.Denominator + right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right)
        => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Returns the smallest whole numbers in the same proportions, in the same order.</summary>
    public static BigInteger[] Proportions(IReadOnlyList<Fraction> fractions)
    {
        var common = BigInteger.One;
        foreach (var fraction in fractions)
            common = common / BigInteger.GreatestCommonDivisor(common, fraction.Denominator) * fraction.Denominator;
        BigInteger[] proportions = [.. fractions.Select(fraction => fraction.Numerator * (common / fraction.Denominator))];
        var divisor = proportions.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return divisor > 1 ? Array.ConvertAll(proportions, one => one / divisor) : proportions;
    }
}
