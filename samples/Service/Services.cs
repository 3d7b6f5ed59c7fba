using System.Text.Encodings.Web;
using System.Text.Unicode;
using Antq.Domain.Organisation;

namespace Antq.Samples.Service;

/// <summary>What the service is made of.</summary>
internal static class Services
{
    /// <summary>The most bytes that a document sent to the service may have.</summary>
    public const int LongestDocument = 4 << 20;

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
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        });
    }
    // end
}
