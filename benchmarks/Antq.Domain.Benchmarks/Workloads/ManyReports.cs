namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// W6 and W7: reports with figures and awards, validated and added up to the 34 provinces of today and to the ministry, with coverage and
/// findings. The peer only
/// groups the numbers of the same objects and adds them: it validates nothing, adds stocks over the months, and knows no overlap and no
/// coverage.
/// </summary>
internal sealed class ManyReports : Workload
{
    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2024/2026");

    private static readonly RollUpOptions Within = new() { Within = UnitKey.Parse("25@2025-07-01") };

    private readonly Aggregator _aggregator = new(Gazetteer.Default);
    private readonly Dictionary<UnitKey, UnitKey> _successors;
    private readonly Report[] _reports;
    private readonly Report[] _known;

    /// <param name="count">How many reports.</param>
    /// <param name="areReal">Whether they have what articles have, or figures and awards alone.</param>
    public ManyReports(int count, bool areReal)
    {
        _reports = ReportSample.Draw(count, areReal);
        _known = Array.ConvertAll(_reports, report => report with { });
        _successors = _reports.Select(report => report.Unit).Distinct().ToDictionary(key => key, SuccessorOf);
        Add("roll-up of reports", () => RollUp(), 3);
        Add("roll-up of the same reports again", () => Again(), 3);
        Add("roll-up within one province", () => RollUp(Within), 3);
        Add("validation alone", () => Validated(), 3);
        Add("LINQ GroupBy", () => Groups(), 5);
        Compare(RollUp(), Groups());
    }

    /// <summary>What rules find is kept with a report: they are new ones for each run, so that every report is checked.</summary>
    private RollUpResult RollUp(RollUpOptions? options = null)
        => new Aggregator(Gazetteer.Default, NewRules()).RollUp(
            _reports, OrganisationLevel.Province, OldCommunes.Today, Period, options);

    private RollUpResult Again() => _aggregator.RollUp(_known, OrganisationLevel.Province, OldCommunes.Today, Period);

    private int Validated()
    {
        var rules = NewRules();
        return _reports.Sum(report => rules.Validate(report).Count);
    }

    private static ReportRules NewRules() => ReportRules.Standard.With([]);

    private Dictionary<Key, (long Lower, long? Upper)> Groups()
        => _reports
            .SelectMany(Rows)
            .GroupBy(row => row.Key, row => row.Value)
            .ToDictionary(group => group.Key,
                group => (group.Sum(value => value.Lower), group.Any(value => value.Upper is null)
                ? null
                : group.Sum(value => value.Upper)));

    /// <summary>Where nothing can differ, every flow of a province and every number of its awards is what the peer says.</summary>
    private static void Compare(RollUpResult result, Dictionary<Key, (long Lower, long? Upper)> expected)
    {
        foreach (var ((province, measureId, form, issuer, recipient), (lower, upper)) in expected.Where(
            one => one.Key.Measure != StandardMeasures.ModelSites.Id && one.Key.Measure != StandardMeasures.ModelKinds.Id))
        {
            var unit = result.Units.Single(unit => unit.Key == province);
            var value = result[unit, StandardMeasures.All[measureId], new CellCategory(form, issuer, recipient)].Value!.Value;
            if (value.Lower != lower || (form is null && value.Upper != upper))
                throw new InvalidOperationException(
                    $"{unit} {measureId} {form} {issuer} {recipient}: {value}, and the peer says {lower}..{upper}.");
        }
    }

    private static UnitKey SuccessorOf(UnitKey key)
    {
        var unit = Gazetteer.Default[key];
        while (unit.Key.Level != OrganisationLevel.Province)
            unit = Gazetteer.Default[unit.StateOn(unit.ValidTo ?? OldCommunes.Today).Parent!.Value];
        return Gazetteer.Default.Trace(unit, OldCommunes.Today).Only.Key;
    }

    private IEnumerable<(Key Key, Count Value)> Rows(Report report)
    {
        foreach (var figure in report.Figures)
            yield return (new Key(_successors[report.Unit], figure.Measure, null, null, null), figure.Value!.Value);
        foreach (var award in report.Awards)
        {
            var (form, issuer, recipients) = (award.Form, award.Issuers[0].Office, award.Recipients);
            if (recipients.Collectives is { } collectives) yield return (Award(RecipientKind.Collectives), collectives);
            if (recipients.Individuals is { } individuals) yield return (Award(RecipientKind.Individuals), individuals);
            if (recipients.Households is { } households) yield return (Award(RecipientKind.Households), households);
            if (recipients.Unsplit is { } unsplit) yield return (Award(null), unsplit.Count);

            Key Award(RecipientKind? kind) => new(_successors[report.Unit], StandardMeasures.AwardInstances.Id, form.Only, issuer, kind);
        }
    }

    /// <summary>What the peer groups by.</summary>
    private readonly record struct Key(UnitKey Province, MeasureId Measure, KindId<AwardForm>? Form, KindId<IssuingOffice>? Issuer,
        RecipientKind? Recipient);
}
