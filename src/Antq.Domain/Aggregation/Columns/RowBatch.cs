namespace Antq.Domain.Aggregation.Columns;

/// <summary>Takes rows from an enumeration, and passes them on in columns.</summary>
internal sealed class RowBatch(FactAccumulator leaf, RowMeaning meaning)
{
    /// <summary>How many rows are passed on together: few enough to stay in the first two caches.</summary>
    public const int Length = 8 * RowIndex.Block;

    private readonly int[] _units = new int[Length];
    private readonly int[] _periods = new int[Length];
    private readonly int[] _measures = new int[Length];
    private readonly long[] _lowers = new long[Length];
    private readonly long[] _uppers = new long[Length];

    /// <summary>Takes rows and passes all of them on.</summary>
    public void AddAll(ReadOnlySpan<FactRow> rows, CancellationToken cancellationToken)
    {
        for (var start = 0; start < rows.Length; start += Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Take(rows.Slice(start, Math.Min(Length, rows.Length - start)));
        }
    }

    /// <summary>Takes rows and passes all of them on.</summary>
    public void AddAll(IEnumerable<FactRow> rows, CancellationToken cancellationToken)
    {
        using var next = rows.GetEnumerator();
        do cancellationToken.ThrowIfCancellationRequested();
        while (Take(next));
    }

    private void Take(ReadOnlySpan<FactRow> rows)
    {
        var width = 0L;
        Span<int> units = _units, periods = _periods, measures = _measures;
        Span<long> lowers = _lowers, uppers = _uppers;
        for (var place = 0; place < rows.Length; place++)
        {
            ref readonly var row = ref rows[place];
            (units[place], periods[place], measures[place]) = (row.Unit, row.Period, row.Measure);
            (lowers[place], uppers[place]) = (row.Lower, row.Upper);
            width |= row.Upper ^ row.Lower;
        }

        HandOn(rows.Length, width != 0);
    }

    /// <summary>Takes as many rows as fit; false when there are no more.</summary>
    /// <remarks>A call for each portion lets the compiler learn which kind of enumerator this is.</remarks>
    private bool Take(IEnumerator<FactRow> rows)
    {
        var (count, width) = (0, 0L);
        Span<int> units = _units, periods = _periods, measures = _measures;
        Span<long> lowers = _lowers, uppers = _uppers;
        while (count < Length && rows.MoveNext())
        {
            var row = rows.Current;
            (units[count], periods[count], measures[count]) = (row.Unit, row.Period, row.Measure);
            (lowers[count], uppers[count]) = (row.Lower, row.Upper);
            width |= row.Upper ^ row.Lower;
            count++;
        }

        HandOn(count, width != 0);
        return count == Length;
    }

    private void HandOn(int count, bool hasBounds)
    {
        Span<int> units = _units, periods = _periods, measures = _measures;
        Span<long> lowers = _lowers, uppers = hasBounds ? _uppers : default;
        var all = meaning == RowMeaning.Events
            ? FactColumns.Events(units, periods, measures, lowers, uppers)
            : FactColumns.Statements(units, periods, measures, lowers, uppers);
        leaf.Add(all.Slice(0, count));
    }
}
