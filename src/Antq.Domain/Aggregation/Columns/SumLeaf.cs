using System.Numerics;
using System.Runtime.CompilerServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Cells that are sums of counts: eight bytes each, and a bit for those reported as 0. The distances of upper bounds have a second array,
/// made for the first count that is not exact.
/// </summary>
internal sealed unsafe class SumLeaf : FactAccumulator
{
    private readonly long[] _counts;
    private readonly ulong[] _zeros;
    private ScatterBuffer<uint>? _slices;
    private long[]? _excess;
    private TotalRows? _rows;

    public SumLeaf(RollUpPlan plan, RollUpMemory? memory)
        : base(plan, plan.SumIndex, memory)
    {
        _counts = RollUpMemory.Array<long>(memory, plan.Units.Count * Index.RowLength);
        _zeros = RollUpMemory.Array<ulong>(memory, (_counts.Length + 63) / 64);
    }

    public override TotalRows Rows => _rows ??= Finish();

    protected override int CellBytes => sizeof(long);

    public override int Give(int unit) => unit;

    public override CellTotal Read(int unit, int total, int lane)
    {
        var place = (unit * Index.RowLength) + (total * Plan.Lanes.Count) + lane;
        return new CellTotal(_counts[place], (_excess ?? _counts)[place], HasFact(unit, total, lane), false, 0, 0);
    }

