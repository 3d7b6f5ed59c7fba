using System.Numerics;
using System.Runtime.CompilerServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>Replaces the sums of stocks by their last figures; a slot without one takes that of the slot before.</summary>
internal sealed unsafe class CubeStocks
{
    private readonly int _lanes;
    private readonly int[] _isStock;
    private readonly int[] _blocks;
    private readonly int[] _singles;

    public CubeStocks(PlanLanes lanes)
    {
        _lanes = lanes.Count;
        _isStock = Array.ConvertAll(lanes.IsStock, isStock => isStock ? -1 : 0);
        var whole = _lanes / Vector<int>.Count * Vector<int>.Count;
        _blocks =
            [.. Enumerable.Range(0, _lanes).Where(lane => lane < whole && _isStock[lane] != 0)
            .Select(lane => lane / Vector<int>.Count * Vector<int>.Count).Distinct()];
        _singles = [.. Enumerable.Range(whole, _lanes - whole).Where(lane => _isStock[lane] != 0)];
    }

    /// <summary>Writes the stocks of a slot.</summary>
    /// <param name="counts">The counts of the first period of the slot.</param>
    /// <param name="periods">How many periods the slot has.</param>
    /// <param name="rows">The totals of the unit.</param>
    /// <param name="place">Where those of the slot begin.</param>
    /// <param name="before">Where those of the slot before begin; negative for the first.</param>
    public void Write(int* counts, int periods, TotalRows rows, int place, int before)
    {
        foreach (var lane in _blocks) WriteBlock(counts + lane, periods, rows, lane, place + lane, before < 0 ? before : before + lane);
        foreach (var lane in _singles) WriteOne(counts + lane, periods, rows, place + lane, before < 0 ? before : before + lane);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteBlock(int* counts, int periods, TotalRows rows, int lane, int place, int before)
    {
        unchecked
        {
            var isStock = new Vector<int>(_isStock, lane);
            var (open, last, age) = (isStock, Vector<int>.Zero, Vector<int>.Zero);
            for (var period = periods - 1; period >= 0 && open != Vector<int>.Zero; period--)
            {
                // Bound: a whole vector of lanes of a period of the slot.
                var count = Unsafe.ReadUnaligned<Vector<int>>(counts + ((nint)period * _lanes));
                var isThere = Vector.GreaterThanOrEqual(count, Vector<int>.Zero) & open;
                last = Vector.ConditionalSelect(isThere, count, last);
                age = Vector.ConditionalSelect(isThere, new Vector<int>(periods - 1 - period), age);
                open = Vector.AndNot(open, isThere);
            }

            Span<long> lower = rows.Lower.AsSpan(place, Vector<int>.Count);
            Vector<long> low = default, high = default;
            if (before >= 0)
                (low, high) = (new Vector<long>(rows.Lower, before), new Vector<long>(rows.Lower, before + Vector<long>.Count));
            Vector.Widen(last, out var lastLow, out var lastHigh);
            Vector.Widen(open, out var openLow, out var openHigh);
            Vector.Widen(isStock, out var stockLow, out var stockHigh);
            low = Vector.ConditionalSelect(openLow, low, lastLow);
            high = Vector.ConditionalSelect(openHigh, high, lastHigh);
            Vector.ConditionalSelect(stockLow, low, new Vector<long>(lower)).CopyTo(lower);
            Vector.ConditionalSelect(stockHigh, high, new Vector<long>(lower[Vector<long>.Count..])).CopyTo(lower[Vector<long>.Count..]);
            if (rows.Reported is null) return;
            var (stands, older) = before >= 0 ? (new Vector<int>(rows.Reported, before), new Vector<int>(rows.Age!, before)) : default;
            older = (older + new Vector<int>(periods)) & Vector.Equals(stands, Vector<int>.One);
            Vector.ConditionalSelect(isStock, Vector.ConditionalSelect(open, stands, Vector<int>.One),
                new Vector<int>(rows.Reported, place)).CopyTo(rows.Reported, place);
            Vector.ConditionalSelect(open, older, age).CopyTo(rows.Age!, place);
        }
    }

    private void WriteOne(int* counts, int periods, TotalRows rows, int place, int before)
    {
        for (var period = periods - 1; period >= 0; period--)
        {
            // Bound: a lane of a period of the slot.
            var count = counts[(nint)period * _lanes];
            if (count == FactCube.Missing) continue;
            Set(count, 1, periods - 1 - period);
            return;
        }

        var stands = before >= 0 && rows.Reported![before] > 0;
        Set(stands ? rows.Lower[before] : 0, stands ? 1 : 0, stands ? rows.Age![before] + periods : 0);

        void Set(long lower, int reported, int age)
        {
            rows.Lower[place] = lower;
            if (rows.Reported is null) return;
            rows.Reported[place] = reported;
            rows.Age![place] = age;
        }
    }
}
