using Antq.Domain.Lineage;
using Antq.Domain.Organisation;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Antq.Domain.Benchmarks;

/// <summary>
/// The comparable areas of all communes of the last old day and of today. The naive peer walks from unit to unit over dictionaries
/// of neighbours that were made beforehand; it knows no days and no units that stayed.
/// </summary>
[MemoryDiagnoser]
public class ComparableAreasBenchmarks
{
    private static readonly LocalDate LastOldDay = new(2025, 6, 30);
    private static readonly LocalDate Today = new(2026, 11, 21);

    private Dictionary<UnitKey, List<UnitKey>> _neighbours = [];

    [ParamsAllValues]
    public LineageGraph Graph { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _neighbours = Gazetteer.Default.Units.Where(unit => unit.Level == OrganisationLevel.Commune && !(unit.ValidTo < LastOldDay))
            .ToDictionary(unit => unit.Key, _ => new List<UnitKey>());
        foreach (var edge in Gazetteer.Default.EventsOf(OrganisationLevel.Commune)
            .Where(edge => edge.Day > LastOldDay && !edge.IsWithinUnit && IsOfTheGraph(edge)))
        {
            if (!_neighbours.TryGetValue(edge.Predecessor, out var next)) continue;
            next.Add(edge.Successor);
            _neighbours[edge.Successor].Add(edge.Predecessor);
        }

        if (WalkOverDictionaries() != ComparableAreas()) throw new InvalidOperationException("The areas differ.");
    }

    [Benchmark(Baseline = true)]
    public int WalkOverDictionaries()
    {
        var seen = new HashSet<UnitKey>();
        var areas = new List<List<UnitKey>>();
        var open = new Stack<UnitKey>();
        foreach (var start in _neighbours.Keys.Where(seen.Add))
        {
            var area = new List<UnitKey>();
            open.Push(start);
            while (open.TryPop(out var unit))
            {
                area.Add(unit);
                foreach (var next in _neighbours[unit].Where(seen.Add)) open.Push(next);
            }

            areas.Add(area);
        }

        return areas.Count;
    }

    [Benchmark]
    public int ComparableAreas() => Gazetteer.Default.ComparableAreas(OrganisationLevel.Commune, LastOldDay, Today, Graph).Count;

    private bool IsOfTheGraph(UnitEvent edge) => Graph switch
    {
        LineageGraph.Ground => edge.Ground != TerritoryShare.None,
        LineageGraph.People => edge.People != TerritoryShare.None,
        _ => true,
    };
}
