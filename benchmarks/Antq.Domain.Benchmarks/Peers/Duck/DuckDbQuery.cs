namespace Antq.Domain.Benchmarks.Peers.Duck;

/// <summary>A query that is planned once and run often.</summary>
public sealed class DuckDbQuery : IDisposable
{
    private nint _statement;

    internal DuckDbQuery(nint statement) => _statement = statement;

    /// <summary>Runs the query and hands out its whole result.</summary>
    public DuckDbResult Run()
    {
        var state = NativeMethods.Execute(_statement, out var result);
        if (state == 0) return new DuckDbResult(result);
        var error = DuckDbDatabase.Text(NativeMethods.ResultError(ref result));
        NativeMethods.DestroyResult(ref result);
        throw new DuckDbException(error);
    }

    public void Dispose()
    {
        if (_statement != 0) NativeMethods.DestroyPrepared(ref _statement);
    }
}
