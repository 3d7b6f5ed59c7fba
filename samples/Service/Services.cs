using Antq.Domain;

namespace Antq.Samples.Service;

/// <summary>What the service is made of.</summary>
internal static class Services
{
    // recipe: services
    public static void AddReportService(this IServiceCollection services)
    {
        services.AddSingleton(Gazetteer.Default);
        services.AddSingleton<ReportStore>();
        services.AddExceptionHandler<Refusals>();
        services.AddProblemDetails();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ServiceJson.Default);
            options.SerializerOptions.UseAntqDomain();
        });
    }
    // end
}
