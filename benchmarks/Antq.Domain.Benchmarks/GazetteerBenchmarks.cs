using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NodaTime;

namespace Antq.Domain.Benchmarks;

/// <summary>
/// Look-ups of all communes of two days, before and after the merger, in random order; the figures are of one look-up. The naive
/// peer is a dictionary of the lives of each code, and one of the keys.
/// </summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class GazetteerBenchmarks
{
    private const int LookUps = 10_035 + 3_321;

    private readonly (GazetteerSnapshot Snapshot, string Code)[] _codes = new (GazetteerSnapshot, string)[LookUps];
    private readonly UnitKey[] _keys = new UnitKey[LookUps];
    private Dictionary<string, OrganisationUnit[]> _byCode = [];
    private Dictionary<UnitKey, OrganisationUnit> _byKey = [];

    [GlobalSetup]
    public void Setup()
    {
        var next = 0;
        foreach (var day in new[] { new LocalDate(2025, 6, 30), new LocalDate(2026, 11, 21) })
        {
            var snapshot = Gazetteer.Default.AsOf(day);
            foreach (var commune in snapshot.Units(OrganisationLevel.Commune))
                (_codes[next], _keys[next++]) = ((snapshot, commune.Code), commune.Key);
        }

        if (next != LookUps) throw new InvalidOperationException($"There are {next} communes, not {LookUps}.");
        var random = new Random(20250701);
        random.Shuffle(_codes);
        random.Shuffle(_keys);
        _byCode = Gazetteer.Default.Units.GroupBy(unit => unit.Code, StringComparer.Ordinal)
            .ToDictionary(lives => lives.Key, lives => lives.ToArray(), StringComparer.Ordinal);
        _byKey = Gazetteer.Default.Units.ToDictionary(unit => unit.Key);
        if (DictionaryByCode() != CodeOnADay() || DictionaryByKey() != Key()) throw new InvalidOperationException("The look-ups differ.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LookUps)]
    [BenchmarkCategory("Code")]
    public int DictionaryByCode()
    {
        var sum = 0;
        foreach (var (snapshot, code) in _codes)
        {
            foreach (var life in _byCode[code])
            {
                if (life.IsAliveOn(snapshot.Day)) sum += life.Name.Length;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LookUps)]
    [BenchmarkCategory("Code")]
    public int CodeOnADay()
    {
        var sum = 0;
        foreach (var (snapshot, code) in _codes) sum += snapshot.Unit(code).Name.Length;
        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LookUps)]
    [BenchmarkCategory("Key")]
    public int DictionaryByKey()
    {
        var sum = 0;
        foreach (var key in _keys) sum += _byKey[key].Name.Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = LookUps)]
    [BenchmarkCategory("Key")]
    public int Key()
    {
        var sum = 0;
        foreach (var key in _keys) sum += Gazetteer.Default[key].Name.Length;
        return sum;
    }
}
