using System.Globalization;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// W8: communes of today that report each month, each quarter and the year, so that every report overlaps others, added up to the provinces
/// of the year. The
/// peer is told which reports to leave out and adds the months alone.
/// </summary>
internal sealed class OverlappingReports : Workload
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2026);

    private readonly Dictionary<UnitKey, UnitKey> _provinces;
    private readonly Report[] _reports;

    public OverlappingReports(int count)
    {
        var today = Gazetteer.Default.AsOf(OldCommunes.Today);
        var communes = today.Units(OrganisationLevel.Commune);
        _provinces = communes.ToDictionary(commune => commune.Key, commune => today.StateOf(commune).Parent!.Value);
        _reports = [.. communes.SelectMany(ReportsOf).Take(count)];
        Add("roll-up of reports", () => RollUp(), 5);
        Add("LINQ GroupBy", () => Groups(), 5);
        Require(RollUp(), Groups());
    }

    /// <summary>What rules find is kept with a report: they are new ones for each run, so that every report is checked.</summary>
    private RollUpResult RollUp()
        => new Aggregator(Gazetteer.Default, ReportRules.Standard.With([])).RollUp(
            _reports, OrganisationLevel.Province, OldCommunes.Today, Year);

    private Dictionary<UnitKey, long> Groups()
        => _reports
            .Where(report => report.Period.Kind == PeriodKind.Month)
            .SelectMany(report => report.Figures, (report, figure) => (report.Unit, figure.Measure, Value: figure.Value!.Value.Lower))
            .Where(row => row.Measure == StandardMeasures.InformationReceived.Id)
            .GroupBy(row => _provinces[row.Unit])
            .ToDictionary(group => group.Key, group => group.Sum(row => row.Value));

    /// <summary>Months, quarters and the year of a unit: what is reported of each is what is reported of its months.</summary>
    private static IEnumerable<Report> ReportsOf(OrganisationUnit unit)
    {
        foreach (var kind in new[] { PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year })
        {
            foreach (var period in Year.Split(kind))
            {
                var months = period.Split(PeriodKind.Month).Count;
                yield return Report.For(unit, period, MovementType.AllPeopleProtectNationalSecurity).AsOf(period.End)
                    .With(StandardMeasures.InformationReceived, ((int.Parse(unit.Code, CultureInfo.InvariantCulture) % 90) + 1) * months)
                    .With(StandardMeasures.ModelsBuilt, months)
                    .Build();
            }
        }
    }
}
