namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// W8 with wholes beside parts: every province reports its months beside the communes that have reported so far. The peer is told that the
/// provinces are enough.
/// </summary>
internal sealed class WholesBesideParts : Workload
{
    private static readonly ReportingPeriod Half = ReportingPeriod.Half(2026, 1);

    private readonly Report[] _reports;

    public WholesBesideParts(int count)
    {
        var today = Gazetteer.Default.AsOf(OldCommunes.Today);
        var units = today.Provinces.Concat(today.Units(OrganisationLevel.Commune));
        var communes = today.Units(OrganisationLevel.Commune).CountBy(commune => today.StateOf(commune).Parent!.Value).ToDictionary();
        _reports =
            [.. units
            .SelectMany(_ => Half.Split(PeriodKind.Month), (unit, month) => Make(unit, month, communes.GetValueOrDefault(unit.Key, 1)))
            .Take(count)];
        Add("roll-up of reports", () => RollUp(), 5);
        Add("LINQ GroupBy", () => Groups(), 5);
        Require(RollUp(), Groups());
    }

    /// <summary>What rules find is kept with a report: they are new ones for each run, so that every report is checked.</summary>
    private RollUpResult RollUp()
        => new Aggregator(Gazetteer.Default, ReportRules.Standard.With([])).RollUp(
            _reports, OrganisationLevel.Province, OldCommunes.Today, Half);

    private Dictionary<UnitKey, long> Groups()
        => _reports
            .Where(report => report.Unit.Level == OrganisationLevel.Province)
            .SelectMany(report => report.Figures, (report, figure) => (report.Unit, Value: figure.Value!.Value.Lower))
            .GroupBy(row => row.Unit)
            .ToDictionary(group => group.Key, group => group.Sum(row => row.Value));

    /// <summary>A piece of information of each commune and month.</summary>
    private static Report Make(OrganisationUnit unit, ReportingPeriod month, int communes)
        => Report.For(unit, month, MovementType.AllPeopleProtectNationalSecurity).AsOf(month.End)
            .With(StandardMeasures.InformationReceived, communes)
            .Build();
}
