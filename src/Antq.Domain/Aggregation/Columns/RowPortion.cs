namespace Antq.Domain.Aggregation.Columns;

/// <summary>Takes rows that come one by one, and hands them on in columns.</summary>
internal sealed class RowPortion(FactLeaf leaf, RowMeaning meaning)
{
    /// <summary>How many rows are handed on together: few enough to stay in the first two caches.</summary>
    public const int Length = 8 * RowIndex.Block;

    private readonly int[] _units = new int[Length];
    private readonly int[] _periods = new int[Length];
    private readonly int[] _measures = new int[Length];
    private readonly long[] _lowers = new long[Length];
    private readonly long[] _uppers = new long[Length];
    private int _count;
    private bool _hasBounds;

    /// <summary>Takes rows and hands all of them on.</summary>
    public void AddAll(ReadOnlySpan<FactRow> rows, CancellationToken cancellationToken)
    {
        for (var start = 0; start < rows.Length; start += Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (ref readonly var row in rows.Slice(start, Math.Min(Length, rows.Length - start))) Add(row);
        }

        HandOn();
    }

    /// <summary>Takes rows and hands all of them on.</summary>
    public void AddAll(IEnumerable<FactRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            if (_count == 0) cancellationToken.ThrowIfCancellationRequested();
            Add(row);
        }

        HandOn();
    }

    private void Add(in FactRow row)
    {
        var place = _count;
        _units[place] = row.Unit;
        _periods[place] = row.Period;
        _measures[place] = row.Measure;
        _lowers[place] = row.Lower;
        _uppers[place] = row.Upper;
        _hasBounds |= row.Upper != row.Lower;
        if (++_count == Length) HandOn();
    }

    private void HandOn()
    {
        var uppers = _hasBounds ? _uppers.AsSpan(0, _count) : default;
        leaf.Add(meaning == RowMeaning.Events
            ? FactColumns.Events(_units.AsSpan(0, _count), _periods.AsSpan(0, _count), _measures.AsSpan(0, _count), _lowers.AsSpan(0, _count), uppers)
            : FactColumns.Statements(_units.AsSpan(0, _count), _periods.AsSpan(0, _count), _measures.AsSpan(0, _count), _lowers.AsSpan(0, _count), uppers));
        (_count, _hasBounds) = (0, false);
    }
}
