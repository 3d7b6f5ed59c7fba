namespace Antq.Domain.Benchmarks.Peers.Duck;

/// <summary>The types of columns that the benchmarks write and read, by the numbers of the C interface.</summary>
public enum DuckDbType
{
    TinyInt = 2,
    SmallInt = 3,
    Integer = 4,
    BigInt = 5,
}
