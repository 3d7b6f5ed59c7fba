namespace Antq.Domain.Aggregation.Columns;

/// <summary>Gives the totals of one unit of the rows after the other.</summary>
internal abstract class RowSource
{
    /// <summary>The rows that <see cref="Give"/> fills, after all facts have been added.</summary>
    public abstract TotalRows Rows { get; }

    /// <summary>Whether the totals of the units of the rows can be read from it at any time.</summary>
    public virtual bool IsKept => true;

    /// <summary>Whether every unit reported every period, so that no counting is needed.</summary>
    public virtual bool IsComplete => false;

    /// <summary>Makes the totals of a unit, and returns the number of the row that holds them.</summary>
    public abstract int Give(int unit);

    /// <summary>Returns whether a unit has so few totals that adding them individually is faster than as a row.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="counts">All of its totals that are not 0, exact and each once.</param>
    public virtual bool HasFew(int unit, out ReadOnlySpan<CellCount> counts)
    {
        counts = default;
        return false;
    }

    /// <summary>Returns the total of one unit, time and measure.</summary>
    public abstract CellTotal Read(int unit, int total, int lane);

    /// <summary>Returns whether a unit, a total and a measure have a fact.</summary>
    public abstract bool HasFact(int unit, int total, int lane);
}
