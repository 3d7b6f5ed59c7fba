namespace Antq.Domain.Aggregation.Columns;

/// <summary>One total of a unit, a period and a measure.</summary>
public readonly record struct ColumnCell
{
    internal ColumnCell(Count? value, LevelCoverage? coverage, int? age) => (Value, Coverage, Age) = (value, coverage, age);

    /// <summary>The total of the facts in hand; null when there are none: missing is never zero.</summary>
    public Count? Value { get; }

    /// <summary>How certain the value is: exact, bounded or missing.</summary>
    public Exactness Exactness => Value switch
    {
        null => Exactness.Missing,
        { IsExact: true } => Exactness.Exact,
        _ => Exactness.Bounded,
    };

    /// <summary>
    /// How many of the units of the rows with territory of the unit have reported, each counted once however many rows it has; null for
    /// events of a plan that does not count reporters.
    /// </summary>
    public LevelCoverage? Coverage { get; }

    /// <summary>
    /// Value and coverage in one word, so that an exact number never hides that others have not reported; null for an exact number of a
    /// plan that does not count reporters.
    /// </summary>
    public CellStatus? Status => Exactness switch
    {
        Exactness.Exact when Coverage is null => null,
        Exactness.Exact when Coverage is { IsComplete: true } => CellStatus.Complete,
        Exactness.Exact when Coverage is { IsEmpty: true } => CellStatus.Derived,
        Exactness.Exact => CellStatus.Partial,
        Exactness.Bounded => CellStatus.Bounded,
        _ => CellStatus.Missing,
    };

    /// <summary>
    /// For a stock, the age in periods, before the last one of the total, of the oldest figure that lies wholly in the unit; null for
    /// flows, and when there is none.
    /// </summary>
    public int? Age { get; }
}
