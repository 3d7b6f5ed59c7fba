namespace Antq.Domain.Benchmarks.Workloads;

/// <summary>
/// W10: 10,000 reports are kept rolled up to the provinces and the ministry, and one of them is revised: until all totals are there again.
/// The peer is a roll-up anew.
/// </summary>
internal sealed class LiveSet : Workload
{
    private const int Kept = 10_000;

    private static readonly ReportingPeriod Period = ReportingPeriod.Parse("2024/2026");

    private readonly Aggregator _aggregator = new(Gazetteer.Default);
    private readonly LiveReports _live;
    private readonly Report[] _reports;
    private int _next;

    /// <param name="areReal">Whether they have what articles have, or figures and awards alone.</param>
    public LiveSet(bool areReal)
    {
        _reports = [.. ReportSample.Draw(Kept, areReal).DistinctBy(report => report.Id, StringComparer.Ordinal)];
        _live = _aggregator.Live(OrganisationLevel.Province, OldCommunes.Today, Period);
        _live.AddRange(_reports);
        Add("one report taken away and put back, twice the totals", () => Revise(), 15, 20);
        Add("roll-up anew, each report checked", () => Anew(), 5);
        _ = Revise();
        var anew = _aggregator.RollUp(_reports, OrganisationLevel.Province, OldCommunes.Today, Period);
        foreach (var (one, other) in _live.Current.Cells.Zip(anew.Cells))
        {
            if (one.Value != other.Value || one.Unit != other.Unit || one.Category != other.Category)
                throw new InvalidOperationException($"{one.Unit} differs from a roll-up anew.");
        }
    }

    /// <summary>What rules find is kept with a report: they are new ones for each run, so that every report is checked.</summary>
    private RollUpResult Anew()
        => new Aggregator(Gazetteer.Default, ReportRules.Standard.With([])).RollUp(
            _reports, OrganisationLevel.Province, OldCommunes.Today, Period);

    /// <summary>Two changes, each with all totals.</summary>
    private RollUpResult Revise()
    {
        var report = _reports[_next++ % _reports.Length];
        _live.Remove(report.Id);
        _ = _live.Current;
        _live.Add(report with { });
        return _live.Current;
    }
}
