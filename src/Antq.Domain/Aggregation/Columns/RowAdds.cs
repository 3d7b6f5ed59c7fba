using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Adds rows of numbers, as many at once as the machine can. Counts are from 0 to 2⁶³ − 1; overflow is reported, never lost.
/// </summary>
internal static class RowAdds
{
    /// <summary>The upper bound of a count without one.</summary>
    public const long Open = -1;

    /// <summary>Adds a row of counts, none of which is negative; false when a sum exceeds 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Counts(Span<long> into, ReadOnlySpan<long> row)
    {
        var sums = MemoryMarshal.Cast<long, Vector<long>>(into);
        var adds = MemoryMarshal.Cast<long, Vector<long>>(row[..into.Length]);
        var signs = Vector<long>.Zero;
        for (var place = 0; place < sums.Length; place++)
        {
            // Two counts below 2⁶³ make less than 2⁶⁴: a sum beyond 2⁶³ is negative.
            var sum = sums[place] + adds[place];
            sums[place] = sum;
            signs |= sum;
        }

        var sign = 0L;
        for (var place = sums.Length * Vector<long>.Count; place < into.Length; place++)
            sign |= into[place] = unchecked(into[place] + row[place]);
        return sign >= 0 && !Vector.LessThanAny(signs, Vector<long>.Zero);
    }

    /// <summary>Adds a row of upper bounds, some of which may be open; false when a sum exceeds 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Uppers(Span<long> into, ReadOnlySpan<long> row)
    {
        var sums = MemoryMarshal.Cast<long, Vector<long>>(into);
        var adds = MemoryMarshal.Cast<long, Vector<long>>(row[..into.Length]);
        var signs = Vector<long>.Zero;
        for (var place = 0; place < sums.Length; place++)
        {
            var open = Vector.LessThan(sums[place] | adds[place], Vector<long>.Zero);
            var sum = sums[place] + adds[place];
            sums[place] = sum | open;
            signs |= Vector.AndNot(sum, open);
        }

        var sign = 0L;
        for (var place = sums.Length * Vector<long>.Count; place < into.Length; place++)
        {
            var isOpen = (into[place] | row[place]) < 0;
            into[place] = isOpen ? Open : unchecked(into[place] + row[place]);
            if (!isOpen) sign |= into[place];
        }

        return sign >= 0 && !Vector.LessThanAny(signs, Vector<long>.Zero);
    }

    /// <summary>Adds a row of numbers of units or periods, of which a plan has less than 2³¹.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Numbers(Span<int> into, ReadOnlySpan<int> row)
    {
        var sums = MemoryMarshal.Cast<int, Vector<int>>(into);
        var adds = MemoryMarshal.Cast<int, Vector<int>>(row[..into.Length]);
        for (var place = 0; place < sums.Length; place++) sums[place] += adds[place];
        for (var place = sums.Length * Vector<int>.Count; place < into.Length; place++) into[place] += row[place];
    }

    /// <summary>Keeps the larger one of each pair.</summary>
    public static void Largest<T>(Span<T> into, ReadOnlySpan<T> row)
        where T : struct, INumber<T>
    {
        var all = MemoryMarshal.Cast<T, Vector<T>>(into);
        var own = MemoryMarshal.Cast<T, Vector<T>>(row[..into.Length]);
        for (var place = 0; place < all.Length; place++) all[place] = Vector.Max(all[place], own[place]);
        for (var place = all.Length * Vector<T>.Count; place < into.Length; place++) into[place] = T.Max(into[place], row[place]);
    }

    /// <summary>Adds a few counts to a row; false when a sum exceeds 64 bits.</summary>
    /// <param name="into">The row, which has no open bound.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="first">The number of the first cell of their unit.</param>
    public static bool Few(Span<long> into, ReadOnlySpan<CellCount> counts, int first)
    {
        var signs = 0L;
        foreach (ref readonly var count in counts) signs |= into[count.Cell - first] = unchecked(into[count.Cell - first] + count.Count);
        return signs >= 0;
    }
}
