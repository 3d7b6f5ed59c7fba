using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Antq.Domain.Benchmarks.Peers.Duck;

/// <summary>Where the DuckDB library is: the file that the environment variable names. Without it there is no such peer.</summary>
public static class DuckDbLibrary
{
    /// <summary>The environment variable that names the file of the library.</summary>
    public const string Variable = "ANTQ_DUCKDB";

    /// <summary>Whether the variable names a file.</summary>
    public static bool IsPresent => File.Exists(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The line that says why the peer is left out.</summary>
    public static string Absence => $"DuckDB is left out: {Variable} names no file of its library (libduckdb.so).";

    /// <summary>Makes the imports of this program find the file.</summary>
    [SuppressMessage("Security", "CA5392", Justification = "The resolver names the file itself.")]
    internal static void Use() => NativeLibrary.SetDllImportResolver(typeof(DuckDbLibrary).Assembly, Resolve);

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
        => name == NativeMethods.Library && IsPresent ? NativeLibrary.Load(Environment.GetEnvironmentVariable(Variable)!) : 0;
}