    public override bool HasFact(int unit, int total, int lane)
    {
        var (begin, end) = Plan.Time.SlotsOf[total];
        for (var slot = begin; slot < end; slot++)
        {
            var cell = (unit * Index.RowLength) + (Plan.Time.CellOfSlot[slot] * Plan.Lanes.Count) + lane;
            if (_counts[cell] != 0 || (_zeros[cell >> 6] >> (cell & 63) & 1) != 0) return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Add(in RowBlock block, int* cells)
    {
        unchecked
        {
            var (sign, row, count) = (0L, 0, block.Count);
            var lowers = block.Lowers;
            var signs = Vector<long>.Zero;
            fixed (long* counts = _counts)
            {
                // Rows of contiguous cells, as those of one unit and period often are, are added at once.
                while (row <= count - Vector<int>.Count)
                {
                    // Bound: the cells were found in a checked block (RowIndex), and row + the width of a vector is at most count.
                    // Two counts below 2^63 make less than 2^64: a sum beyond 2^63 is negative.
                    var end = row + Vector<int>.Count;
                    if (Unsafe.ReadUnaligned<Vector<int>>(cells + row) == new Vector<int>(cells[row]) + Vector<int>.Indices)
                    {
                        for (var cell = counts + cells[row]; row < end; row += Vector<long>.Count, cell += Vector<long>.Count)
                        {
                            var lower = Unsafe.ReadUnaligned<Vector<long>>(lowers + row);
                            var sum = Unsafe.ReadUnaligned<Vector<long>>(cell) + lower;
                            Unsafe.WriteUnaligned(cell, sum);
                            signs |= sum | lower;
                            if (!Vector.EqualsAny(sum, Vector<long>.Zero)) continue;
                            for (var element = 0; element < Vector<long>.Count; element++)
                            {
                                if (sum[element] == 0) SetZero(cells[row + element]);
                            }
                        }
                    }
                    else
                    {
                        for (; row < end; row++)
                        {
                            var lower = lowers[row];
                            var cell = counts + cells[row];
                            var sum = *cell + lower;
                            *cell = sum;
                            sign |= sum | lower;
                            if (sum == 0) SetZero(cells[row]);
                        }
                    }
                }

                for (; row < count; row++)
                {
                    // Bound: as above.
                    var sum = counts[cells[row]] + lowers[row];
                    counts[cells[row]] = sum;
                    sign |= sum | lowers[row];
                    if (sum == 0) SetZero(cells[row]);
                }
            }

            if (sign < 0 || Vector.LessThanAny(signs, Vector<long>.Zero)) throw Fault(block, cells);
            if (block.Uppers is not null) Widen(block, cells);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void Keep(in RowBlock block, int* cells)
    {
        unchecked
        {
            var slices = _slices ??= new ScatterBuffer<uint>(_counts.Length, Memory);
            var (shift, bits, count) = (slices.Shift, 32 - slices.Shift, block.Count);
            var low = (1u << shift) - 1;
            var lowers = block.Lowers;
            fixed (uint* waiting = slices.Waiting)
            fixed (int* waitingCounts = slices.Counts)
            {
                for (var row = 0; row < count; row++)
                {
                    var (cell, lower) = ((uint)cells[row], (ulong)lowers[row]);
                    if (lower >> bits != 0)
                    {
                        AddOne(block, row, cells[row]);
                        continue;
                    }

                    // Bound: the cell was found in a checked block, so it has a slice, and no slice ever has as many facts as fit.
                    var slice = (int)(cell >> shift);
                    var place = waitingCounts[slice];
                    waiting[(nint)slice * ScatterBuffer<uint>.Stride + place] = ((cell & low) << bits) | (uint)lower;
                    waitingCounts[slice] = ++place;
                    if (place == ScatterBuffer<uint>.Most) Release(slice);
                }
            }

            if (block.Uppers is not null) Widen(block, cells);
        }
    }

    protected override void ReleaseAll()
    {
        for (var slice = 0; slice < _slices?.Counts.Length; slice++) Release(slice);
    }

    /// <summary>Adds the facts queued for a slice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Release(int slice)
    {
        unchecked
        {
            var (shift, count, signs) = (_slices!.Shift, _slices.Counts[slice], 0L);
            var bits = 32 - shift;
            var low = (1u << bits) - 1;
            _slices.Counts[slice] = 0;
            fixed (uint* waiting = &_slices.Waiting[slice * ScatterBuffer<uint>.Stride])
            fixed (long* counts = &_counts[slice << shift])
            {
                _ = BringNear((byte*)counts, Math.Min(1 << shift, _counts.Length - (slice << shift)) * CellBytes);
                fixed (ulong* zeros = &_zeros[slice << shift >> 6])
                {
                    for (var place = 0; place < count; place++)
                    {
                        // Bound: no more are queued than were put there, each with a cell of the slice, which begins at a multiple of 64.
                        var fact = waiting[place];
                        var (cell, lower) = (fact >> bits, fact & low);
                        var sum = counts[cell] + lower;
                        counts[cell] = sum;
                        signs |= sum;
                        if (sum == 0) zeros[cell >> 6] |= 1UL << (int)(cell & 63);
                    }
                }
            }

            if (signs < 0) throw RowError.Overflow(Plan, Index, Array.FindIndex(_counts, sum => sum < 0));
        }
    }

    /// <summary>Marks a cell that was reported as 0, and nothing more so far.</summary>
    private void SetZero(int cell) => _zeros[cell >> 6] |= 1UL << (cell & 63);

    private void AddOne(in RowBlock block, int row, int cell)
    {
        if (block.Lowers[row] < 0) throw RowError.Count(Plan, block, row);
        if ((_counts[cell] = unchecked(_counts[cell] + block.Lowers[row])) < 0) throw RowError.Overflow(Plan, Index, cell);
    }

    /// <summary>Adds the distances of the upper bounds of a block above the lower ones.</summary>
    private void Widen(in RowBlock block, int* cells)
    {
        for (var row = 0; row < block.Count; row++)
        {
            var (lower, upper) = (block.Lowers[row], block.Uppers[row]);
            if (upper == lower) continue;
            if (upper < lower) throw RowError.Count(Plan, block, row);
            ref var excess = ref (_excess ??= RollUpMemory.Array<long>(Memory, _counts.Length))[cells[row]];
            if (upper == FactColumns.Unbounded || excess == RowAdds.Open) excess = RowAdds.Open;
            else if (unchecked(excess += upper - lower) < 0) throw RowError.Overflow(Plan, Index, cells[row]);
        }
    }

    /// <summary>
    /// Returns the fault of a block: the first count below 0, or else the first sum that exceeds 64 bits, when it is subtracted and added
    /// again row by row.
    /// </summary>
    private Exception Fault(in RowBlock block, int* cells)
    {
        for (var row = 0; row < block.Count; row++)
        {
            if (block.Lowers[row] < 0) return RowError.Count(Plan, block, row);
            _counts[cells[row]] = unchecked(_counts[cells[row]] - block.Lowers[row]);
        }

        var passed = 0;
        while ((_counts[cells[passed]] = unchecked(_counts[cells[passed]] + block.Lowers[passed])) >= 0) passed++;
        return RowError.Overflow(Plan, Index, cells[passed]);
    }

    /// <summary>Returns the rows with the totals of several slots, and upper bounds instead of distances.</summary>
    private TotalRows Finish()
    {
        for (var cell = 0; cell < _excess?.Length; cell++)
        {
            if (_excess[cell] != RowAdds.Open && (_excess[cell] = unchecked(_excess[cell] + _counts[cell])) < 0)
                throw RowError.Overflow(Plan, Index, cell);
        }

        for (var unit = 0; unit < Plan.Units.Count; unit++)
        {
            foreach (var total in Plan.Time.Wide) Fold(unit, total);
        }

        return new TotalRows(Index.RowLength, _counts, _excess);
    }

    private void Fold(int unit, int total)
    {
        var lanes = Plan.Lanes.Count;
        var into = (unit * Index.RowLength) + (total * lanes);
        for (var (slot, end) = Plan.Time.SlotsOf[total]; slot < end; slot++)
        {
            var from = (unit * Index.RowLength) + (Plan.Time.CellOfSlot[slot] * lanes);
            if (!RowAdds.Counts(_counts.AsSpan(into, lanes), _counts.AsSpan(from, lanes))
                || _excess is not null && !RowAdds.Uppers(_excess.AsSpan(into, lanes), _excess.AsSpan(from, lanes))) throw RowError
                    .Overflow(Plan, unit);
        }
    }
}
