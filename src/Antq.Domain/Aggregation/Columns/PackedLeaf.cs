using System.Runtime.CompilerServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Cells with bounds and the reported periods, sixteen bytes each. The figures of a flow are added; for a stock, the one of the last period
/// of the slot is kept.
/// </summary>
internal sealed unsafe class PackedLeaf : FactAccumulator
{
    /// <summary>The lowest bits of a queued fact are its place in the slot.</summary>
    private const ulong PlaceMask = 15;

    /// <summary>The bit for a stock.</summary>
    private const ulong StockBit = 1 << 4;

    /// <summary>The bit for an open upper bound.</summary>
    private const int OpenShift = 5;

    /// <summary>Its width uses the same bits as in a cell, up to these.</summary>
    private const ulong WidthMask = uint.MaxValue & ~PackedCell.Reported;

    /// <summary>The start of its lower bound; its cell in the slice is above.</summary>
    private const int LowerShift = 32;

    private readonly bool _isStatement;
    private readonly PackedCell[] _cells;
    private readonly byte[] _places;
    private readonly bool[] _isStock;
    private readonly PackedTotals _totals;
    private ScatterBuffer<ulong>? _slices;
    private bool _isExact = true;
    private TotalRows? _rows;

    public PackedLeaf(RollUpPlan plan, RowMeaning meaning, RollUpMemory? memory)
        : base(plan, plan.PackedIndex, memory)
    {
        _isStatement = meaning == RowMeaning.Statements;
        if (!_isStatement && plan.Lanes.HasStocks)
            throw new ArgumentException("The plan has stocks: a figure of a stock states it, and is no event.", nameof(meaning));
        _cells = RollUpMemory.Array<PackedCell>(memory, plan.Units.Count * Index.RowLength);
        _places =
            [.. Enumerable.Range(0, plan.Periods.Count).Select(period => (byte)(period - plan.Time.SlotBegin[plan.Time.SlotOf[period]]))];
        _isStock = plan.Lanes.IsStock;
        _totals = new PackedTotals(plan, _cells);
    }

    public override TotalRows Rows => _rows ??= new TotalRows(Plan, 1, tellsReported: true, _isExact && !Plan.HasPartlyReplaced, Memory);

    protected override int CellBytes => sizeof(PackedCell);

    public override int Give(int unit)
    {
        _totals.Write(unit, Rows);
        return 0;
    }

    public override CellTotal Read(int unit, int total, int lane) => _totals.Total(unit, total, lane);

