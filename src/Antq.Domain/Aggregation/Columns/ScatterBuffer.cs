namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Queues of facts for slices of the cells: those of one slice are added together, when enough are queued for the slice to be worth
/// fetching. Cells that are accessed individually each wait for memory; a slice is read from its beginning to its end, which memory does
/// fast.
/// </summary>
/// <typeparam name="T">A fact in few bits: its cell in the slice above, its numbers below.</typeparam>
internal sealed class ScatterBuffer<T>
    where T : unmanaged
{
    /// <summary>The maximum number of facts queued for a slice.</summary>
    public const int Most = 8 * 1024;

    /// <summary>The cells of a slice, as a power of two: with its queue, it stays in the second cache.</summary>
    private const int CellBits = 14;

    /// <summary>The maximum number of slices: each has a line of the first cache that is written to.</summary>
    private const int MostSlices = 512;

    /// <summary>
    /// The distance between slices: they begin a line apart, or all of them would be written to the same few places of the first cache.
    /// </summary>
    private const int Apart = 16;

    /// <param name="cells">How many cells there are.</param>
    /// <param name="memory">The source of arrays.</param>
    public ScatterBuffer(int cells, RollUpMemory? memory)
    {
        Shift = CellBits;
        while ((cells - 1L) >> Shift >= MostSlices) Shift++;
        Counts = new int[((cells - 1) >> Shift) + 1];
        Waiting = RollUpMemory.Array<T>(memory, Counts.Length * Stride, isCleared: false);
    }

    /// <summary>The distance from the first fact of a slice to the first of the next.</summary>
    public static int Stride => Most + Apart;

    /// <summary>The number of lowest bits of a cell without which it is the number of its slice.</summary>
    public int Shift { get; }

    /// <summary>How many facts are queued for each slice.</summary>
    public int[] Counts { get; }

    /// <summary>The queued facts.</summary>
    public T[] Waiting { get; }
}
