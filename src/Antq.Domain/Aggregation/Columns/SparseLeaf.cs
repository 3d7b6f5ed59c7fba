using System.Runtime.CompilerServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// The sums of few exact counts of a plan with very many cells: only cells with a count are held, in their order. Clearing and adding up
/// all cells would cost more than the counts do.
/// </summary>
internal sealed unsafe class SparseLeaf : FactAccumulator
{
    /// <summary>The minimum number of cells: a plan with fewer is quickly cleared.</summary>
    private const int FewCells = 1 << 16;

    /// <summary>The minimum number of cells for each row.</summary>
    private const int CellsForARow = 16;

    /// <summary>The number of bits of a cell that one pass of the sort uses.</summary>
    private const int DigitBits = 11;

    private const int Digits = 1 << DigitBits;

    /// <summary>
    /// The minimum number of cells for each count above which a row is not written out: its counts are added to the levels individually.
    /// </summary>
    private const int CellsForACount = 8;

    private readonly int[] _begin;
    private readonly int _capacity;
    private readonly bool _goesOneByOne;
    private CellCount[] _entries;
    private int _count;

    /// <param name="plan">The plan.</param>
    /// <param name="rows">The maximum number of rows that will be added.</param>
    /// <param name="memory">The source of arrays.</param>
    public SparseLeaf(RollUpPlan plan, int rows, RollUpMemory? memory)
        : base(plan, plan.SumIndex, memory)
    {
        _capacity = rows;
        _goesOneByOne = plan.Time.Wide.Length == 0 && !plan.Lanes.HasBounds && plan.Lives is null;
        _entries = RollUpMemory.Array<CellCount>(memory, rows, isCleared: false);
        _begin = RollUpMemory.Array<int>(memory, plan.Units.Count + 1);
        Rows = new TotalRows(plan, 1, tellsReported: false, isExact: true, memory);
    }

    public override TotalRows Rows { get; }

    protected override int CellBytes => sizeof(CellCount);

    /// <summary>Returns whether it suits a plan and a number of rows.</summary>
    public static bool Suits(RollUpPlan plan, int rows)
    {
        var cells = (long)plan.Units.Count * plan.SumIndex.RowLength;
        return cells >= FewCells && rows <= cells / CellsForARow;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Give(int unit)
    {
        var (row, first) = (Rows.Lower, unit * Index.RowLength);
        Array.Clear(row);
        foreach (ref readonly var entry in _entries.AsSpan(_begin[unit].._begin[unit + 1])) row[entry.Cell - first] = entry.Count;
        foreach (var total in Plan.Time.Wide) Fold(unit, total);
        return 0;
    }

    public override bool HasFew(int unit, out ReadOnlySpan<CellCount> counts)
    {
        counts = _entries.AsSpan(_begin[unit].._begin[unit + 1]);
        return _goesOneByOne && counts.Length <= Index.RowLength / CellsForACount;
    }

    public override CellTotal Read(int unit, int total, int lane)
    {
        var (sum, isThere) = (0L, false);
        for (var (slot, end) = Plan.Time.SlotsOf[total]; slot < end; slot++)
        {
            if (!TryFind(unit, slot, lane, out var count)) continue;
            isThere = true;
            if ((sum = unchecked(sum + count)) < 0) throw RowError.Overflow(Plan, unit, lane);
        }

        return new CellTotal(sum, sum, isThere, false, 0, 0);
    }

    public override bool HasFact(int unit, int total, int lane)
    {
        var (slot, end) = Plan.Time.SlotsOf[total];
        while (slot < end && !TryFind(unit, slot, lane, out _)) slot++;
        return slot < end;
    }

    protected override void Add(in RowBlock block, int* cells) => Keep(block, cells);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Keep(in RowBlock block, int* cells)
    {
        var into = _entries.AsSpan(_count, block.Count);
        for (var row = 0; row < into.Length; row++)
        {
            // Bound: the cells and the counts have as many places as the block has rows.
            if (block.Lowers[row] < 0) throw RowError.Count(Plan, block, row);
            into[row] = new CellCount(cells[row], block.Lowers[row]);
        }

        _count += block.Count;
    }

    /// <summary>Sorts the counts by their cells and adds those of one cell.</summary>
    protected override void ReleaseAll()
    {
        var cells = Plan.Units.Count * Index.RowLength;
        var other = RollUpMemory.Array<CellCount>(Memory, _capacity, isCleared: false);
        for (var shift = 0; shift == 0 || (cells - 1L) >> shift > 0; shift += DigitBits)
        {
            Sort(_entries.AsSpan(0, _count), other, shift);
            (_entries, other) = (other, _entries);
        }

        AddEqual();
        FindUnits();
    }

    /// <summary>Sorts by some bits of the cells, stably.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sort(ReadOnlySpan<CellCount> entries, Span<CellCount> into, int shift)
    {
        Span<int> next = stackalloc int[Digits];
        next.Clear();
        foreach (ref readonly var entry in entries) next[entry.Cell >> shift & (Digits - 1)]++;
        var begin = 0;
        foreach (ref var place in next) (place, begin) = (begin, begin + place);
        foreach (ref readonly var entry in entries) into[next[entry.Cell >> shift & (Digits - 1)]++] = entry;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddEqual()
    {
        var entries = _entries.AsSpan(0, _count);
        var last = -1;
        foreach (var entry in entries)
        {
            if (last < 0 || entries[last].Cell != entry.Cell)
            {
                entries[++last] = entry;
                continue;
            }

            var sum = unchecked(entries[last].Count + entry.Count);
            if (sum < 0) throw RowError.Overflow(Plan, Index, entry.Cell);
            entries[last] = new CellCount(entry.Cell, sum);
        }

        _count = last + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindUnits()
    {
        var place = 0;
        for (var unit = 0; unit < _begin.Length; unit++)
        {
            _begin[unit] = place;
            while (place < _count && _entries[place].Cell < (unit + 1L) * Index.RowLength) place++;
        }
    }

    private void Fold(int unit, int total)
    {
        var lanes = Plan.Lanes.Count;
        var into = Rows.Lower.AsSpan(total * lanes, lanes);
        for (var (slot, end) = Plan.Time.SlotsOf[total]; slot < end; slot++)
        {
            if (!RowAdds.Counts(into, Rows.Lower.AsSpan(Plan.Time.CellOfSlot[slot] * lanes, lanes))) throw RowError.Overflow(Plan, unit);
        }
    }

    private bool TryFind(int unit, int slot, int lane, out long count)
    {
        var cell = (unit * Index.RowLength) + (Plan.Time.CellOfSlot[slot] * Plan.Lanes.Count) + lane;
        var (low, high) = (_begin[unit], _begin[unit + 1]);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_entries[middle].Cell < cell) low = middle + 1;
            else high = middle;
        }

        var isThere = low < _begin[unit + 1] && _entries[low].Cell == cell;
        count = isThere ? _entries[low].Count : 0;
        return isThere;
    }
}
