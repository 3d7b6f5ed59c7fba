using Antq.Domain.Organisation;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Antq.Domain.Benchmarks;

/// <summary>
/// A column of 10,000 rows of code and name, drawn from the communes of the last day before the merger. The naive peer looks each code up
/// in a dictionary of that day and compares the name: it finds only rows in which both are right.
/// </summary>
[MemoryDiagnoser]
public class ResolveBenchmarks
{
    private const int Rows = 10_000;

    private static readonly LocalDate Day = new(2025, 6, 30);

    private readonly Dictionary<string, OrganisationUnit> _byCode = Gazetteer.Default.AsOf(Day).Units(OrganisationLevel.Commune)
        .ToDictionary(unit => unit.Code, StringComparer.Ordinal);
    private CodeDating.NamedCode[] _rows = [];

    /// <summary>What is wrong with the rows.</summary>
    public enum Column
    {
        Right,
        ZerosLost,
        BareNames,
        NamesOfOthers,
        NamesOnly,
        Nonsense,
    }

    [ParamsAllValues]
    public Column Of { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20261201);
        var units = Gazetteer.Default.AsOf(Day).Units(OrganisationLevel.Commune);
        _rows = [.. Enumerable.Range(0, Rows).Select(row => Row(units[row % units.Count], units[random.Next(units.Count)], row))];
        var certain = Gazetteer.Default.ResolveAll(_rows, Day).Count(Gazetteer.ResolutionOutcome.Certain);
        if (Of == Column.Right && certain != Rows) throw new InvalidOperationException($"{certain} of {Rows} right rows are certain.");
    }

    [Benchmark(Baseline = true)]
    public int LookUpRightRows()
        => _rows.Count(row => _byCode.TryGetValue(row.Code, out var unit) && unit.StateOn(Day).Name == row.Name);

    [Benchmark]
    public int ResolveAll() => Gazetteer.Default.ResolveAll(_rows, Day).Rows.Count;

    [Benchmark]
    public int ResolveAllOfAnyDay() => Gazetteer.Default.ResolveAll(_rows).Rows.Count;

    private CodeDating.NamedCode Row(OrganisationUnit unit, OrganisationUnit other, int row) => Of switch
    {
        Column.ZerosLost => new(unit.Code.TrimStart('0'), unit.Name),
        Column.BareNames => new(unit.Code, "Xa " + unit.Name.ToUpperInvariant()),
        Column.NamesOfOthers => new(unit.Code, other.Name),
        Column.NamesOnly => new("", unit.Name),
        Column.Nonsense => new($"x{row}", $"không có tên {row}"),
        _ => new(unit.Code, unit.Name),
    };
}
