using Antq.Domain;
using Antq.Domain.AspNetCore;

namespace Antq.Samples.Service;

/// <summary>Adds the stored reports up.</summary>
internal static class RollUpEndpoints
{
    public static void MapRollUps(this IEndpointRouteBuilder routes)
    {
        // recipe: roll-up
        routes.MapGet("/roll-up",
            (Named<OrganisationLevel> level, Day boundaries, ReportingPeriod period, ReportStore store, Aggregator aggregator)
            => aggregator.RollUp(store.All, level, boundaries, period));

        routes.MapGet("/roll-up/{unit}/{measure}", (UnitKey unit, MeasureId measure, Day boundaries, ReportingPeriod period,
            ReportStore store, Aggregator aggregator, Gazetteer gazetteer) =>
        {
            if (!StandardMeasures.All.TryGet(measure, out var known)) return Problems.NotFound($"There is no measure '{measure}'.");
            var row = gazetteer[unit];
            if (!row.IsAliveOn(boundaries)) return Problems.NotFound($"There is no unit '{unit}' on {boundaries}.");
            return Results.Ok(aggregator.RollUp(store.All, row.Level, boundaries, period)[row, known]);
        });
        // end
    }
}
