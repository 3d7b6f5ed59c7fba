using System.Collections.Concurrent;
using Antq.Domain;
using NodaTime;

namespace Antq.Samples.Screens.Dashboard;

/// <summary>The totals of the seeds. A result never changes, so each is computed once.</summary>
public sealed class Totals(SeedReports reports)
{
    private readonly ConcurrentDictionary<(ReportingPeriod, Boundaries), RollUpResult> _results = new();

    public static IReadOnlyList<ReportingPeriod> Periods { get; } =
        [.. new[] { "2015/2025", "2025", "2024", "2022", "2021", "2020" }.Select(text => ReportingPeriod.Parse(text))];

    /// <summary>The measures that the seeds have figures of, in the order of the catalogue.</summary>
    public IReadOnlyList<Measure> Measures => [.. StandardMeasures.All.Intersect(Of(Periods[0], Boundaries.Today).Cells
        .Where(cell => cell.HasOwnFacts && cell.Category == CellCategory.All).Select(cell => cell.Measure))];

    public static LocalDate? DayOf(Boundaries boundaries) => boundaries switch
    {
        Boundaries.Today => SeedReports.Today,
        Boundaries.Before => new LocalDate(2025, 6, 30),
        _ => null,
    };

    // recipe: totals of a screen
    public RollUpResult Of(ReportingPeriod period, Boundaries boundaries)
        => _results.GetOrAdd((period, boundaries), _ => DayOf(boundaries) is { } day
            ? new Aggregator(Gazetteer.Default).RollUp(reports.All, OrganisationLevel.Province, day, period)
            : new Aggregator(Gazetteer.Default).RollUp(reports.All, OrganisationLevel.Province, period));
    // end
}
