using Antq.Domain;
using Antq.Domain.AspNetCore;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Antq.Samples.Service;

/// <summary>Takes reports and gives them back.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        // recipe: post a report
        routes.MapPost("/reports", async Task<Results<Created<AcceptedReport>, Ok<AcceptedReport>, FindingsProblem, ProblemHttpResult>> (
            HttpRequest request, ReportRules rules, ReportStore store) =>
        {
            using var document = new MemoryStream();
            await request.Body.CopyToAsync(document, request.HttpContext.RequestAborted);
            if (!ReportJson.TryRead(document.ToArray(), out var report, out var findings))
                return new FindingsProblem(findings, StatusCodes.Status400BadRequest);
            findings = rules.Validate(report);
            if (findings.Any(finding => finding.Severity == FindingSeverity.Error)) return new FindingsProblem(findings);
            var accepted = new AcceptedReport(report.Id, report.Revision, findings);
            return store.TryAdd(report) switch
            {
                true => TypedResults.Created($"/reports/{Uri.EscapeDataString(report.Id)}", accepted),
                false => TypedResults.Ok(accepted),
                null => TypedResults.Problem(
                    $"Revision {report.Revision} of the report '{report.Id}' is stored and says something else.",
                    statusCode: StatusCodes.Status409Conflict),
            };
        }).Accepts<Report>("application/json");
        // end

        routes.MapGet("/reports/{id}", (string id, ReportStore store)
            => store.Find(id) is { } document
                ? Results.Bytes(document, "application/json")
                : Problems.NotFound($"There is no report '{id}'."));
    }
}
