using System.Text;
using Antq.Domain.Aggregation.Columns;
using Antq.Domain.Organisation;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Antq.Domain.Benchmarks;

/// <summary>
/// The first answer of a process, each in processes of its own. The naive peer reads a file of the same columns, splits each line and
/// fills a dictionary of lives by code: only codes are answered, and a comma in a name would break it.
/// </summary>
/// <remarks>
/// The library is compiled just in time here, while a package user gets an image that is compiled ahead of time: his first answers come
/// sooner.
/// A line "retained" in the log tells the bytes that stay after the answer; a diagnoser of memory would call a second time, when nothing is
/// cold.
/// </remarks>
[Config(typeof(ColdStartConfig))]
public class ColdStartBenchmarks
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"antq-communes-{typeof(Gazetteer).Module.ModuleVersionId:N}.csv");
    private readonly UnitMatch[] _found = new UnitMatch[10];
    private static readonly string Seed = Path.Combine(AppContext.BaseDirectory, "seed.json");
    private object? _kept;
    private long _before;

    /// <summary>The file is written by the first process that needs it, so that the others know nothing of the gazetteer.</summary>
    [GlobalSetup(Target = nameof(PlainCsv))]
    public void WriteCsv()
    {
        if (!File.Exists(_file))
        {
            var lines = Gazetteer.Default.Units.Where(unit => unit.Level == OrganisationLevel.Commune).Select(unit => string.Join(
                ',',
                unit.Code, unit.Key, Day(unit.ValidFrom), Day(unit.ValidTo), unit.Name, unit.States[0].Kind, unit.States[0].Parent,
                    unit.Confidence));
            File.WriteAllLines(_file, lines, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        _before = GC.GetTotalMemory(forceFullCollection: true);
    }

    [GlobalSetup(Targets =
        [nameof(CommuneByCode), nameof(CommuneByTyping), nameof(CommuneTrace), nameof(ProvinceTerritory), nameof(ProvinceScreen),
        nameof(FirstReport), nameof(FirstFindings), nameof(FirstRollUp)])]
    public void Measure() => _before = GC.GetTotalMemory(forceFullCollection: true);

    /// <summary>The units are read beforehand: what is measured is the index, and the code that makes it, for the first time.</summary>
    [GlobalSetup(Target = nameof(Index))]
    public void ReadUnits()
    {
        _kept = Gazetteer.Default.AsOf(Today).Units(OrganisationLevel.Commune);
        Measure();
    }

    [Benchmark(Baseline = true)]
    public string PlainCsv()
    {
        var lives = new Dictionary<string, List<CsvUnit>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(_file))
        {
            var cells = line.Split(',');
            if (!lives.TryGetValue(cells[0], out var list)) lives[cells[0]] = list = [];
            list.Add(new CsvUnit(cells[1], cells[2], cells[3], cells[4], Enum.Parse<UnitKind>(cells[5]), cells[6],
                Enum.Parse<Confidence>(cells[7])));
        }

        _kept = lives;
        return lives["00070"].First(unit => unit.ValidTo.Length == 0).Name;
    }

    [Benchmark]
    public string CommuneByCode() => Gazetteer.Default.AsOf(Today).Unit("00070").Name;

    [Benchmark]
    public string CommuneByTyping()
    {
        Gazetteer.Default.AsOf(Today).Search(OrganisationLevel.Commune).Suggest("hoan ki", _found, out _);
        return _found[0].Unit.Name;
    }

    /// <summary>Where an old commune is today.</summary>
    [Benchmark]
    public UnitTrace CommuneTrace() => Gazetteer.Default.Trace(UnitKey.Parse("00016@2025-06-30"), Today);

    /// <summary>The atoms of the whole country, which a roll-up of communes needs too.</summary>
    [Benchmark]
    public object ProvinceTerritory() => _kept = Gazetteer.Default.TerritoryOf(UnitKey.Parse("24@2025-07-01"));

    [Benchmark]
    public UnitSearch Index() => Gazetteer.Default.AsOf(Today).Search(OrganisationLevel.Commune);

    /// <summary>
    /// A screen's call with everything before it: the gazetteer, the plan and the roll-up of 34 provinces, 12 months and 40 measures.
    /// </summary>
    [Benchmark]
    public object ProvinceScreen()
    {
        var measures = new Measure[40];
        for (var number = 0; number < measures.Length; number++)
            measures[number] =
                new Measure(MeasureId.Parse($"m-{number}"), "m", "m", TerritoryBehaviour.Adds, TimeBehaviour.Flow,
                CategoryBehaviour.Partition);
        var plan = RollUpPlan.Create(
            Gazetteer.Default,
            new RollUpDefinition
            {
                Level = OrganisationLevel.Province,
                UnitsOf = Today,
                Period = ReportingPeriod.Year(2026),
                Measures = measures,
                TellsWhoReported = false
            });
        var rows = plan.Units.Count * plan.Periods.Count * measures.Length;
        var (units, months, kinds, counts) = (new int[rows], new int[rows], new int[rows], new long[rows]);
        for (var row = 0; row < rows; row++)
            (units[row], months[row], kinds[row], counts[row]) = (row / 480, row / 40 % 12, row % 40, row % 999);
        return _kept = plan.RollUp(FactColumns.Events(units, months, kinds, counts));
    }

    /// <summary>The first report read from its document: the first of the seeds.</summary>
    [Benchmark]
    public Report FirstReport() => ReportJson.Read(File.ReadAllBytes(Seed));

    /// <summary>The same, and what the rules find in it.</summary>
    [Benchmark]
    public IReadOnlyList<Finding> FirstFindings() => ReportRules.Standard.Validate(FirstReport());

    /// <summary>The same, and its totals of the provinces and the ministry.</summary>
    [Benchmark]
    public RollUpResult FirstRollUp()
    {
        var report = FirstReport();
        return new Aggregator(Gazetteer.Default).RollUp([report], OrganisationLevel.Province, Today, report.Period);
    }

    [GlobalCleanup]
    public void TellRetained()
    {
        Console.WriteLine($"// retained: {GC.GetTotalMemory(forceFullCollection: true) - _before:N0} bytes");
        GC.KeepAlive(_kept);
    }

    private static string Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", null) ?? "";

    private sealed record CsvUnit(string Key, string ValidFrom, string ValidTo, string Name, UnitKind Kind, string Parent,
        Confidence Confidence);
}
