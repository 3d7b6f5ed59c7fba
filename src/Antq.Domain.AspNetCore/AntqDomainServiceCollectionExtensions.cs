using Antq.Domain;
using Antq.Domain.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Antq.Domain in a web application.</summary>
public static class AntqDomainServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="Gazetteer"/>, <see cref="ReportRules"/> and <see cref="Aggregator"/>; JSON of the library's types in minimal
    /// APIs and controllers; problem details for what cannot be read (400, with the place in a document), for unknown units (404) and for
    /// findings, each with the data version; schemas of the library's types in OpenAPI documents; and the health check <c>antq-domain</c>.
    /// The application calls <c>UseExceptionHandler()</c>, and <c>AddOpenApi</c> and <c>MapHealthChecks</c> if it wants them.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Changes the options; null for the defaults.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddAntqDomain(this IServiceCollection services, Action<AntqDomainOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null) services.Configure(configure);
        if (services.Any(service => service.ImplementationType == typeof(RefusalHandler))) return services;
        services.AddOptions<AntqDomainOptions>();
        services.TryAddSingleton(provider => AntqDomainOptions.Of(provider).Gazetteer);
        services.TryAddSingleton(provider => RulesOf(AntqDomainOptions.Of(provider)));
        services.TryAddSingleton<Aggregator>();
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.UseAntqDomain().TypeInfoResolverChain.Insert(
            0, ProblemJsonContext.Default));
        services.Configure<AspNetCore.Mvc.JsonOptions>(options => options.JsonSerializerOptions.UseAntqDomain());
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddProblemDetails();
        services.AddOptions<ProblemDetailsOptions>().PostConfigure<Gazetteer>(AddDataVersion);
        services.AddExceptionHandler<RefusalHandler>();
        services.ConfigureAll<OpenApiOptions>(DomainSchemaTransformer.AddTo);
        services.AddHealthChecks().AddCheck<GazetteerHealthCheck>("antq-domain");
        return services;
    }

    /// <summary>Adds the data version to every problem: what it does not know, other data may.</summary>
    private static void AddDataVersion(ProblemDetailsOptions options, Gazetteer gazetteer)
    {
        var own = options.CustomizeProblemDetails;
        options.CustomizeProblemDetails = problem =>
        {
            problem.ProblemDetails.Extensions.TryAdd("dataVersion", gazetteer.Version);
            own?.Invoke(problem);
        };
    }

    private static ReportRules RulesOf(AntqDomainOptions options)
        => options.Rules.In(options.Rules.Context with { Gazetteer = options.Gazetteer });
}
