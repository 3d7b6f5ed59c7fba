namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// W9: a screen's call over reports: nine months of the 34 provinces, 300 reports, to the provinces and the ministry of the year, until
/// every value is read.
/// </summary>
internal sealed class ReportScreen : Workload
{
    private const int Reports = 300;

    private static readonly Measure[] Measures =
        [StandardMeasures.InformationReceived, StandardMeasures.ModelsBuilt, StandardMeasures.ModelSites];

    private readonly Report[] _reports;

    public ReportScreen()
    {
        var random = new Random(20250701);
        _reports =
        [
            .. Gazetteer.Default.AsOf(OldCommunes.Today).Provinces
                .SelectMany(_ => Enumerable.Range(1, 9), (province, month) => Make(province, ReportingPeriod.Month(2026, month), random))
                .Take(Reports),
        ];
        Add("roll-up of reports, every value read", () => Read(RollUp()), 15, 20);
        Add("LINQ GroupBy", () => Groups(), 15, 20);
        var (result, groups) = (RollUp(), Groups());
        foreach (var unit in result.Units.Skip(1))
        {
            foreach (var measure in Measures[..2])
            {
                var expected = groups.GetValueOrDefault((unit.Key, measure.Id));
                if ((result[unit, measure].Value?.Lower ?? 0) != expected)
                    throw new InvalidOperationException($"{unit} {measure.Id} differs from its peer.");
            }
        }
    }

    /// <summary>What rules find is kept with a report: they are new ones for each run, so that every report is checked.</summary>
    private RollUpResult RollUp()
        => new Aggregator(Gazetteer.Default, ReportRules.Standard.With([])).RollUp(
            _reports, OrganisationLevel.Province, OldCommunes.Today, ReportingPeriod.Year(2026));

    private static long Read(RollUpResult result)
    {
        var sum = 0L;
        foreach (var unit in result.Units)
        {
            foreach (var measure in Measures) sum += result[unit, measure].Value?.Lower ?? 0;
        }

        return sum;
    }

    private Dictionary<(UnitKey Unit, MeasureId Measure), long> Groups()
        => _reports
            .SelectMany(report => report.Figures, (report, figure) => (report.Unit, figure.Measure, Value: figure.Value!.Value.Lower))
            .GroupBy(row => (row.Unit, row.Measure))
            .ToDictionary(group => group.Key, group => group.Sum(row => row.Value));

    private static Report Make(OrganisationUnit unit, ReportingPeriod month, Random random)
        => Report.For(unit, month, MovementType.AllPeopleProtectNationalSecurity).AsOf(month.End)
            .With(StandardMeasures.InformationReceived, random.Next(500))
            .With(StandardMeasures.ModelsBuilt, random.Next(20))
            .With(StandardMeasures.ModelSites, random.Next(1, 100))
            .Build();
}
