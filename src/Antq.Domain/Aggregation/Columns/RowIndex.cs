using System.Numerics;
using System.Runtime.CompilerServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Finds the cell of each row: by unit, then the place of its period, then measure. Rows are checked a block at a time before any cell is
/// touched.
/// </summary>
internal sealed unsafe class RowIndex
{
    /// <summary>The maximum number of rows of a block.</summary>
    public const int Block = 512;

    private readonly int _units;
    private readonly int _lanes;
    private readonly int _cells;
    private readonly int[] _offsets;
    private readonly uint _factor;
    private readonly int _shift;
    private readonly uint _phase;

    /// <param name="units">How many units there are.</param>
    /// <param name="lanes">How many measures there are.</param>
    /// <param name="places">The place of each period.</param>
    /// <param name="count">How many places there are.</param>
    public RowIndex(int units, int lanes, int[] places, int count)
    {
        (_units, _lanes) = (units, lanes);
        RowLength = checked(count * lanes);
        if ((long)units * RowLength > Array.MaxLength)
            throw new ArgumentException(
                $"{units} units with {count} periods and {lanes} measures are more than the {Array.MaxLength} cells that fit: ask for "
                + $"fewer measures at once.", nameof(units));
        _cells = units * RowLength;
        _offsets = Array.ConvertAll(places, place => place * lanes);
        IsRegular = TryRegular(places, out _factor, out _shift, out _phase);
    }

    /// <summary>How many cells a unit has.</summary>
    public int RowLength { get; }

    /// <summary>Whether places follow from periods by a division, which is computed for many rows at once.</summary>
    private bool IsRegular { get; }

    /// <summary>Returns the first and the last unit of a block, if all its rows have a unit, period and measure of the plan.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryCheck(in RowBlock block, out uint first, out uint last)
    {
        unchecked
        {
            int* units = block.Units, periods = block.Periods, measures = block.Measures;
            var count = block.Count;
            Vector<uint> least = new(uint.MaxValue), most = default, latest = default, highest = default;
            var place = 0;
            for (; place <= count - Vector<uint>.Count; place += Vector<uint>.Count)
            {
                // Bound: place + the width of a vector is at most count, and each column has count rows.
                var unit = Unsafe.ReadUnaligned<Vector<uint>>(units + place);
                least = Vector.Min(least, unit);
                most = Vector.Max(most, unit);
                latest = Vector.Max(latest, Unsafe.ReadUnaligned<Vector<uint>>(periods + place));
                if (measures is not null) highest = Vector.Max(highest, Unsafe.ReadUnaligned<Vector<uint>>(measures + place));
            }

            var (period, measure) = (0u, 0u);
            (first, last) = (uint.MaxValue, 0u);
            for (var element = 0; element < Vector<uint>.Count; element++)
            {
                (first, last) = (Math.Min(first, least[element]), Math.Max(last, most[element]));
                (period, measure) = (Math.Max(period, latest[element]), Math.Max(measure, highest[element]));
            }

            for (; place < count; place++)
            {
                // Bound: place is below count.
                var unit = (uint)units[place];
                (first, last) = (Math.Min(first, unit), Math.Max(last, unit));
                period = Math.Max(period, (uint)periods[place]);
                if (measures is not null) measure = Math.Max(measure, (uint)measures[place]);
            }

            return last < _units && period < _offsets.Length && measure < _lanes;
        }
    }

    /// <summary>
    /// Writes the cell of each row of a checked block; false when one lies outside, which can only happen when somebody changed the columns
    /// in the meantime.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryFind(in RowBlock block, int* cells)
    {
        unchecked
        {
            int* units = block.Units, periods = block.Periods, measures = block.Measures;
            var (count, place, highest) = (block.Count, 0, 0u);
            if (IsRegular)
            {
                var (row, lanes, factor, phase) =
                    (new Vector<int>(RowLength), new Vector<int>(_lanes), new Vector<uint>(_factor), new Vector<uint>(_phase));
                var most = Vector<uint>.Zero;
                for (; place <= count - Vector<int>.Count; place += Vector<int>.Count)
                {
                    // Bound: place + the width of a vector is at most count, and each column and the cells have count places.
                    var time = Vector.ShiftRightLogical((Unsafe.ReadUnaligned<Vector<uint>>(periods + place) + phase) * factor, _shift);
                    var cell = (Unsafe.ReadUnaligned<Vector<int>>(units + place) * row) + (Vector.AsVectorInt32(time) * lanes);
                    if (measures is not null) cell += Unsafe.ReadUnaligned<Vector<int>>(measures + place);
                    Unsafe.WriteUnaligned(cells + place, cell);
                    most = Vector.Max(most, Vector.AsVectorUInt32(cell));
                }

                for (var element = 0; element < Vector<uint>.Count; element++) highest = Math.Max(highest, most[element]);
            }

            for (; place < count; place++)
            {
                // Bound: place is below count.
                var cell = (units[place] * RowLength) + _offsets[periods[place]] + (measures is null ? 0 : measures[place]);
                cells[place] = cell;
                highest = Math.Max(highest, (uint)cell);
            }

            return highest < (uint)_cells;
        }
    }

    /// <summary>
    /// Tries to find a factor and a shift that compute each place from its period: one for every fixed number of periods, the first perhaps
    /// shorter.
    /// </summary>
    private static bool TryRegular(int[] places, out uint factor, out int shift, out uint phase)
    {
        (factor, shift, phase) = (0, 16, 0);
        var length = Math.Max(1, places.Count(place => place == 1));
        if (places.Length > 4096) return false;
        var first = places.TakeWhile(place => place == 0).Count();
        if (first > length) length = first;
        (factor, phase) = ((1u << shift) / (uint)length + (length == 1 ? 0u : 1u), (uint)(length - first));
        for (var period = 0u; period < places.Length; period++)
        {
            if ((period + phase) * factor >> shift != places[period]) return false;
        }

        return true;
    }
}
