using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Antq.Domain.AspNetCore;

/// <summary>
/// The result of an endpoint whose document can be read and has errors: <see cref="FindingsProblemDetails"/> with the status of
/// <see cref="AntqDomainOptions.FindingsStatusCode"/>. Endpoints return it, or a <c>Results&lt;…, FindingsProblem&gt;</c>.
/// </summary>
/// <param name="findings">The findings; those that are no errors are listed too.</param>
/// <param name="statusCode">The status; null for that of the options. 400 is that of a document that cannot be read.</param>
public sealed class FindingsProblem(IReadOnlyList<Finding> findings, int? statusCode = null) : IResult, IEndpointMetadataProvider
{
    /// <summary>The findings.</summary>
    public IReadOnlyList<Finding> Findings { get; } = findings ?? throw new ArgumentNullException(nameof(findings));

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var options = AntqDomainOptions.Of(httpContext.RequestServices);
        var language = LanguageOf(httpContext.Request) ?? options.DefaultLanguage;
        httpContext.Response.Headers.ContentLanguage = language == Language.Vietnamese ? "vi" : "en";
        var status = statusCode ?? options.FindingsStatusCode;
        return TypedResults.Problem(FindingsProblemDetails.Of(Findings, language, status)).ExecuteAsync(httpContext);
    }

    /// <inheritdoc/>
    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        var status = AntqDomainOptions.Of(builder.ApplicationServices).FindingsStatusCode;
        builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(FindingsProblemDetails), ["application/problem+json"]));
    }

    /// <summary>Returns the language of the library that the client asks for most; null when it asks for none.</summary>
    private static Language? LanguageOf(HttpRequest request)
        => request.GetTypedHeaders().AcceptLanguage
            .Where(wanted => wanted.Quality is not 0)
            .OrderByDescending(wanted => wanted.Quality ?? 1)
            .Select(wanted => wanted.Value.StartsWith("vi", StringComparison.OrdinalIgnoreCase) ? Language.Vietnamese
                : wanted.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English
                : (Language?)null)
            .FirstOrDefault(language => language is not null);
}
