using Antq.Domain.Findings;
using Antq.Domain.Json;
using Antq.Domain.Organisation;
using Antq.Domain.Reporting;

namespace Antq.Samples.Service;

/// <summary>Takes reports and gives them back.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        // recipe: post a report
        routes.MapPost("/reports", async (HttpRequest request, ReportStore store) =>
        {
            var report = ReportJson.Read(await BodyOf(request)); // throws JsonException with path and line: 400
            var findings = ReportRules.Standard.Validate(report);
            if (findings.Any(finding => finding.Severity == FindingSeverity.Error)) return Problems.Of(findings, LanguageOf(request));
            var accepted = new AcceptedReport(report.Id, report.Revision, FindingView.Of(findings));
            return store.TryAdd(report) switch
            {
                true => Results.Created($"/reports/{Uri.EscapeDataString(report.Id)}", accepted),
                false => Results.Ok(accepted),
                null => Results.Problem($"Revision {report.Revision} of the report '{report.Id}' is stored and says something else.", statusCode: StatusCodes.Status409Conflict),
            };
        });
        // end

        routes.MapGet("/reports/{id}", (string id, ReportStore store, Gazetteer gazetteer)
            => store.Find(id) is { } document ? Results.Bytes(document, "application/json") : Problems.NotFound($"There is no report '{id}'.", gazetteer));
    }

    private static Language LanguageOf(HttpRequest request)
        => request.GetTypedHeaders().AcceptLanguage is { Count: > 0 } wanted && wanted[0].Value.StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? Language.English
            : Language.Vietnamese;

    private static async Task<byte[]> BodyOf(HttpRequest request)
    {
        using var body = new MemoryStream();
        var chunk = new byte[16384];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted)) > 0)
        {
            if (body.Length + read > Services.LongestDocument) throw new BadHttpRequestException($"The document is longer than {Services.LongestDocument} bytes.", StatusCodes.Status413PayloadTooLarge);
            body.Write(chunk, 0, read);
        }

        return body.ToArray();
    }
}
