namespace Antq.Samples.Service;

/// <summary>What the service is made of.</summary>
internal static class Services
{
    // recipe: services
    public static void AddReportService(this IServiceCollection services)
    {
        services.AddAntqDomain();
        services.AddOpenApi();
        services.AddSingleton<ReportStore>();
        services.ConfigureHttpJsonOptions(
            options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ServiceJson.Default));
    }
    // end
}
