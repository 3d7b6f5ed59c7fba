namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Facts that wait for their cells: those of one slice of the cells are added together, when so many wait that the slice is worth fetching. Cells
/// that are asked for one by one each wait for memory; a slice is read from its beginning to its end, which is what memory is fast at.
/// </summary>
/// <typeparam name="T">A fact in few bits: its cell in the slice above, its numbers below.</typeparam>
internal sealed class Slices<T>
    where T : unmanaged
{
    /// <summary>How many facts of a slice wait at most.</summary>
    public const int Most = 8 * 1024;

    /// <summary>The cells of a slice, as a power of two: with what waits for it, it stays in the second cache.</summary>
    private const int CellBits = 14;

    /// <summary>The most slices: each has a line of the first cache that is written to.</summary>
    private const int MostSlices = 512;

    /// <summary>Slices begin a line apart, or all of them would be written to the same few places of the first cache.</summary>
    private const int Apart = 16;

    /// <param name="cells">How many cells there are.</param>
    /// <param name="memory">Where arrays come from.</param>
    public Slices(int cells, RollUpMemory? memory)
    {
        Shift = CellBits;
        while ((cells - 1L) >> Shift >= MostSlices) Shift++;
        Counts = new int[((cells - 1) >> Shift) + 1];
        Waiting = RollUpMemory.Array<T>(memory, Counts.Length * Stride, isCleared: false);
    }

    /// <summary>How many facts lie from the first of a slice to the first of the next.</summary>
    public static int Stride => Most + Apart;

    /// <summary>A cell without so many lowest bits is the number of its slice.</summary>
    public int Shift { get; }

    /// <summary>How many facts wait for each slice.</summary>
    public int[] Counts { get; }

    /// <summary>The facts that wait.</summary>
    public T[] Waiting { get; }
}
