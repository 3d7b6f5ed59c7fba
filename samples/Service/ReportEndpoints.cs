using Antq.Domain;

namespace Antq.Samples.Service;

/// <summary>Takes reports and gives them back.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        // recipe: post a report
        routes.MapPost("/reports", async (HttpRequest request, ReportStore store) =>
        {
            using var document = new MemoryStream();
            await request.Body.CopyToAsync(document, request.HttpContext.RequestAborted);
            if (!ReportJson.TryRead(document.ToArray(), out var report, out var findings))
                return Problems.OfDocument(findings, LanguageOf(request));
            findings = ReportRules.Standard.Validate(report);
            if (findings.Any(finding => finding.Severity == FindingSeverity.Error)) return Problems.Of(findings, LanguageOf(request));
            var accepted = new AcceptedReport(report.Id, report.Revision, findings);
            return store.TryAdd(report) switch
            {
                true => Results.Created($"/reports/{Uri.EscapeDataString(report.Id)}", accepted),
                false => Results.Ok(accepted),
                null => Results.Problem(
                    $"Revision {report.Revision} of the report '{report.Id}' is stored and says something else.",
                    statusCode: StatusCodes.Status409Conflict),
            };
        });
        // end

        routes.MapGet("/reports/{id}", (string id, ReportStore store, Gazetteer gazetteer)
            => store.Find(id) is { } document
                ? Results.Bytes(document, "application/json")
                : Problems.NotFound($"There is no report '{id}'.", gazetteer));
    }

    private static Language LanguageOf(HttpRequest request)
        => request.GetTypedHeaders().AcceptLanguage is { Count: > 0 } wanted
            && wanted[0].Value.StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? Language.English
            : Language.Vietnamese;
}
