using System.Runtime.CompilerServices;

namespace Antq.Domain.Aggregation.Columns;

/// <summary>
/// Memory that is reused for one roll-up after the other, for callers who roll up often: new memory costs as much as many facts. The totals
/// made in it can be read until it is used again.
/// </summary>
/// <remarks>It is for one roll-up at a time, and not safe to share between threads.</remarks>
public sealed class RollUpMemory
{
    private readonly List<(Array Array, long Bytes)> _free = [];
    private readonly List<(Array Array, long Bytes)> _used = [];

    /// <summary>How often it was used.</summary>
    internal long Uses { get; private set; }

    /// <summary>How many bytes of counts it keeps.</summary>
    public long Bytes => _free.Concat(_used).Sum(kept => kept.Bytes);

    /// <summary>Returns a new array, or one of the memory.</summary>
    /// <param name="memory">The memory, if the caller has some.</param>
    /// <param name="length">How many elements.</param>
    /// <param name="isCleared">Whether they have to be 0.</param>
    internal static T[] Array<T>(RollUpMemory? memory, int length, bool isCleared = true)
        where T : unmanaged
        => memory?.Take<T>(length, isCleared) ?? (isCleared ? new T[length] : GC.AllocateUninitializedArray<T>(length));

    /// <summary>Begins a roll-up: the arrays of the last one are free.</summary>
    internal void Begin()
    {
        Uses++;
        _free.AddRange(_used);
        _used.Clear();
    }

    private T[] Take<T>(int length, bool isCleared)
        where T : unmanaged
    {
        // Several threads that read totals may take memory for the arrays that they write out.
        lock (_free) return TakeAlone<T>(length, isCleared);
    }

    private T[] TakeAlone<T>(int length, bool isCleared)
        where T : unmanaged
    {
        var place = _free.FindIndex(kept => kept.Array is T[] own && own.Length == length);
        if (place < 0)
        {
            var made = new T[length];
            _used.Add((made, (long)length * Unsafe.SizeOf<T>()));
            return made;
        }

        var kept = (T[])_free[place].Array;
        _used.Add(_free[place]);
        _free.RemoveAt(place);
        if (isCleared) kept.AsSpan().Clear();
        return kept;
    }
}
