namespace Antq.Domain.Benchmarks.Peers.Duck;

/// <summary>A result, read chunk by chunk.</summary>
public sealed unsafe class DuckDbResult : IDisposable
{
    private NativeResult _result;
    private nint _chunk;

    internal DuckDbResult(NativeResult result) => _result = result;

    /// <summary>How many rows the chunk at hand has.</summary>
    public int Rows { get; private set; }

    /// <summary>Goes on to the next chunk; false after the last.</summary>
    public bool Next()
    {
        Release();
        _chunk = NativeMethods.FetchChunk(_result);
        Rows = _chunk == 0 ? 0 : (int)NativeMethods.ChunkSize(_chunk);
        return Rows > 0;
    }

    /// <summary>A column of the chunk at hand.</summary>
    public ReadOnlySpan<T> Column<T>(int column)
        where T : unmanaged
        => new(NativeMethods.VectorData(NativeMethods.Vector(_chunk, (ulong)column)), Rows);

    public void Dispose()
    {
        Release();
        NativeMethods.DestroyResult(ref _result);
    }

    private void Release()
    {
        if (_chunk != 0) NativeMethods.DestroyChunk(ref _chunk);
    }
}
