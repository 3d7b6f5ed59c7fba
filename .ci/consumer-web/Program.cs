// example
using Antq.Domain;
using Antq.Domain.AspNetCore;
using Microsoft.AspNetCore.Http.HttpResults;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAntqDomain();
builder.Services.AddOpenApi();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();
app.MapHealthChecks("/health");

app.MapGet("/units/{unit}", (UnitKey unit, Gazetteer gazetteer) => gazetteer[unit]);
app.MapGet("/units", (Named<OrganisationLevel> level, Day day, Gazetteer gazetteer) => gazetteer.AsOf(day).Units(level));
app.MapPost("/reports", Results<Created<Report>, FindingsProblem> (Report report, ReportRules rules) =>
{
    var findings = rules.Validate(report);
    if (findings.Any(finding => finding.Severity == FindingSeverity.Error)) return new FindingsProblem(findings);
    return TypedResults.Created($"/reports/{Uri.EscapeDataString(report.Id)}", report);
});
app.Run();
// end
