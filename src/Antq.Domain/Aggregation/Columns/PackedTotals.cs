using System.Numerics;
using System.Runtime.CompilerServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>Reads totals out of packed cells.</summary>
internal sealed class PackedTotals(RollUpPlan plan, PackedCell[] cells)
{
    private readonly PlanPeriods _time = plan.Time;
    private readonly bool[] _isStock = plan.Lanes.IsStock;
    private readonly int[] _stocks = [.. Enumerable.Range(0, plan.Lanes.Count).Where(lane => plan.Lanes.IsStock[lane])];

    /// <summary>Writes all totals of a unit into the first of some rows.</summary>
    public void Write(int unit, TotalRows rows)
    {
        var lanes = _isStock.Length;
        for (var slot = 0; slot < _time.Slots; slot++)
        {
            if (!WriteFlows(cells.AsSpan(((unit * _time.Slots) + slot) * lanes, lanes), _time.SlotBegin[slot + 1] - _time.SlotBegin[slot],
                rows, _time.CellOfSlot[slot] * lanes))
                throw RowError.Overflow(plan, unit);
        }

        foreach (var lane in _stocks)
        {
            var before = default(CellTotal);
            for (var slot = 0; slot < _time.Slots; slot++)
            {
                before = Slot(unit, slot, lane, before);
                before.WriteTo(rows, (_time.CellOfSlot[slot] * lanes) + lane);
            }
        }

        foreach (var total in _time.Wide)
        {
            for (var lane = 0; lane < lanes; lane++) Total(unit, total, lane).WriteTo(rows, (total * lanes) + lane);
        }
    }

    /// <summary>Returns one total of a unit.</summary>
    public CellTotal Total(int unit, int total, int lane)
    {
        var (begin, end) = _time.SlotsOf[total];
        var isStock = _isStock[lane];
        var before = default(CellTotal);
        for (var slot = isStock ? 0 : begin; slot < begin; slot++) before = Slot(unit, slot, lane, before);
        var all = before = Slot(unit, begin, lane, before);
        for (var slot = begin + 1; slot < end; slot++)
        {
            before = Slot(unit, slot, lane, before);
            if (!all.TryThen(before, isStock, out all)) throw RowError.Overflow(plan, unit, lane);
        }

        return all;
    }

    /// <summary>Writes the cells of a slot as those of flows; false when an upper bound exceeds 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool WriteFlows(ReadOnlySpan<PackedCell> slot, int length, TotalRows rows, int place)
    {
        var lowers = rows.Lower.AsSpan(place, slot.Length);
        var uppers = rows.Upper is null ? default : rows.Upper.AsSpan(place, slot.Length);
        Span<int> reported = rows.Reported.AsSpan(place, slot.Length), complete = rows.Complete.AsSpan(place, slot.Length),
            periods = rows.Periods.AsSpan(place, slot.Length);
        var signs = 0L;
        for (var lane = 0; lane < slot.Length; lane++)
        {
            ref readonly var cell = ref slot[lane];
            var known = BitOperations.PopCount((uint)(cell.Rest & PackedCell.Reported));
            lowers[lane] = cell.Lower;
            periods[lane] = known;
            reported[lane] = known > 0 ? 1 : 0;
            complete[lane] = known == length ? 1 : 0;
            if (uppers.IsEmpty) continue;
            var upper = unchecked(cell.Lower + cell.Width);
            signs |= cell.IsOpen ? 0 : upper;
            uppers[lane] = cell.IsOpen ? RowAdds.Open : upper;
        }

        return signs >= 0;
    }

    /// <summary>Returns the total of a unit in a slot, given that of the slot before.</summary>
    private CellTotal Slot(int unit, int slot, int lane, CellTotal before)
    {
        var isStock = _isStock[lane];
        var length = _time.SlotBegin[slot + 1] - _time.SlotBegin[slot];
        ref readonly var cell = ref cells[(((unit * _time.Slots) + slot) * _isStock.Length) + lane];
        var mask = (uint)(cell.Rest & PackedCell.Reported);
        var periods = BitOperations.PopCount(mask);
        if (isStock && periods == 0)
            return before.IsReported ? before with { Age = before.Age + length, Periods = 0, IsComplete = false } : default;
        var upper = cell.IsOpen ? RowAdds.Open : unchecked(cell.Lower + cell.Width);
        if (!cell.IsOpen && upper < 0) throw RowError.Overflow(plan, unit, lane);
        return new CellTotal(cell.Lower, upper, periods > 0, periods == length, periods, isStock
            ? length - 1 - BitOperations.Log2(mask)
            : 0);
    }
}