    public override bool HasFact(int unit, int total, int lane) => Read(unit, total, lane).IsReported;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Add(in RowBlock block, int* cells)
    {
        if (block.Uppers is not null) _isExact = false;
        for (var row = 0; row < block.Count; row++) AddOne(block, row, cells[row]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Keep(in RowBlock block, int* cells)
    {
        if (block.Uppers is not null) _isExact = false;
        var slices = _slices ??= new ScatterBuffer<ulong>(_cells.Length, Memory);
        int* periods = block.Periods, measures = block.Measures;
        long* lowers = block.Lowers, uppers = block.Uppers is null ? lowers : block.Uppers;
        var (count, shift, hasStocks) = (block.Count, slices.Shift, Plan.Lanes.HasStocks);
        var (places, stocks) = (_places, _isStock);
        fixed (ulong* waiting = slices.Waiting)
        fixed (int* waitingCounts = slices.Counts)
        {
            for (var row = 0; row < count; row++)
            {
                unchecked
                {
                    // Bound: the cell, the period and the measure were found in a checked block, so it has a slice, and no slice ever has
                    // as many facts as fit.
                    var (lower, upper) = ((ulong)lowers[row], uppers[row]);
                    var isOpen = upper == FactColumns.Unbounded;
                    var width = isOpen ? 0 : (ulong)upper - lower;
                    if ((lower >> (LowerShift - shift) | width >> (LowerShift - PackedCell.WidthShift)) != 0)
                    {
                        AddOne(block, row, cells[row]);
                        continue;
                    }

                    var fact =
                        places[periods[row]] | (isOpen
                        ? 1UL << OpenShift
                        : 0) | width << PackedCell.WidthShift | lower << LowerShift | (ulong)cells[row] << (64 - shift);
                    if (hasStocks && stocks[measures is null ? 0 : measures[row]]) fact |= StockBit;
                    var slice = cells[row] >> shift;
                    var next = waitingCounts[slice];
                    waiting[((nint)slice * ScatterBuffer<ulong>.Stride) + next] = fact;
                    waitingCounts[slice] = ++next;
                    if (next == ScatterBuffer<ulong>.Most) Release(slice);
                }
            }
        }
    }

    protected override void ReleaseAll()
    {
        for (var slice = 0; slice < _slices?.Counts.Length; slice++) Release(slice);
    }

    private void Release(int slice)
    {
        var first = slice << _slices!.Shift;
        fixed (PackedCell* cells = &_cells[first])
            _ = BringNear((byte*)cells, Math.Min(1 << _slices.Shift, _cells.Length - first) * CellBytes);
        if (Plan.Lanes.HasStocks || _isStatement) ReleaseStatements(slice);
        else ReleaseEvents(slice);
        _slices.Counts[slice] = 0;
    }

    /// <summary>Adds the events queued for a slice, of which some may be of one cell and period.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReleaseEvents(int slice)
    {
        var (shift, count) = (_slices!.Shift, _slices.Counts[slice]);
        var low = (1UL << (LowerShift - shift)) - 1;
        var (signs, guards) = (0L, 0UL);
        fixed (PackedCell* cells = &_cells[slice << shift])
        fixed (ulong* waiting = &_slices.Waiting[slice * ScatterBuffer<ulong>.Stride])
        {
            for (var next = 0; next < count; next++)
            {
                unchecked
                {
                    // Bound: no more are queued than were put there, each with a cell of the slice. What a slice adds at once is below
                    // 2^46: a guard that is set stays so.
                    var fact = waiting[next];
                    var cell = cells + (fact >> (64 - shift));
                    var sum = cell->Lower + (long)(fact >> LowerShift & low);
                    var rest = cell->Rest + (fact & WidthMask);
                    cell->Lower = sum;
                    cell->Rest = rest | 1UL << (int)(fact & PlaceMask) | (fact << (63 - OpenShift) & PackedCell.Open);
                    signs |= sum;
                    guards |= rest;
                }
            }
        }

        if (signs < 0 || (guards & PackedCell.Guard) != 0)
            throw RowError.Overflow(Plan, Index, Array.FindIndex(_cells, cell => cell.Lower < 0 || (cell.Rest & PackedCell.Guard) != 0));
    }

    /// <summary>Adds the statements queued for a slice, each in a cell and period of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReleaseStatements(int slice)
    {
        var (shift, count) = (_slices!.Shift, _slices.Counts[slice]);
        var low = (1UL << (LowerShift - shift)) - 1;
        for (var next = 0; next < count; next++)
        {
            unchecked
            {
                var fact = _slices.Waiting[(slice * ScatterBuffer<ulong>.Stride) + next];
                Put((slice << shift) + (int)(fact >> (64 - shift)), (int)(fact & PlaceMask), (fact & StockBit) != 0,
                    (long)(fact >> LowerShift & low), (fact & WidthMask) | (fact << (63 - OpenShift) & PackedCell.Open));
            }
        }
    }

    private void AddOne(in RowBlock block, int row, int cell)
    {
        var (lower, upper) = (block.Lowers[row], block.Uppers is null ? block.Lowers[row] : block.Uppers[row]);
        var width = upper == FactColumns.Unbounded ? 0 : unchecked((ulong)(upper - lower));
        if (lower < 0 || width >> PackedCell.WidthBits != 0) throw RowError.Bounds(Plan, block, row);
        Put(cell, _places[block.Periods[row]], _isStock[block.Measures is null ? 0 : block.Measures[row]], lower,
            width << PackedCell.WidthShift | (upper == FactColumns.Unbounded ? PackedCell.Open : 0));
    }

    /// <summary>Puts a fact into its cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="place">Its place in the slot.</param>
    /// <param name="isStock">Whether it is of a stock.</param>
    /// <param name="lower">The lower bound.</param>
    /// <param name="own">The width, and whether there is an upper bound, in the bits of a cell.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(int cell, int place, bool isStock, long lower, ulong own)
    {
        ref var into = ref _cells[cell];
        var (bit, rest) = (1UL << place, into.Rest);
        if (_isStatement && (rest & bit) != 0) throw RowError.Twice(Plan, Index, cell, place);
        if (isStock)
        {
            var isLast = bit > (rest & PackedCell.Reported);
            into.Lower = isLast ? lower : into.Lower;
            into.Rest = isLast ? (rest & PackedCell.Reported) | bit | own : rest | bit;
            return;
        }

        // A width below 2^50 added to one below 2^50 stays below 2^51: the guard is set before anything is carried on. Two counts below
        // 2^63 make less than 2^64.
        var sum = unchecked(into.Lower + lower);
        var wider = unchecked((rest & ~PackedCell.Open) + (own & ~PackedCell.Open));
        into.Lower = sum;
        into.Rest = wider | bit | ((rest | own) & PackedCell.Open);
        if (sum < 0 || (wider & PackedCell.Guard) != 0) throw RowError.Overflow(Plan, Index, cell);
    }
}
