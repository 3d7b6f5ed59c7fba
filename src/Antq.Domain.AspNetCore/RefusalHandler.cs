using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Antq.Domain.AspNetCore;

/// <summary>
/// Answers what the library and the framework refuse by problem details (RFC 9457): 400 for what cannot be read, with the place in a
/// document, and 404 for an unknown unit.
/// </summary>
internal sealed class RefusalHandler(IProblemDetailsService problems) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (status, title, cause) = exception switch
        {
            UnknownUnitException => (404, "There is no such unit.", exception),
            BadHttpRequestException { InnerException: JsonException json } => (400, "The document cannot be read.", json),
            BadHttpRequestException bad => (bad.StatusCode, "The request cannot be read.", exception),
            _ => default,
        };
        if (cause is null) return false;
        var problem = new ProblemDetails { Status = status, Title = title, Detail = cause.Message };
        if (cause is JsonException at) (problem.Extensions["path"], problem.Extensions["line"]) = (at.Path, at.LineNumber + 1);
        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }
}
