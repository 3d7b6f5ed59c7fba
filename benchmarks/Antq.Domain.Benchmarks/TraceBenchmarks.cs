using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Antq.Domain.Benchmarks;

/// <summary>
/// All 10,035 communes of the last old day, each traced to today. The naive peer groups the events by predecessor beforehand and
/// reads off the successors: one step, without shares, certainty or a day.
/// </summary>
[MemoryDiagnoser]
public class TraceBenchmarks
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private readonly IReadOnlyList<OrganisationUnit> _communes = Gazetteer.Default.AsOf(new LocalDate(2025, 6, 30))
        .Units(OrganisationLevel.Commune);
    private ILookup<UnitKey, UnitKey> _successors = Enumerable.Empty<UnitKey>().ToLookup(key => key);

    [GlobalSetup]
    public void Setup()
    {
        _successors = Gazetteer.Default.EventsOf(OrganisationLevel.Commune).Where(edge => !edge.IsWithinUnit)
            .ToLookup(edge => edge.Predecessor, edge => edge.Successor);
        if (LinqLookup() != Trace()) throw new InvalidOperationException("The traces differ.");
    }

    [Benchmark(Baseline = true)]
    public int LinqLookup() => _communes.Sum(commune => _successors[commune.Key].Select(key => Gazetteer.Default[key]).ToArray().Length);

    [Benchmark]
    public int Trace() => _communes.Sum(commune => Gazetteer.Default.Trace(commune, Today).Successions.Count);
}
