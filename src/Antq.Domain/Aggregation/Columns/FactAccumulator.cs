using System.Runtime.CompilerServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// The cells of the units of the rows, to which all entry points add their facts a block at a time; at the end it gives the totals of one
/// unit after the other.
/// </summary>
internal abstract unsafe class FactAccumulator(RollUpPlan plan, RowIndex index, RollUpMemory? memory) : RowSource
{
    /// <summary>Cells within this number of bytes stay in the cache by themselves.</summary>
    private const long NearBytes = 512 * 1024;

    private long _rows;

    /// <summary>How many rows with a count were added.</summary>
    public long Added { get; private set; }

    /// <summary>The plan.</summary>
    protected RollUpPlan Plan => plan;

    /// <summary>Finds the cells.</summary>
    protected RowIndex Index => index;

    /// <summary>The caller's memory.</summary>
    protected RollUpMemory? Memory => memory;

    /// <summary>The size of a cell.</summary>
    protected abstract int CellBytes { get; }

    /// <summary>Adds rows. After an exception the cells must not be read.</summary>
    /// <exception cref="ArgumentException">A row has no unit, period or measure of the plan, has an invalid count, or repeats the figure of
    /// another.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(in FactColumns columns)
    {
        if (columns.HasNulls)
        {
            AddWithCount(columns);
            return;
        }

        var cells = stackalloc int[RowIndex.Block];
        fixed (int* units = columns.Units, periods = columns.Periods, measures = columns.Measures)
        fixed (long* lowers = columns.Lowers, uppers = columns.Uppers)
        {
            for (var start = 0; start < columns.Length; start += RowIndex.Block)
            {
                // Bound: start + length is at most the rows of every column that is there.
                var length = Math.Min(RowIndex.Block, columns.Length - start);
                var block = new RowBlock(
                    _rows + start, length, units + start, periods + start, measures is null
                        ? null
                        : measures + start, lowers + start, uppers is null ? null : uppers + start);
                AddChecked(block, cells);
            }
        }

        _rows += columns.Length;
        Added += columns.Length;
    }

    /// <summary>Ends the adding of rows.</summary>
    public void End() => ReleaseAll();

    /// <summary>Adds a block whose rows all have a cell, when these cells are close together.</summary>
    protected abstract void Add(in RowBlock block, int* cells);

    /// <summary>Queues a block whose rows all have a cell.</summary>
    protected abstract void Keep(in RowBlock block, int* cells);

    /// <summary>Adds everything that is queued.</summary>
    protected abstract void ReleaseAll();

    /// <summary>Checks a block, finds its cells and adds it.</summary>
    private void AddChecked(in RowBlock block, int* cells)
    {
        if (!index.TryCheck(block, out var first, out var last)) throw RowError.Outside(plan, block);
        if (plan.Lives is { } lives && !lives.TryCheck(block)) throw RowError.OutsideLife(plan, lives, block);
        if (!index.TryFind(block, cells)) throw RowError.Changed(plan, block);
        if ((last - first + 1L) * index.RowLength * CellBytes <= NearBytes) Add(block, cells);
        else Keep(block, cells);
    }

    /// <summary>Adds the rows that have a count, compacted a block at a time; nothing of the others is read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddWithCount(in FactColumns columns)
    {
        var (hasMeasures, hasUppers) = (!columns.Measures.IsEmpty, !columns.Uppers.IsEmpty);
        int* cells = stackalloc int[RowIndex.Block], rows = stackalloc int[RowIndex.Block];
        int* units = stackalloc int[RowIndex.Block], periods = stackalloc int[RowIndex.Block], measures = stackalloc int[RowIndex.Block];
        long* lowers = stackalloc long[RowIndex.Block], uppers = stackalloc long[RowIndex.Block];
        var count = 0;
        for (var row = 0; row < columns.Length; row++)
        {
            if (columns.HasBit(row))
            {
                // Bound: a block is added and emptied as soon as it is full.
                (rows[count], units[count], periods[count]) = (row, columns.Units[row], columns.Periods[row]);
                lowers[count] = columns.Lowers[row];
                if (hasMeasures) measures[count] = columns.Measures[row];
                if (hasUppers) uppers[count] = columns.Uppers[row];
                count++;
            }

            if (count == 0 || count < RowIndex.Block && row < columns.Length - 1) continue;
            var block = new RowBlock(_rows, count, units, periods, hasMeasures ? measures : null, lowers, hasUppers ? uppers : null, rows);
            AddChecked(block, cells);
            Added += count;
            count = 0;
        }

        _rows += columns.Length;
    }

    /// <summary>Fetches some bytes into the cache by reading each line of them in turn.</summary>
    /// <returns>A value without a use, which keeps the reads from being removed.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    protected static long BringNear(byte* first, int bytes)
    {
        const int Line = 64;
        var read = 0L;

        // Bound: the last line begins before the end, and the bytes are whole numbers of eight.
        for (var at = first; at < first + bytes; at += Line) read |= *(long*)at;
        return read;
    }
}
