using System.Runtime.InteropServices;

namespace Antq.Domain.Benchmarks.Peers.Duck;

/// <summary>
/// The struct of the C interface that holds a result: five members that it no longer wants read, and one that it keeps to itself.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeResult
{
    private readonly ulong _columns;
    private readonly ulong _rows;
    private readonly ulong _rowsChanged;
    private readonly nint _columnData;
    private readonly nint _error;
    private readonly nint _own;
}
