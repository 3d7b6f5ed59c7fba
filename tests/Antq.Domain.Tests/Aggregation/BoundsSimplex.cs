using System.Numerics;

namespace Antq.Domain.Tests.Aggregation;

/// <summary>
/// A linear program over variables of zero and more, solved exactly: in numbers of 64 bits, and of any size where these overflow.
/// </summary>
internal sealed class BoundsSimplex
{
    private readonly int _variables;
    private readonly IReadOnlyList<(IReadOnlyList<int> Of, long Lower, long? Upper)> _sums;
    private readonly BoundsTableau<long>? _small;
    private BoundsTableau<BigInteger>? _large;

    /// <param name="variables">How many variables there are.</param>
    /// <param name="sums">The variables of each sum, and the bounds of it; no upper bound means unbounded.</param>
    public BoundsSimplex(int variables, IReadOnlyList<(IReadOnlyList<int> Of, long Lower, long? Upper)> sums)
    {
        (_variables, _sums) = (variables, sums);
        try
        {
            _small = new BoundsTableau<long>(variables, sums);
        }
        catch (OverflowException)
        {
        }

        IsFeasible = _small?.IsFeasible ?? Large.IsFeasible;
    }

    /// <summary>Whether the variables can have values that satisfy every bound.</summary>
    public bool IsFeasible { get; }

    private BoundsTableau<BigInteger> Large => _large ??= new(_variables, _sums);

    /// <summary>The least that a sum of variables can be, as a fraction.</summary>
    public (BigInteger Numerator, BigInteger Denominator) Least(IReadOnlyCollection<int> variables)
    {
        if (_small is { } small && _large is null)
        {
            try
            {
                return small.Least(variables);
            }
            catch (OverflowException)
            {
            }
        }

        return Large.Least(variables);
    }

    /// <summary>The most that a sum of variables can be, as a fraction; null where it is unbounded.</summary>
    public (BigInteger Numerator, BigInteger Denominator)? Most(IReadOnlyCollection<int> variables)
    {
        if (_small is { } small && _large is null)
        {
            try
            {
                return small.Most(variables) is var (numerator, denominator) ? (numerator, denominator) : null;
            }
            catch (OverflowException)
            {
            }
        }

        return Large.Most(variables);
    }
}
