namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Facts as columns, in the ordinals of a <see cref="RollUpPlan"/>: each place of the spans is a row. Nothing is copied; the rows may be in any
/// order, and those of one unit side by side are faster.
/// </summary>
public readonly ref struct FactColumns
{
    /// <summary>The upper bound of a count that nothing bounds.</summary>
    public const long Unbounded = long.MaxValue;

    private FactColumns(RowMeaning meaning, ReadOnlySpan<int> units, ReadOnlySpan<int> periods, ReadOnlySpan<int> measures, ReadOnlySpan<long> lowers, ReadOnlySpan<long> uppers)
    {
        Require(units.Length, periods.Length, nameof(periods));
        if (!measures.IsEmpty) Require(units.Length, measures.Length, nameof(measures));
        Require(units.Length, lowers.Length, nameof(lowers));
        if (!uppers.IsEmpty) Require(units.Length, uppers.Length, nameof(uppers));
        Meaning = meaning;
        Units = units;
        Periods = periods;
        Measures = measures;
        Lowers = lowers;
        Uppers = uppers;
    }

    /// <summary>What rows of one unit, period and measure are to each other.</summary>
    public RowMeaning Meaning { get; }

    /// <summary>The ordinals of the units.</summary>
    public ReadOnlySpan<int> Units { get; }

    /// <summary>The ordinals of the periods.</summary>
    public ReadOnlySpan<int> Periods { get; }

    /// <summary>The ordinals of the measures; empty where the plan has one measure and all rows are of it.</summary>
    public ReadOnlySpan<int> Measures { get; }

    /// <summary>The counts, or the least that they can be.</summary>
    public ReadOnlySpan<long> Lowers { get; }

    /// <summary>The most that the counts can be, <see cref="Unbounded"/> where nothing bounds them; empty where all counts are exact.</summary>
    public ReadOnlySpan<long> Uppers { get; }

    /// <summary>How many rows there are.</summary>
    public int Length => Units.Length;

    /// <summary>Rows that each state the whole figure of a unit and period: a second row of the same is an error.</summary>
    /// <param name="units">The ordinals of the units.</param>
    /// <param name="periods">The ordinals of the periods.</param>
    /// <param name="measures">The ordinals of the measures; empty for a plan of one measure.</param>
    /// <param name="lowers">The counts, or the least that they can be.</param>
    /// <param name="uppers">The most that they can be; empty where all are exact.</param>
    /// <exception cref="ArgumentException">The columns are not of one length.</exception>
    public static FactColumns Statements(ReadOnlySpan<int> units, ReadOnlySpan<int> periods, ReadOnlySpan<int> measures, ReadOnlySpan<long> lowers, ReadOnlySpan<long> uppers = default)
        => new(RowMeaning.Statements, units, periods, measures, lowers, uppers);

    /// <summary>Rows that each tell of things that no other row tells of: rows of one unit and period add up.</summary>
    /// <param name="units">The ordinals of the units.</param>
    /// <param name="periods">The ordinals of the periods.</param>
    /// <param name="measures">The ordinals of the measures; empty for a plan of one measure.</param>
    /// <param name="lowers">The counts, or the least that they can be.</param>
    /// <param name="uppers">The most that they can be; empty where all are exact.</param>
    /// <exception cref="ArgumentException">The columns are not of one length.</exception>
    public static FactColumns Events(ReadOnlySpan<int> units, ReadOnlySpan<int> periods, ReadOnlySpan<int> measures, ReadOnlySpan<long> lowers, ReadOnlySpan<long> uppers = default)
        => new(RowMeaning.Events, units, periods, measures, lowers, uppers);

    /// <summary>Some of the rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public FactColumns Slice(int start, int length) => new(
        Meaning,
        Units.Slice(start, length),
        Periods.Slice(start, length),
        Measures.IsEmpty ? Measures : Measures.Slice(start, length),
        Lowers.Slice(start, length),
        Uppers.IsEmpty ? Uppers : Uppers.Slice(start, length));

    private static void Require(int rows, int length, string column)
    {
        if (length != rows) throw new ArgumentException($"There are {rows} units and {length} {column}: a row has one of each.", column);
    }
}
