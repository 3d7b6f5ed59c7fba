using Antq.Domain;

namespace Antq.Samples.Service;

/// <summary>Adds the stored reports up.</summary>
internal static class RollUpEndpoints
{
    public static void MapRollUps(this IEndpointRouteBuilder routes)
    {
        // recipe: roll-up
        routes.MapGet("/roll-up",
            (Named<OrganisationLevel> level, Day boundaries, ReportingPeriod period, ReportStore store, Gazetteer gazetteer)
            => Results.Ok(RollUp(level, boundaries, period, store, gazetteer)));

        routes.MapGet("/roll-up/{unit}/{measure}",
            (UnitKey unit, MeasureId measure, Day boundaries, ReportingPeriod period, ReportStore store, Gazetteer gazetteer) =>
        {
            if (!StandardMeasures.All.TryGet(measure, out var known))
                return Problems.NotFound($"There is no measure '{measure}'.", gazetteer);
            if (!gazetteer.TryGet(unit, out var row) || !row.IsAliveOn(boundaries))
                return Problems.NotFound($"There is no unit '{unit}' on that day.", gazetteer, boundaries);
            var result = RollUp(row.Level, boundaries, period, store, gazetteer);
            return Results.Ok(result[row, known]);
        });
        // end
    }

    private static RollUpResult RollUp(OrganisationLevel level, Day boundaries, ReportingPeriod period, ReportStore store,
        Gazetteer gazetteer)
        => new Aggregator(gazetteer).RollUp(store.All, level, boundaries, period);
}
