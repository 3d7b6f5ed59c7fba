using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>Reads numbers once and adds them up, as many at once as the machine can: what memory allows at best.</summary>
internal static class MemoryScan
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Sum<T>(ReadOnlySpan<T> numbers)
        where T : unmanaged, INumber<T>
    {
        Vector<T> one = default, two = default, three = default, four = default;
        var vectors = MemoryMarshal.Cast<T, Vector<T>>(numbers);
        var place = 0;
        for (; place + 3 < vectors.Length; place += 4)
        {
            one += vectors[place];
            two += vectors[place + 1];
            three += vectors[place + 2];
            four += vectors[place + 3];
        }

        for (; place < vectors.Length; place++) one += vectors[place];
        return long.CreateTruncating(Vector.Sum(one + two + three + four));
    }
}
