using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Benchmarks.Peers.Duck;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>W5: facts with bounds, and which of the communes reported, each counted once.</summary>
internal sealed class VagueFacts : Workload
{
    private const string Levels =
        "sum(lower)::BIGINT AS lower, sum(upper)::BIGINT AS upper, sum(open)::BIGINT AS open, sum(reported)::BIGINT AS reported, "
        + "sum(months)::BIGINT AS months";

    private const string Staged = $"""
        WITH leaf AS MATERIALIZED (SELECT unit, (month // 12)::TINYINT AS year, measure, sum(lower)::BIGINT AS lower, coalesce(sum(upper), 0)::BIGINT AS upper,
            (count(*) - count(upper))::BIGINT AS open, 1::BIGINT AS reported, bit_count(bit_or(1::SMALLINT << (month % 12)::SMALLINT))::BIGINT AS months FROM facts GROUP BY ALL),
        d AS MATERIALIZED (SELECT district, year, measure, {Levels} FROM leaf JOIN units USING (unit) GROUP BY ALL),
        p AS MATERIALIZED (SELECT province, year, measure, {Levels} FROM d JOIN districts USING (district) GROUP BY ALL),
        m AS MATERIALIZED (SELECT year, measure, {Levels} FROM p GROUP BY ALL)
        SELECT 0::TINYINT AS level, unit::INTEGER AS unit, year, measure, lower, upper, open, reported, months FROM leaf UNION ALL SELECT 1::TINYINT, district::INTEGER, year, measure, lower, upper, open, reported, months FROM d
        UNION ALL SELECT 2::TINYINT, province::INTEGER, year, measure, lower, upper, open, reported, months FROM p UNION ALL SELECT 3::TINYINT, 0, year, measure, lower, upper, open, reported, months FROM m
        """;

    private readonly RollUpPlan _plan = RollUpPlan.Create(Gazetteer.Default, OldCommunes.Definition);
    private readonly RollUpMemory _memory = new();
    private readonly FactTable _facts;

    public VagueFacts(int rows)
    {
        _facts = new FactTable(_plan, rows, isSorted: false, hasBounds: true);
        Add("columns", () => _plan.RollUp(_facts.Columns, _memory));
        Add("columns, new memory", () => _plan.RollUp(_facts.Columns));
        Add("scan", () => _facts.Scan());
        Add("plain loop over arrays", () => Loop(), 5);
        var answer = new long[OldCommunes.Cells * 4];
        var totals = _plan.RollUp(_facts.Columns, _memory);
        for (var cell = 0; cell < OldCommunes.Cells; cell++)
        {
            var total = totals.Cell(3, 0, cell / OldCommunes.Measures, cell % OldCommunes.Measures);
            var (value, who) = (total.Value!.Value, total.Coverage!.Value);
            (answer[cell * 4], answer[(cell * 4) + 1], answer[(cell * 4) + 2], answer[(cell * 4) + 3]) =
                (value.Lower, value.Upper ?? -1, who.Reported + who.InPart, who.ReportedTime!.Value);
        }

        Require("columns", answer, Loop());
        if (DuckDbLibrary.IsPresent) AddDuckDb(answer);
        else Console.WriteLine("// " + DuckDbLibrary.Absence);
    }

    private void AddDuckDb(long[] expected)
    {
        var database = new DuckDbDatabase();
        _facts.Load(database);
        var (district, province) = OldCommunes.Above(_plan);
        UnitTables.Load(database, district, province);
        var query = database.Prepare(Staged);
        var answer = new long[expected.Length];
        Read(query, answer);
        Require("DuckDB", answer, expected);
        Add("DuckDB", () => Read(query, null), 7);
    }

    /// <summary>Fetches all of the answer, and writes that of the ministry.</summary>
    private static long Read(DuckDbQuery query, long[]? ministry)
    {
        using var result = query.Run();
        var all = 0L;
        while (result.Next())
        {
            for (var column = 4; column < 9; column++)
            {
                foreach (var number in result.Column<long>(column)) all += number;
            }

            for (var row = 0; ministry is not null && row < result.Rows; row++)
            {
                if (result.Column<sbyte>(0)[row] != 3) continue;
                var cell = ((result.Column<sbyte>(2)[row] * OldCommunes.Measures) + result.Column<sbyte>(3)[row]) * 4;
                ministry[cell] = result.Column<long>(4)[row];
                ministry[cell + 1] = result.Column<long>(6)[row] > 0 ? -1 : result.Column<long>(5)[row];
                ministry[cell + 2] = result.Column<long>(7)[row];
                ministry[cell + 3] = result.Column<long>(8)[row];
            }
        }

        return all;
    }

    /// <summary>The ministry's totals by plain arrays: lower and upper bound, communes and months that reported.</summary>
    private long[] Loop()
    {
        var cells = _plan.Units.Count * OldCommunes.Cells;
        var (lower, upper, months) = (new long[cells], new long[cells], new ushort[cells]);
        for (var row = 0; row < _facts.Units.Length; row++)
        {
            var cell = (_facts.Units[row] * OldCommunes.Cells) + (_facts.Months[row] / 12 * OldCommunes.Measures) + _facts.Measures[row];
            lower[cell] += _facts.Lowers[row];
            upper[cell] = upper[cell] < 0 || _facts.Uppers[row] == FactColumns.Unbounded ? -1 : upper[cell] + _facts.Uppers[row];
            months[cell] |= (ushort)(1 << (_facts.Months[row] % 12));
        }

        var all = new long[OldCommunes.Cells * 4];
        for (var cell = 0; cell < cells; cell++)
        {
            var place = cell % OldCommunes.Cells * 4;
            all[place] += lower[cell];
            all[place + 1] = all[place + 1] < 0 || upper[cell] < 0 ? -1 : all[place + 1] + upper[cell];
            all[place + 2] += months[cell] > 0 ? 1 : 0;
            all[place + 3] += ushort.PopCount(months[cell]);
        }

        return all;
    }
}
