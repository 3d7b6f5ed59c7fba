using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Benchmarks.Peers.Duck;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>The cube in DuckDB: a row for each unit and month, a column for each measure, which it is fastest with.</summary>
internal static class CubeTable
{
    public static void Load(DuckDbDatabase database, int[] counts)
    {
        (string, DuckDbType)[] columns =
            [("unit", DuckDbType.Integer), ("month", DuckDbType.SmallInt), .. Lanes.Select(lane => ($"m{lane}", DuckDbType.Integer))];
        using var writer = database.CreateTable("cube", columns);
        var rows = counts.Length / OldCommunes.Measures;
        for (var start = 0; start < rows; start += writer.Capacity)
        {
            var length = Math.Min(writer.Capacity, rows - start);
            for (var row = 0; row < length; row++)
            {
                writer.Column<int>(0)[row] = (start + row) / OldCommunes.Months;
                writer.Column<short>(1)[row] = (short)((start + row) % OldCommunes.Months);
                for (var lane = 0; lane < OldCommunes.Measures; lane++)
                {
                    var count = counts[((start + row) * OldCommunes.Measures) + lane];
                    writer.Column<int>(2 + lane)[row] = count;
                    if (count == FactCube.Missing) writer.SetNull(2 + lane, row);
                }
            }

            writer.Append(length);
        }
    }

    /// <summary>
    /// Totals of communes and years first, then those of the communes of today from whole ones (0) and from shared ones (1), the provinces
    /// (2) and the
    /// ministry (3). Mixed, how many months were reported stands behind the totals.
    /// </summary>
    public static string Query(Func<int, bool> isStock, bool isMixed)
    {
        string Each(Func<int, string> of) => string.Join(", ", Lanes.Select(of));
        string Sums()
            => Each(lane => $"sum(m{lane})::BIGINT AS m{lane}") + (isMixed ? ", " + Each(lane => $"sum(n{lane})::BIGINT AS n{lane}") : "");
        string All() => Each(lane => $"coalesce(m{lane}, 0)") + (isMixed ? ", " + Each(lane => $"coalesce(n{lane}, 0)") : "");
        var leaf =
            Each(lane => isStock(lane) ? $"arg_max(m{lane}, month)::BIGINT AS m{lane}" : $"sum(m{lane})::BIGINT AS m{lane}")
            + (isMixed ? ", " + Each(lane => $"count(m{lane})::BIGINT AS n{lane}") : "");
        var carried =
            Each(lane => isStock(lane) ? $"last_value(m{lane} IGNORE NULLS) OVER w AS m{lane}" : $"m{lane}")
            + (isMixed ? ", " + Each(lane => $"n{lane}") : "");
        return $"""
            WITH own AS MATERIALIZED (SELECT unit, (month // 12)::TINYINT AS year, {leaf} FROM cube GROUP BY ALL),
            leaf AS MATERIALIZED ({(isMixed ? $"SELECT unit, year, {carried} FROM own WINDOW w AS (PARTITION BY unit ORDER BY year)" : "FROM own")}),
            c AS MATERIALIZED (SELECT commune, year, {Sums()} FROM leaf JOIN whole USING (unit) GROUP BY ALL),
            s AS MATERIALIZED (SELECT commune, year, {Sums()} FROM leaf JOIN shared USING (unit) GROUP BY ALL),
            p AS MATERIALIZED (SELECT province, year, {Sums()} FROM leaf JOIN provinces USING (unit) GROUP BY ALL),
            m AS MATERIALIZED (SELECT year, {Sums()} FROM p GROUP BY ALL)
            SELECT 0::TINYINT, commune, year, {All()} FROM c UNION ALL SELECT 1::TINYINT, commune, year, {All()} FROM s
            UNION ALL SELECT 2::TINYINT, province, year, {All()} FROM p UNION ALL SELECT 3::TINYINT, 0, year, {All()} FROM m
            """;
    }

    private static IEnumerable<int> Lanes => Enumerable.Range(0, OldCommunes.Measures);
}
