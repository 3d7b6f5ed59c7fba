using System.Runtime.InteropServices;
using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Benchmarks.Peers.Duck;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>W1: facts of communes, months and measures to all levels and years.</summary>
internal sealed class UnsortedFacts : Workload
{
    private const string Staged = """
        WITH leaf AS MATERIALIZED (SELECT unit, (month // 12)::TINYINT AS year, measure, sum(lower)::BIGINT AS total FROM facts GROUP BY ALL),
        d AS MATERIALIZED (SELECT district, year, measure, sum(total)::BIGINT AS total FROM leaf JOIN units USING (unit) GROUP BY ALL),
        p AS MATERIALIZED (SELECT province, year, measure, sum(total)::BIGINT AS total FROM d JOIN districts USING (district) GROUP BY ALL),
        m AS MATERIALIZED (SELECT year, measure, sum(total)::BIGINT AS total FROM p GROUP BY ALL)
        SELECT 0::TINYINT, unit::INTEGER, year, measure, total FROM leaf UNION ALL SELECT 1::TINYINT, district::INTEGER, year, measure, total FROM d
        UNION ALL SELECT 2::TINYINT, province::INTEGER, year, measure, total FROM p UNION ALL SELECT 3::TINYINT, 0, year, measure, total FROM m
        """;

    private readonly RollUpPlan _plan = RollUpPlan.Create(Gazetteer.Default, OldCommunes.Definition with { TellsWhoReported = false });
    private readonly RollUpMemory _memory = new();
    private readonly int[] _district;
    private readonly int[] _province;
    private readonly FactTable _facts;
    private readonly FactRow[] _rows;

    public UnsortedFacts(int rows, bool isSorted)
    {
        (_district, _province) = OldCommunes.Above(_plan);
        _facts = new FactTable(_plan, rows, isSorted, hasBounds: false);
        _rows = _facts.Rows;
        Add("columns", () => _plan.RollUp(_facts.Columns, _memory));
        Add("columns, new memory", () => _plan.RollUp(_facts.Columns));
        Add("array of rows", () => _plan.RollUp(_rows, RowMeaning.Events, _memory));
        Add("enumeration of rows", () => _plan.RollUp(_rows.Where(_ => true), RowMeaning.Events, _memory));
        Add("scan", () => _facts.Scan());
        Add("plain loop over arrays", () => Loop(), 5);
        Add("Dictionary", () => OverDictionary(), 3);
        Add("LINQ GroupBy", () => OverGroups(), 3);
        Add("LINQ AggregateBy", () => OverAggregates(), 3);
        var expected = Loop();
        foreach (var (who, answer) in new[]
        {
            ("columns", LevelSums.Of(_plan.RollUp(_facts.Columns, _memory))),
            ("rows", LevelSums.Of(_plan.RollUp(_rows.Where(_ => true), RowMeaning.Events, _memory))),
            ("Dictionary", OverDictionary()), ("GroupBy", OverGroups()), ("AggregateBy", OverAggregates()),
        })
        {
            for (var level = 0; level < 4; level++) Require(who, answer.Levels[level], expected.Levels[level]);
        }

        if (DuckDbLibrary.IsPresent) AddDuckDb(expected);
        else Console.WriteLine("// " + DuckDbLibrary.Absence);
    }

    private void AddDuckDb(LevelSums expected)
    {
        var database = new DuckDbDatabase();
        _facts.Load(database);
        UnitTables.Load(database, _district, _province);
        var query = database.Prepare(Staged);
        var answer = LevelSums.For(_plan);
        Read(query, answer);
        for (var level = 0; level < 4; level++) Require("DuckDB", answer.Levels[level], expected.Levels[level]);
        Add("DuckDB", () => Read(query, null), 7);
    }

    private static long Read(DuckDbQuery query, LevelSums? sums)
    {
        using var result = query.Run();
        var all = 0L;
        while (result.Next())
        {
            var (rows, levels, units, years, measures, totals) = (result.Rows, 0, 1, 2, 3, 4);
            foreach (var total in result.Column<long>(totals)) all += total;
            for (var row = 0; sums is not null && row < rows; row++)
            {
                sums.Levels[result
                    .Column<sbyte>(levels)[row]][(result.Column<int>(units)[row] * OldCommunes.Cells)
                    + (result.Column<sbyte>(years)[row] * OldCommunes.Measures) + result.Column<sbyte>(measures)[row]] = result
                    .Column<long>(totals)[row];
            }
        }

        return all;
    }

    private LevelSums Loop()
    {
        var sums = LevelSums.For(_plan);
        for (var row = 0; row < _facts.Units.Length; row++)
            sums.Communes[(_facts.Units[row] * OldCommunes.Cells) + (_facts.Months[row] / 12 * OldCommunes.Measures)
                + _facts.Measures[row]] += _facts.Lowers[row];
        return sums.Raise(_district, _province);
    }

    private LevelSums OverDictionary()
    {
        var totals = new Dictionary<(int Unit, int Year, int Measure), long>();
        for (var row = 0; row < _facts.Units.Length; row++)
            CollectionsMarshal.GetValueRefOrAddDefault(
                totals, (_facts.Units[row], _facts.Months[row] / 12, _facts.Measures[row]), out _) += _facts.Lowers[row];
        return Raised(totals);
    }

    private LevelSums OverGroups()
        => Raised(_rows.GroupBy(row => (row.Unit, Year: row.Period / 12, row.Measure))
            .Select(group => KeyValuePair.Create(group.Key, group.Sum(row => row.Lower))));

    private LevelSums OverAggregates()
        => Raised(_rows.AggregateBy(row => (row.Unit, Year: row.Period / 12, row.Measure), 0L, (sum, row) => sum + row.Lower));

    private LevelSums Raised(IEnumerable<KeyValuePair<(int Unit, int Year, int Measure), long>> totals)
    {
        var sums = LevelSums.For(_plan);
        foreach (var (cell, total) in totals)
            sums.Communes[(cell.Unit * OldCommunes.Cells) + (cell.Year * OldCommunes.Measures) + cell.Measure] = total;
        return sums.Raise(_district, _province);
    }
}
