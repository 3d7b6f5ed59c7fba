using Antq.Domain;
using Antq.Domain.AspNetCore;

namespace Antq.Samples.Service;

/// <summary>Units by key, by code and day, by level and day, and while somebody types.</summary>
internal static class UnitEndpoints
{
    private const int MostSuggestions = 50;

    public static void MapUnits(this IEndpointRouteBuilder routes)
    {
        // recipe: units
        routes.MapGet("/units/{key}", (UnitKey key, Gazetteer gazetteer) => UnitView.Of(gazetteer[key]));

        routes.MapGet("/units/by-code/{code}", (string code, Day day, Gazetteer gazetteer) =>
        {
            if (!UnitKey.TryParse($"{code}@{day}", null, out var asKey))
                return Results.Problem($"'{code}' is not a code.", statusCode: StatusCodes.Status400BadRequest);
            if (gazetteer.KnownFrom(asKey.Level) > day) return Unknown(asKey.Level, gazetteer);
            var unit = gazetteer.AsOf(day).Unit(code);
            return Results.Ok(UnitView.Of(unit, unit.StateOn(day)));
        });

        routes.MapGet("/units", (Named<OrganisationLevel> level, Day day, Gazetteer gazetteer, UnitKey? within)
            => gazetteer.KnownFrom(level) > day
                ? Unknown(level, gazetteer)
                : Results.Ok(gazetteer.AsOf(day).Units(level)
                    .Select(unit => UnitView.Of(unit, unit.StateOn(day)))
                    .Where(unit => within is null || unit.Parent == within)
                    .ToArray()));

        routes.MapGet("/units/suggestions",
            (string typed, Named<OrganisationLevel> level, Day day, Gazetteer gazetteer, UnitKey? within, int limit = 10) =>
        {
            if (gazetteer.KnownFrom(level) > day) return Unknown(level, gazetteer);
            Span<UnitMatch> found = new UnitMatch[Math.Clamp(limit, 1, MostSuggestions)];
            var written = gazetteer.Search(level).Suggest(typed, found, out var total, day, within);
            return Results.Ok(
                new Suggestions(total, [.. found[..written].ToArray().Select(match => UnitView.Of(match.Unit, match.State))]));
        });
        // end
    }

    private static IResult Unknown(OrganisationLevel level, Gazetteer gazetteer)
        => Problems.NotFound($"Units of the level {level.Id()} are known from {new Day(gazetteer.KnownFrom(level))}.");
}
