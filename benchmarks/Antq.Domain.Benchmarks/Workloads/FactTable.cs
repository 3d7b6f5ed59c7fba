using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Benchmarks.Peers.Duck;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>Random facts of communes, months and measures as columns, drawn by a fixed seed.</summary>
internal sealed class FactTable
{
    public FactTable(RollUpPlan plan, int rows, bool isSorted, bool hasBounds)
    {
        var random = new Random(20250701);
        (Units, Months, Measures, Lowers, Uppers) =
            (new int[rows], new int[rows], new int[rows], new long[rows], hasBounds ? new long[rows] : []);
        for (var row = 0; row < rows; row++)
        {
            Units[row] = random.Next(plan.Units.Count);
            Months[row] = random.Next(plan.Periods.Count);
            Measures[row] = random.Next(plan.Measures.Count);
            var few = random.NextDouble();
            Lowers[row] = (long)(few * few * few * 500);
            if (hasBounds)
                Uppers[row] = random.Next(50) == 0 ? FactColumns.Unbounded : Lowers[row] + (random.Next(3) == 0 ? random.Next(20) : 0);
        }

        if (isSorted) Array.Sort(Units);
    }

    public int[] Units { get; }

    public int[] Months { get; }

    public int[] Measures { get; }

    public long[] Lowers { get; }

    public long[] Uppers { get; }

    public FactColumns Columns => FactColumns.Events(Units, Months, Measures, Lowers, Uppers);

    public FactRow[] Rows
        => [.. Enumerable.Range(0, Units.Length).Select(row => new FactRow(Units[row], Months[row], Measures[row], Lowers[row]))];

    /// <summary>Reads every column once, which is what memory allows at best.</summary>
    public long Scan()
        => MemoryScan.Sum<int>(Units) + MemoryScan.Sum<int>(Months) + MemoryScan.Sum<int>(Measures) + MemoryScan
            .Sum<long>(Lowers) + MemoryScan.Sum<long>(Uppers);

    /// <summary>The same facts in a table of DuckDB, in the narrowest types that hold them; an upper bound that is none is null.</summary>
    public void Load(DuckDbDatabase database)
    {
        ReadOnlySpan<(string, DuckDbType)> columns =
            [("unit", DuckDbType.SmallInt), ("month", DuckDbType.TinyInt), ("measure", DuckDbType.TinyInt), ("lower", DuckDbType.Integer),
            ("upper", DuckDbType.Integer)];
        using var writer = database.CreateTable("facts", Uppers.Length > 0 ? columns : columns[..4]);
        for (var start = 0; start < Units.Length; start += writer.Capacity)
        {
            var rows = Math.Min(writer.Capacity, Units.Length - start);
            for (var row = 0; row < rows; row++)
            {
                writer.Column<short>(0)[row] = (short)Units[start + row];
                writer.Column<sbyte>(1)[row] = (sbyte)Months[start + row];
                writer.Column<sbyte>(2)[row] = (sbyte)Measures[start + row];
                writer.Column<int>(3)[row] = (int)Lowers[start + row];
                if (Uppers.Length == 0) continue;
                if (Uppers[start + row] == FactColumns.Unbounded) writer.SetNull(4, row);
                else writer.Column<int>(4)[row] = (int)Uppers[start + row];
            }

            writer.Append(rows);
        }
    }
}
