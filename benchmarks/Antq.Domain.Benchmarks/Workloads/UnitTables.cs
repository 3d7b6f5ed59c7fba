using Antq.Domain.Benchmarks.Peers.Duck;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>Which district and province each unit is of, as tables of DuckDB.</summary>
internal static class UnitTables
{
    public static void Load(DuckDbDatabase database, int[] district, int[] province)
    {
        using (var units = database.CreateTable("units", ("unit", DuckDbType.Integer), ("district", DuckDbType.Integer)))
            Fill(units, [.. district.Select((place, unit) => (unit, place))]);
        using var districts = database.CreateTable("districts", ("district", DuckDbType.Integer), ("province", DuckDbType.Integer));
        Fill(districts, [.. district.Zip(province).Distinct()]);
    }

    /// <summary>Fills a table of two columns.</summary>
    public static void Fill(DuckDbTableWriter writer, ReadOnlySpan<(int First, int Second)> pairs)
    {
        for (var start = 0; start < pairs.Length; start += writer.Capacity)
        {
            var rows = Math.Min(writer.Capacity, pairs.Length - start);
            for (var row = 0; row < rows; row++) (writer.Column<int>(0)[row], writer.Column<int>(1)[row]) = pairs[start + row];
            writer.Append(rows);
        }
    }
}
