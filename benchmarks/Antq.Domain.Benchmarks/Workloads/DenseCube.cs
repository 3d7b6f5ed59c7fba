using System.Runtime.CompilerServices;
using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Benchmarks.Peers.Duck;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// W2: a full cube of old communes, months and measures through the merger to the communes, the provinces and the ministry of today. Mixed,
/// ten of the
/// measures are stocks, one count in twenty is missing, and who reported is counted.
/// </summary>
internal sealed class DenseCube : Workload
{
    private readonly bool _isMixed;
    private readonly RollUpPlan _plan;
    private readonly RollUpMemory _memory = new();
    private readonly int[] _counts;
    private readonly (int Unit, int Commune, bool IsWhole)[] _edges;
    private readonly int[] _provinceOf;
    private readonly int[] _province;

    public DenseCube(bool isMixed)
    {
        _isMixed = isMixed;
        _plan = RollUpPlan.Create(
            Gazetteer.Default,
            OldCommunes.Definition
            with
            {
                Measures = OldCommunes.Declared(lane => IsStock(lane) ? TimeBehaviour.Stock : TimeBehaviour.Flow),
                BoundariesOf = OldCommunes.Today
            });
        var random = new Random(20250701);
        _counts = new int[_plan.Units.Count * OldCommunes.Months * OldCommunes.Measures];
        for (var place = 0; place < _counts.Length; place++)
            _counts[place] = isMixed && random.Next(20) == 0 ? FactCube.Missing : random.Next(1000);
        var communes = _plan.Levels[0].Units.Select((unit, place) => (unit, place)).ToDictionary(pair => pair.unit.Key, pair => pair.place);
        var provinces = _plan.Levels[1].Units.Select((unit, place) => (unit, place))
            .ToDictionary(pair => pair.unit.Key, pair => pair.place);
        _edges =
            [.. _plan.Units.SelectMany(
            (unit, row)
            => Gazetteer.Default.Trace(unit, OldCommunes.Today).Successions is var next
                ? next.Select(one => (row, communes[one.Unit.Key], next.Count == 1 && one.IsWhole))
                : [])];
        _provinceOf = [.. _plan.Levels[0].Units.Select(commune => provinces[commune.StateOn(OldCommunes.Today).Parent!.Value])];
        _province = new int[_plan.Units.Count];
        foreach (var (unit, commune, _) in _edges) _province[unit] = _provinceOf[commune];
        Add("cube", () => RollUp(_memory));
        Add("cube, new memory", () => RollUp(null));
        Add("scan", () => MemoryScan.Sum<int>(_counts));
        Add("plain triple loop", () => Loop(), 5);
        var expected = Loop();
        var totals = RollUp(_memory);
        var answer = new long[expected.Length];
        for (var place = 0; place < answer.Length; place++)
            answer[place] = totals.Cell(
                1, place / OldCommunes.Cells, place % OldCommunes.Cells / OldCommunes.Measures, place % OldCommunes.Measures).Value?.Lower
                ?? 0;
        Require("cube", answer, expected);
        if (DuckDbLibrary.IsPresent) AddDuckDb(expected);
        else Console.WriteLine("// " + DuckDbLibrary.Absence);
    }

    private bool IsStock(int lane) => _isMixed && lane >= 30;

    private ColumnTotals RollUp(RollUpMemory? memory)
        => _plan.RollUp(_isMixed ? FactCube.WithMissing(_counts) : FactCube.Complete(_counts), memory);

    /// <summary>The provinces' totals by plain arrays.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long[] Loop()
    {
        var sums = new long[_plan.Levels[1].Units.Count * OldCommunes.Cells];
        var last = new long[OldCommunes.Measures];
        for (var unit = 0; unit < _plan.Units.Count; unit++)
        {
            Array.Clear(last);
            for (var month = 0; month < OldCommunes.Months; month++)
            {
                var into = (_province[unit] * OldCommunes.Cells) + (month / 12 * OldCommunes.Measures);
                var from = ((unit * OldCommunes.Months) + month) * OldCommunes.Measures;
                for (var lane = 0; lane < OldCommunes.Measures; lane++)
                {
                    var count = _counts[from + lane];
                    if (!IsStock(lane)) sums[into + lane] += Math.Max(count, 0);
                    else if (count >= 0) last[lane] = count;
                    if (IsStock(lane) && month % 12 == 11) sums[into + lane] += last[lane];
                }
            }
        }

        return sums;
    }

    private void AddDuckDb(long[] expected)
    {
        var database = new DuckDbDatabase();
        CubeTable.Load(database, _counts);
        using (var edges = database.CreateTable("whole", ("unit", DuckDbType.Integer), ("commune", DuckDbType.Integer)))
            UnitTables.Fill(edges, [.. _edges.Where(edge => edge.IsWhole).Select(edge => (edge.Unit, edge.Commune))]);
        using (var edges = database.CreateTable("shared", ("unit", DuckDbType.Integer), ("commune", DuckDbType.Integer)))
            UnitTables.Fill(edges, [.. _edges.Where(edge => !edge.IsWhole).Select(edge => (edge.Unit, edge.Commune))]);
        using (var provinces = database.CreateTable("provinces", ("unit", DuckDbType.Integer), ("province", DuckDbType.Integer)))
            UnitTables.Fill(provinces, [.. _province.Select((province, unit) => (unit, province))]);
        var query = database.Prepare(CubeTable.Query(IsStock, _isMixed));
        var answer = new long[expected.Length];
        Read(query, answer);
        Require("DuckDB", answer, expected);
        Add("DuckDB", () => Read(query, null), 5);
    }

    /// <summary>Fetches all of the answer, and writes that of the provinces.</summary>
    private long Read(DuckDbQuery query, long[]? provinces)
    {
        using var result = query.Run();
        var (all, columns) = (0L, _isMixed ? 2 * OldCommunes.Measures : OldCommunes.Measures);
        while (result.Next())
        {
            for (var column = 0; column < columns; column++)
            {
                foreach (var number in result.Column<long>(3 + column)) all += number;
            }

            for (var row = 0; provinces is not null && row < result.Rows; row++)
            {
                if (result.Column<sbyte>(0)[row] != 2) continue;
                for (var lane = 0; lane < OldCommunes.Measures; lane++)
                    provinces[(result.Column<int>(1)[row] * OldCommunes.Cells) + (result.Column<sbyte>(2)[row] * OldCommunes.Measures)
                        + lane] = result.Column<long>(3 + lane)[row];
            }
        }

        return all;
    }
}
