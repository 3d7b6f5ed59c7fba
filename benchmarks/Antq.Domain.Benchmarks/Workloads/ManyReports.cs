using Antq.Domain.Aggregation;
using Antq.Domain.Awards;
using Antq.Domain.Findings;
using Antq.Domain.Measures;
using Antq.Domain.Movements;
using Antq.Domain.Organisation;
using Antq.Domain.Periods;
using Antq.Domain.Reporting;

namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// W6: monthly reports of the communes of today, with figures, words for counts, awards and unsplit recipients: validated and rolled up to provinces with
/// coverage and findings. The peer only groups and adds the numbers in the same objects.
/// </summary>
internal sealed class ManyReports : Workload
{
    private readonly Aggregator _aggregator = new(Gazetteer.Default);
    private readonly Dictionary<UnitKey, UnitKey> _provinces;
    private readonly Report[] _reports;

    public ManyReports(int count)
    {
        var communes = Gazetteer.Default.AsOf(OldCommunes.Today).Units(OrganisationLevel.Commune);
        _provinces = communes.ToDictionary(commune => commune.Key, commune => commune.StateOn(OldCommunes.Today).Parent!.Value);
        var random = new Random(20250701);
        _reports = [.. Enumerable.Range(0, count).Select(number => Draw(communes[number % communes.Count], number, number / communes.Count, random))];
        Add("roll-up of reports", () => RollUp(), 3);
        Add("validation alone", () => _reports.Sum(report => ReportRules.Standard.Validate(report).Count), 3);
        Add("LINQ GroupBy", () => Groups(), 5);
        var (expected, result) = (Groups(), RollUp());
        foreach (var province in result.Units.Skip(1))
        {
            var sum = expected.GetValueOrDefault((province.Key, StandardMeasures.InformationReceived.Id, null, null, null));
            if (result[province, StandardMeasures.InformationReceived].Value?.Lower is { } lower && lower != sum) throw new InvalidOperationException($"{province} differs from its peer.");
        }
    }

    private static Report Draw(OrganisationUnit commune, int number, int month, Random random)
    {
        var period = ReportingPeriod.Month(2025 + ((6 + month) / 12), ((6 + month) % 12) + 1);
        var builder = Report.For(commune, period, MovementType.AllPeopleProtectNationalSecurity).WithId($"r{number}").AsOf(period.End)
            .With(StandardMeasures.InformationReceived, number % 4 == 0 ? Count.Read("hơn 2.430", Language.Vietnamese) : (Count)random.Next(1000))
            .With(StandardMeasures.ModelSites, random.Next(50))
            .With(StandardMeasures.ModelsBuilt, number % 7 == 0 ? Count.Read("từ 3 đến 5", Language.Vietnamese) : (Count)random.Next(5))
            .Award(AwardForm.Commendation, IssuingOffice.ProvincialPoliceDirector, Recipients.Of(collectives: random.Next(1, 3), individuals: random.Next(1, 9)));
        if (number % 3 == 0) builder.Award(AwardForm.CertificateOfMerit, IssuingOffice.ProvincialChair, Recipients.OfUnsplit(random.Next(1, 20), RecipientKind.Collectives, RecipientKind.Individuals));
        return builder.Build();
    }

    private RollUpResult RollUp() => _aggregator.RollUp(_reports, OrganisationLevel.Province, OldCommunes.Today, ReportingPeriod.Parse("2025/2028"));

    private Dictionary<(UnitKey Province, MeasureId Measure, AwardForm? Form, IssuingOffice? Issuer, RecipientKind? Recipient), long> Groups()
    {
        var figures = _reports.SelectMany(report => report.Figures, (report, figure) => (
            Cell: (Province: _provinces[report.Unit], figure.Measure, Form: (AwardForm?)null, Issuer: (IssuingOffice?)null, Recipient: (RecipientKind?)null), figure.Value!.Value.Lower));
        var awards = _reports.SelectMany(report => report.Awards.SelectMany(Told, (award, told) => (
            Cell: (Province: _provinces[report.Unit], Measure: StandardMeasures.AwardInstances.Id, Form: (AwardForm?)award.Form, Issuer: (IssuingOffice?)award.Issuers[0].Office, told.Recipient), told.Lower)));
        return figures.Concat(awards).GroupBy(row => row.Cell).ToDictionary(group => group.Key, group => group.Sum(row => row.Lower));
    }

    private static IEnumerable<(RecipientKind? Recipient, long Lower)> Told(Award award)
    {
        if (award.Recipients.Collectives is { } collectives) yield return (RecipientKind.Collectives, collectives.Lower);
        if (award.Recipients.Individuals is { } individuals) yield return (RecipientKind.Individuals, individuals.Lower);
        if (award.Recipients.Unsplit is { } unsplit) yield return (null, unsplit.Count.Lower);
    }
}
