using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Benchmarks.Peers.Duck;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>W4: a screen's call, of all provinces, months of a year and measures to the provinces and the ministry of the year.</summary>
internal sealed class ProvinceScreen : Workload
{
    private const int Calls = 1000;
    private const string Staged = """
        WITH p AS MATERIALIZED (SELECT unit, measure, sum(lower)::BIGINT AS total FROM facts GROUP BY ALL),
        m AS MATERIALIZED (SELECT measure, sum(total)::BIGINT AS total FROM p GROUP BY ALL)
        SELECT unit, measure, total FROM p UNION ALL SELECT -1, measure, total FROM m
        """;

    public ProvinceScreen()
    {
        var plan = RollUpPlan.Create(Gazetteer.Default, new RollUpDefinition
        {
            Level = OrganisationLevel.Province,
            UnitsOf = OldCommunes.Today,
            Period = ReportingPeriod.Year(2026),
            Measures = OldCommunes.Definition.Measures,
            TellsWhoReported = false,
        });
        var random = new Random(20250701);
        int[] rows = [.. Enumerable.Range(0, plan.Units.Count * 12 * OldCommunes.Measures)];
        int[] units = [.. rows.Select(row => row / (12 * OldCommunes.Measures))],
            months = [.. rows.Select(row => row / OldCommunes.Measures % 12)],
            measures = [.. rows.Select(row => row % OldCommunes.Measures)];
        int[] counts = [.. rows.Select(_ => random.Next(1000))];
        long[] lowers = [.. counts.Select(count => (long)count)];
        FactRow[] facts = [.. rows.Select(row => new FactRow(units[row], months[row], measures[row], lowers[row]))];
        Add("columns, every cell read", () => ReadCells(plan.RollUp(FactColumns.Events(units, months, measures, lowers))), 15, Calls);
        Add("cube, every cell read", () => ReadCells(plan.RollUp(FactCube.Complete(counts))), 15, Calls);
        Add("cube, none read", () => plan.RollUp(FactCube.Complete(counts)), 15, Calls);
        Add("array of rows", () => plan.RollUp(facts, RowMeaning.Events), 15, Calls);
        Add("LINQ GroupBy", () => Groups(), 15, 10);
        var expected = Groups();
        foreach (var totals in new[] { plan.RollUp(FactColumns.Events(units, months, measures, lowers)),
            plan.RollUp(FactCube.Complete(counts)), plan.RollUp(facts, RowMeaning.Events) })
            Require("columns", [.. Enumerable.Range(0, expected.Length).Select(cell => CellOf(totals, cell))], expected);
        if (DuckDbLibrary.IsPresent)
        {
            var database = new DuckDbDatabase();
            using (var writer = database.CreateTable(
                "facts", ("unit", DuckDbType.Integer), ("month", DuckDbType.SmallInt), ("measure", DuckDbType.TinyInt),
                ("lower", DuckDbType.BigInt)))
            {
                for (var start = 0; start < rows.Length; start += writer.Capacity)
                {
                    var length = Math.Min(writer.Capacity, rows.Length - start);
                    for (var row = 0; row < length; row++)
                        (writer.Column<int>(0)[row], writer.Column<short>(1)[row], writer.Column<sbyte>(2)[row],
                            writer.Column<long>(3)[row]) =
                            (units[start + row], (short)months[start + row], (sbyte)measures[start + row], lowers[start + row]);
                    writer.Append(length);
                }
            }

            var query = database.Prepare(Staged);
            Require("DuckDB", Read(query, plan.Units.Count), expected);
            Add("DuckDB", () => Read(query, plan.Units.Count), 15, 20);
        }
        else
        {
            Console.WriteLine("// " + DuckDbLibrary.Absence);
        }

        long[] Groups()
        {
            var sums = new long[(plan.Units.Count + 1) * OldCommunes.Measures];
            foreach (var group in rows.GroupBy(row => (Unit: units[row], Measure: measures[row]), row => lowers[row]))
            {
                var sum = group.Sum();
                sums[(group.Key.Unit * OldCommunes.Measures) + group.Key.Measure] = sum;
                sums[(plan.Units.Count * OldCommunes.Measures) + group.Key.Measure] += sum;
            }

            return sums;
        }

        long CellOf(ColumnTotals totals, int cell)
        {
            var (unit, measure) = (cell / OldCommunes.Measures, cell % OldCommunes.Measures);
            var level = unit == plan.Units.Count ? 1 : 0;
            return totals.Cell(level, level == 1 ? 0 : unit, 0, measure).Value!.Value.Lower;
        }
    }

    /// <summary>Reads the cells of all provinces, as the screen does that shows them.</summary>
    private static object? ReadCells(ColumnTotals totals)
    {
        var (provinces, ministry) = (0L, 0L);
        foreach (var cell in totals.Lowers(0)) provinces += cell;
        foreach (var cell in totals.Lowers(1)) ministry += cell;
        return provinces == ministry ? null : throw new InvalidOperationException("The provinces are not the ministry.");
    }

    private static long[] Read(DuckDbQuery query, int provinces)
    {
        using var result = query.Run();
        var sums = new long[(provinces + 1) * OldCommunes.Measures];
        while (result.Next())
        {
            for (var row = 0; row < result.Rows; row++)
            {
                var unit = result.Column<int>(0)[row] < 0 ? provinces : result.Column<int>(0)[row];
                sums[(unit * OldCommunes.Measures) + result.Column<sbyte>(1)[row]] = result.Column<long>(2)[row];
            }
        }

        return sums;
    }
}
