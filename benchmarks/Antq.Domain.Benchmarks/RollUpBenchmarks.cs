using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Antq.Domain.Benchmarks;

/// <summary>
/// Monthly reports of all 63 old provinces, added up to the 34 of today and to the ministry. The naive peer only groups and adds
/// numbers: it validates nothing, knows no overlap, coverage or bounds, and explains nothing.
/// </summary>
[MemoryDiagnoser]
public class RollUpBenchmarks
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private readonly Aggregator _aggregator = new(Gazetteer.Default);
    private Dictionary<UnitKey, UnitKey> _successors = [];
    private Report[] _reports = [];

    [Params(1, 4)]
    public int Years { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var provinces = Gazetteer.Default.AsOf(new LocalDate(2024, 12, 31)).Provinces;
        _successors = provinces.ToDictionary(province => province.Key, province => Gazetteer.Default.Trace(province, Today).Only.Key);
        var random = new Random(20250701);
        _reports =
        [
            .. from province in provinces
               from month in Enumerable.Range(0, 12 * Years)
               select Report.For(
                   province, ReportingPeriod.Month(2020 + (month / 12), (month % 12) + 1), MovementType.AllPeopleProtectNationalSecurity)
                   .With(StandardMeasures.InformationReceived, random.Next(1000))
                   .Build(),
        ];

        var expected = LinqGroupBy();
        var result = RollUp();
        foreach (var unit in result.Units.Skip(1))
        {
            if (result[unit, StandardMeasures.InformationReceived].Value != expected[unit.Key])
                throw new InvalidOperationException($"{unit} differs from its peer.");
        }
    }

    [Benchmark(Baseline = true)]
    public IReadOnlyDictionary<UnitKey, long> LinqGroupBy()
        => _reports
            .SelectMany(report => report.Figures, (report, figure) => (report.Unit, Value: figure.Value!.Value.Lower))
            .GroupBy(row => _successors[row.Unit])
            .ToDictionary(group => group.Key, group => group.Sum(row => row.Value));

    [Benchmark]
    public RollUpResult RollUp()
        => _aggregator.RollUp(_reports, OrganisationLevel.Province, Today, ReportingPeriod.Parse("2020/2025"));

    /// <summary>The same, and how every value came about.</summary>
    [Benchmark]
    public int RollUpWithDerivations() => RollUp().Cells.Sum(cell => cell.Derivation.Steps.Count);
}
