using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Adds the counts of a few periods of a cube, which follow each other in memory, so that it is read from its beginning to its end.
/// </summary>
internal static unsafe class CubeRows
{
    /// <summary>How many periods are added at once.</summary>
    public const int Together = 4;

    /// <summary>Adds the counts of some periods, none of which is missing; false when one is negative.</summary>
    /// <param name="counts">The counts of the first period, and after them those of the others.</param>
    /// <param name="periods">How many periods, from 1 to <see cref="Together"/>.</param>
    /// <param name="sums">A sum for each measure.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Add(int* counts, int periods, Span<long> sums)
    {
        unchecked
        {
            var lanes = (nint)sums.Length;
            var (second, third, fourth) = Offsets(periods, lanes);
            var (signs, sign, lane) = (Vector<int>.Zero, 0, (nint)0);
            ref var first = ref MemoryMarshal.GetReference(sums);
            for (; periods == Together && lane <= lanes - Vector<int>.Count; lane += Vector<int>.Count)
            {
                // Bound: lane + the width of a vector is at most the lanes of a period, of which there are four here; sums has as many. Two
                // counts below 2^31 stay below 2^32.
                var (one, two) =
                    (Unsafe.ReadUnaligned<Vector<int>>(counts + lane), Unsafe.ReadUnaligned<Vector<int>>(counts + lane + second));
                var (three, four) =
                    (Unsafe.ReadUnaligned<Vector<int>>(counts + lane + third), Unsafe.ReadUnaligned<Vector<int>>(counts + lane + fourth));
                signs |= one | two | three | four;
                Widen(ref Unsafe.Add(ref first, lane), Vector.AsVectorUInt32(one + two), Vector.AsVectorUInt32(three + four));
            }

            for (; lane < lanes; lane++)
            {
                for (var period = (nint)0; period < periods; period++)
                {
                    // Bound: a lane of one of the periods.
                    var count = counts[(period * lanes) + lane];
                    sign |= count;
                    Unsafe.Add(ref first, lane) += count;
                }
            }

            return sign >= 0 && !Vector.LessThanAny(signs, Vector<int>.Zero);
        }
    }

    /// <summary>Adds the existing counts of some periods; false when one is negative and not <see cref="FactCube.Missing"/>.</summary>
    /// <param name="counts">The counts of the first period, and after them those of the others.</param>
    /// <param name="periods">How many periods, from 1 to <see cref="Together"/>.</param>
    /// <param name="sums">A sum for each measure.</param>
    /// <param name="present">How many counts there were for each measure.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool AddPresent(int* counts, int periods, Span<long> sums, Span<int> present)
    {
        unchecked
        {
            var lanes = (nint)sums.Length;
            var (second, third, fourth) = Offsets(periods, lanes);
            var (wrong, all, isWrong, lane) = (Vector<int>.Zero, new Vector<int>(Together), false, (nint)0);
            ref var first = ref MemoryMarshal.GetReference(sums);
            ref var known = ref MemoryMarshal.GetReference(present);
            for (; periods == Together && lane <= lanes - Vector<int>.Count; lane += Vector<int>.Count)
            {
                // Bound: as in Add; present has as many as sums.
                var (one, two) =
                    (Unsafe.ReadUnaligned<Vector<int>>(counts + lane), Unsafe.ReadUnaligned<Vector<int>>(counts + lane + second));
                var (three, four) =
                    (Unsafe.ReadUnaligned<Vector<int>>(counts + lane + third), Unsafe.ReadUnaligned<Vector<int>>(counts + lane + fourth));
                var (noOne, noTwo, noThree, noFour) = (IsNegative(one), IsNegative(two), IsNegative(three), IsNegative(four));

                // A missing count has no bit but that of the sign: any other bit of a negative count is wrong.
                wrong |= (one & noOne) | (two & noTwo) | (three & noThree) | (four & noFour);
                Widen(
                    ref Unsafe.Add(ref first, lane),
                    Vector.AsVectorUInt32(Vector.AndNot(one, noOne) + Vector.AndNot(two, noTwo)),
                    Vector.AsVectorUInt32(Vector.AndNot(three, noThree) + Vector.AndNot(four, noFour)));
                ref var counted = ref Unsafe.As<int, Vector<int>>(ref Unsafe.Add(ref known, lane));
                counted += all + noOne + noTwo + noThree + noFour;
            }

            for (; lane < lanes; lane++)
            {
                for (var period = (nint)0; period < periods; period++)
                {
                    // Bound: a lane of one of the periods.
                    var count = counts[(period * lanes) + lane];
                    if (count == FactCube.Missing) continue;
                    isWrong |= count < 0;
                    Unsafe.Add(ref first, lane) += count;
                    Unsafe.Add(ref known, lane)++;
                }
            }

            return !isWrong && (wrong & new Vector<int>(int.MaxValue)) == Vector<int>.Zero;
        }
    }

    /// <summary>Determines which measures were reported in some of the periods, and which in all.</summary>
    public static void Compare(ReadOnlySpan<int> present, int periods, Span<int> reported, Span<int> complete)
    {
        var known = MemoryMarshal.Cast<int, Vector<int>>(present);
        var some = MemoryMarshal.Cast<int, Vector<int>>(reported[..present.Length]);
        var all = MemoryMarshal.Cast<int, Vector<int>>(complete[..present.Length]);
        for (var place = 0; place < known.Length; place++)
        {
            some[place] = Vector.Min(known[place], Vector<int>.One);
            all[place] = Vector.Equals(known[place], new Vector<int>(periods)) & Vector<int>.One;
        }

        for (var lane = known.Length * Vector<int>.Count; lane < present.Length; lane++)
            (reported[lane], complete[lane]) = (Math.Min(present[lane], 1), present[lane] == periods ? 1 : 0);
    }

    /// <summary>Returns the starts of the second, third and fourth of four periods.</summary>
    private static (nint Second, nint Third, nint Fourth) Offsets(int periods, nint lanes)
        => periods == Together ? (lanes, lanes * 2, lanes * 3) : default;

    /// <summary>Returns a mask with all bits set where a count is negative.</summary>
    private static Vector<int> IsNegative(Vector<int> counts) => Vector.ShiftRightArithmetic(counts, 31);

    /// <summary>Adds two vectors of sums of 32 bits to the sums from one on. Bound: as many follow it as a vector of 32 bits has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Widen(ref long sum, Vector<uint> one, Vector<uint> other)
    {
        Vector.Widen(one, out var low, out var high);
        Vector.Widen(other, out var otherLow, out var otherHigh);
        ref var left = ref Unsafe.As<long, Vector<ulong>>(ref sum);
        left += low + otherLow;
        ref var right = ref Unsafe.Add(ref left, 1);
        right += high + otherHigh;
    }
}
