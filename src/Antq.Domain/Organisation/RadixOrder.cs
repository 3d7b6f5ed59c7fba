namespace Antq.Domain.Organisation;

/// <summary>Sorts many numbers byte by byte: the framework's sort would first have to be compiled for each type of value.</summary>
internal static class RadixOrder
{
    private const int Bits = 8, Values = 1 << Bits;

    /// <summary>Returns the positions of the numbers from the lowest to the greatest; equal ones stay in their order.</summary>
    public static int[] Of(ulong[] keys)
    {
        var (order, next) = (new int[keys.Length], new int[keys.Length]);
        for (var place = 0; place < order.Length; place++) order[place] = place;
        Span<int> begins = stackalloc int[Values + 1];
        for (var shift = 0; shift < sizeof(ulong) * Bits; shift += Bits)
        {
            begins.Clear();
            foreach (var key in keys) begins[Byte(key, shift) + 1]++;
            if (keys.Length == 0 || begins[Byte(keys[0], shift) + 1] == keys.Length) continue;
            for (var value = 1; value < Values; value++) begins[value] += begins[value - 1];
            foreach (var place in order) next[begins[Byte(keys[place], shift)]++] = place;
            (order, next) = (next, order);
        }

        return order;
    }

    private static int Byte(ulong key, int shift) => (int)((key >> shift) & (Values - 1));
}
