namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Facts as columns, in the ordinals of a <see cref="RollUpPlan"/>: each place of the spans is a row. Nothing is copied; the rows may be in
/// any order, but rows of one unit next to each other are faster.
/// </summary>
public readonly ref partial struct FactColumns
{
    /// <summary>The upper bound of a count without one.</summary>
    public const long Unbounded = long.MaxValue;

    private readonly ReadOnlySpan<byte> _validity;
    private readonly int _firstBit;

    private FactColumns(
        RowMeaning meaning,
        ReadOnlySpan<int> units,
        ReadOnlySpan<int> periods,
        ReadOnlySpan<int> measures,
        ReadOnlySpan<long> lowers,
        ReadOnlySpan<long> uppers,
        ReadOnlySpan<byte> validity,
        int firstBit = 0)
    {
        Require(units.Length, periods.Length, nameof(periods));
        if (!measures.IsEmpty) Require(units.Length, measures.Length, nameof(measures));
        Require(units.Length, lowers.Length, nameof(lowers));
        if (!uppers.IsEmpty) Require(units.Length, uppers.Length, nameof(uppers));
        var bits = validity.Length * 8L;
        if (bits > 0 && bits < (long)firstBit + units.Length)
            throw new ArgumentException($"There are {units.Length} units and {bits} bits: a row has one of each.", nameof(validity));
        Meaning = meaning;
        Units = units;
        Periods = periods;
        Measures = measures;
        Lowers = lowers;
        Uppers = uppers;
        _validity = validity;
        _firstBit = firstBit;
    }

    /// <summary>The meaning of several rows of one unit, period and measure.</summary>
    public RowMeaning Meaning { get; }

    /// <summary>The ordinals of the units.</summary>
    public ReadOnlySpan<int> Units { get; }

    /// <summary>The ordinals of the periods.</summary>
    public ReadOnlySpan<int> Periods { get; }

    /// <summary>The ordinals of the measures; empty when the plan has one measure, which all rows then have.</summary>
    public ReadOnlySpan<int> Measures { get; }

    /// <summary>The counts, or their lower bounds.</summary>
    public ReadOnlySpan<long> Lowers { get; }

    /// <summary>The upper bounds of the counts, <see cref="Unbounded"/> when there is none; empty when all counts are exact.</summary>
    public ReadOnlySpan<long> Uppers { get; }

    /// <summary>How many rows there are.</summary>
    public int Length => Units.Length;

    /// <summary>Whether some rows may have no count.</summary>
    public bool HasNulls => !_validity.IsEmpty;

    /// <summary>Returns whether a row has a count; one without reports nothing, and is neither zero nor reported.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public bool HasCount(int row)
    {
        if (row < 0 || row >= Length) throw new ArgumentOutOfRangeException(nameof(row), row, $"There are {Length} rows.");
        return _validity.IsEmpty || HasBit(row);
    }

    /// <summary>Returns whether the validity bit of a row is set; there must be one.</summary>
    internal bool HasBit(int row) => (_validity[(_firstBit + row) >> 3] >> ((_firstBit + row) & 7) & 1) != 0;

    /// <summary>Creates rows that each state the whole figure of a unit and period: a second row of the same is an error.</summary>
    /// <param name="units">The ordinals of the units.</param>
    /// <param name="periods">The ordinals of the periods.</param>
    /// <param name="measures">The ordinals of the measures; empty for a plan of one measure.</param>
    /// <param name="lowers">The counts, or their lower bounds.</param>
    /// <param name="uppers">The upper bounds; empty when all are exact.</param>
    /// <param name="validity">
    /// A bit for each row, the lowest of a byte first, as in Arrow: 0 when the row has no count, so that nothing else of it is read. Empty
    /// when all have one.
    /// </param>
    /// <exception cref="ArgumentException">The columns are not of one length.</exception>
    public static FactColumns Statements(
        ReadOnlySpan<int> units,
        ReadOnlySpan<int> periods,
        ReadOnlySpan<int> measures,
        ReadOnlySpan<long> lowers,
        ReadOnlySpan<long> uppers = default,
        ReadOnlySpan<byte> validity = default)
        => new(RowMeaning.Statements, units, periods, measures, lowers, uppers, validity);

    /// <summary>Creates rows that each describe different things: rows of one unit and period add up.</summary>
    /// <param name="units">The ordinals of the units.</param>
    /// <param name="periods">The ordinals of the periods.</param>
    /// <param name="measures">The ordinals of the measures; empty for a plan of one measure.</param>
    /// <param name="lowers">The counts, or their lower bounds.</param>
    /// <param name="uppers">The upper bounds; empty when all are exact.</param>
    /// <param name="validity">
    /// A bit for each row, the lowest of a byte first, as in Arrow: 0 when the row has no count, so that nothing else of it is read. Empty
    /// when all have one.
    /// </param>
    /// <exception cref="ArgumentException">The columns are not of one length.</exception>
    public static FactColumns Events(
        ReadOnlySpan<int> units,
        ReadOnlySpan<int> periods,
        ReadOnlySpan<int> measures,
        ReadOnlySpan<long> lowers,
        ReadOnlySpan<long> uppers = default,
        ReadOnlySpan<byte> validity = default)
        => new(RowMeaning.Events, units, periods, measures, lowers, uppers, validity);

    /// <summary>Returns some of the rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer rows.</exception>
    public FactColumns Slice(int start, int length) => new(
        Meaning,
        Units.Slice(start, length),
        Periods.Slice(start, length),
        Measures.IsEmpty ? Measures : Measures.Slice(start, length),
        Lowers.Slice(start, length),
        Uppers.IsEmpty ? Uppers : Uppers.Slice(start, length),
        _validity,
        _validity.IsEmpty ? 0 : _firstBit + start);

    private static void Require(int rows, int length, string column)
    {
        if (length != rows) throw new ArgumentException($"There are {rows} units and {length} {column}: a row has one of each.", column);
    }
}
