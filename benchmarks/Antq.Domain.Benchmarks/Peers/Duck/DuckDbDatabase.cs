using System.Runtime.InteropServices;

namespace Antq.Domain.Benchmarks.Peers.Duck;

/// <summary>A database in memory, on two threads, whose rows need keep no order.</summary>
public sealed class DuckDbDatabase : IDisposable
{
    private nint _database;
    private nint _connection;

    public DuckDbDatabase()
    {
        Require(NativeMethods.Open(null, out _database) == 0, "No database could be opened.");
        Require(NativeMethods.Connect(_database, out _connection) == 0, "The database could not be connected to.");
        Execute("PRAGMA threads=2");
        Execute("SET preserve_insertion_order=false");
    }

    /// <summary>Runs statements that answer nothing.</summary>
    public void Execute(string sql)
    {
        var state = NativeMethods.Query(_connection, sql, out var result);
        var error = state == 0 ? null : Text(NativeMethods.ResultError(ref result));
        NativeMethods.DestroyResult(ref result);
        Require(state == 0, error);
    }

    /// <summary>A query that is planned once and run often.</summary>
    public DuckDbQuery Prepare(string sql)
    {
        var state = NativeMethods.Prepare(_connection, sql, out var statement);
        if (state == 0) return new DuckDbQuery(statement);
        var error = Text(NativeMethods.PrepareError(statement));
        NativeMethods.DestroyPrepared(ref statement);
        throw new DuckDbException(error);
    }

    /// <summary>Makes a table and the writer that fills it.</summary>
    public DuckDbTableWriter CreateTable(string name, params ReadOnlySpan<(string Name, DuckDbType Type)> columns)
    {
        var definitions = new List<string>();
        var types = new List<DuckDbType>();
        foreach (var (column, type) in columns)
        {
            definitions.Add($"{column} {type}");
            types.Add(type);
        }

        Execute($"CREATE TABLE {name} ({string.Join(", ", definitions)})");
        return new DuckDbTableWriter(_connection, name, types);
    }

    public void Dispose()
    {
        if (_connection != 0) NativeMethods.Disconnect(ref _connection);
        if (_database != 0) NativeMethods.Close(ref _database);
    }

    internal static string Text(nint text) => Marshal.PtrToStringUTF8(text) ?? "DuckDB says no more.";

    internal static void Require(bool isTrue, string? message)
    {
        if (!isTrue) throw new DuckDbException(message ?? "DuckDB says no more.");
    }
}
