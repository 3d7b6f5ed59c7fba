using System.Runtime.InteropServices;

namespace Antq.Domain.Benchmarks.Peers.Duck;

/// <summary>Fills a table chunk by chunk: the caller fills the columns of a chunk and then appends it.</summary>
public sealed unsafe class DuckDbTableWriter : IDisposable
{
    private readonly List<nint> _types = [];
    private nint _appender;
    private nint _chunk;

    internal DuckDbTableWriter(nint connection, string table, List<DuckDbType> types)
    {
        DuckDbDatabase.Require(
            NativeMethods.CreateAppender(connection, null, table, out _appender) == 0, $"The table {table} cannot be appended to.");
        foreach (var type in types) _types.Add(NativeMethods.CreateLogicalType(type));
        _chunk = NativeMethods.CreateChunk(CollectionsMarshal.AsSpan(_types), (ulong)_types.Count);
        Capacity = (int)NativeMethods.VectorSize();
    }

    /// <summary>The most rows of a chunk.</summary>
    public int Capacity { get; }

    /// <summary>A column of the chunk at hand.</summary>
    public Span<T> Column<T>(int column)
        where T : unmanaged
        => new(NativeMethods.VectorData(NativeMethods.Vector(_chunk, (ulong)column)), Capacity);

    /// <summary>Marks a place of the chunk at hand as holding no value.</summary>
    public void SetNull(int column, int row)
    {
        var vector = NativeMethods.Vector(_chunk, (ulong)column);
        NativeMethods.EnsureValidity(vector);
        NativeMethods.Validity(vector)[row / 64] &= ~(1UL << (row % 64));
    }

    /// <summary>Appends the first rows of the chunk at hand and begins the next.</summary>
    public void Append(int rows)
    {
        NativeMethods.SetChunkSize(_chunk, (ulong)rows);
        DuckDbDatabase.Require(NativeMethods.AppendChunk(_appender, _chunk) == 0, "A chunk was not appended.");
        NativeMethods.ResetChunk(_chunk);
    }

    /// <summary>Ends the table; only then are its rows there.</summary>
    public void Dispose()
    {
        if (_appender == 0) return;
        var state = NativeMethods.CloseAppender(_appender);
        _ = NativeMethods.DestroyAppender(ref _appender);
        NativeMethods.DestroyChunk(ref _chunk);
        foreach (var type in _types)
        {
            var one = type;
            NativeMethods.DestroyLogicalType(ref one);
        }

        DuckDbDatabase.Require(state == 0, "The rows were not appended.");
    }
}
