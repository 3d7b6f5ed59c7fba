using Antq.Domain;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Antq.Samples.Service;

/// <summary>
/// Turns what the library and the framework refuse into problem details (RFC 9457): 400 for what cannot be read, 404 for what is not known.
/// </summary>
internal sealed class Refusals(IProblemDetailsService problems) : IExceptionHandler
{
    // recipe: refusals
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        ProblemDetails? problem = exception switch
        {
            UnknownUnitException unknown => new() { Status = 404, Title = "There is no such unit.", Detail = unknown.Message },
            BadHttpRequestException bad => new() { Status = bad.StatusCode, Title = "The request cannot be read.", Detail = bad.Message },
            _ => null,
        };
        if (problem is null) return false;
        httpContext.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(
            new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }
    // end
}
