namespace Antq.Domain.Aggregation.Columns;

/// <summary>One total of a unit, a period and a measure.</summary>
public readonly record struct ColumnCell
{
    internal ColumnCell(Count? value, Completeness? completeness, int? age) => (Value, Completeness, Age) = (value, completeness, age);

    /// <summary>The total of the facts in hand; absent where no fact tells of it: missing is never zero.</summary>
    public Count? Value { get; }

    /// <summary>How sure the value is: exact, bounded or missing.</summary>
    public Exactness Exactness => Value switch
    {
        null => Exactness.Missing,
        { IsExact: true } => Exactness.Exact,
        _ => Exactness.Bounded,
    };

    /// <summary>Who reported; absent for events of a plan that does not tell.</summary>
    public Completeness? Completeness { get; }

    /// <summary>Of a stock, how many periods before the last one of the total the oldest figure is of that lies whole in the unit; absent for flows, and where there is none.</summary>
    public int? Age { get; }
}
