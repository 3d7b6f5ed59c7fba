using Antq.Domain;

namespace Antq.Samples.Screens.Dashboard;

/// <summary>What the dashboard shows, read from the address; what cannot be read there is as by default.</summary>
public sealed record View(Measure Measure, ReportingPeriod Period, Boundaries Boundaries)
{
    public static View Of(string? measure, string? period, string? boundaries) => new(
        MeasureId.TryParse(measure, null, out var id) && StandardMeasures.All.TryGet(id, out var known)
            ? known
            : StandardMeasures.InformationReceived,
        Totals.Periods.FirstOrDefault(one => one.ToString() == period, Totals.Periods[0]),
        Enum.GetValues<Boundaries>().FirstOrDefault(one => string.Equals(one.ToString(), boundaries, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The address's part that <see cref="Of"/> reads, with a unit to look into.</summary>
    public (string Name, string? Value)[] Query(UnitKey? unit = null) =>
    [
        ("measure", Measure.Id.ToString()),
        ("period", Period.ToString()),
        ("boundaries", Boundaries.ToString()),
        ("unit", unit?.ToString()),
    ];
}
