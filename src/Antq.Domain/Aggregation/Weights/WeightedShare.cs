using System.Numerics;
using Antq.Domain.Measures;
using Antq.Domain.Text;

namespace Antq.Domain.Aggregation;

/// <summary>The share of one unit in a figure that is shared out by the caller's weights.</summary>
public sealed partial record WeightedShare
{
    internal WeightedShare(OrganisationUnit unit, Fraction share, long value, IReadOnlyList<Level> levels)
    {
        Unit = unit;
        Numerator = share.Numerator;
        Denominator = share.Denominator;
        Value = value;
        Levels = ValueList<Level>.Of(levels);
    }

    /// <summary>The unit.</summary>
    public OrganisationUnit Unit { get; }

    /// <summary>The numerator of its exact share, in lowest terms.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator of its exact share, in lowest terms.</summary>
    public BigInteger Denominator { get; }

    /// <summary>The whole number it gets.</summary>
    public long Value { get; }

    /// <summary>
    /// The rounding of the figure, once and from the top down: among the provinces, then within the province. If a unit above has no share
    /// at all, nothing is shared out below it.
    /// </summary>
    public IReadOnlyList<Level> Levels { get; }
}
