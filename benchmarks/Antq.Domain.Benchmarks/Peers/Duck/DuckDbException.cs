namespace Antq.Domain.Benchmarks.Peers.Duck;

/// <summary>DuckDB refused what was asked of it.</summary>
public sealed class DuckDbException : Exception
{
    public DuckDbException()
    {
    }

    public DuckDbException(string message)
        : base(message)
    {
    }

    public DuckDbException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
