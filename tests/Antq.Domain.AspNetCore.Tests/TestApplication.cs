using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Antq.Domain.Reporting;
using Antq.Domain.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Antq.Domain.AspNetCore.Tests;

/// <summary>A web application that only registers the library, with an endpoint of each kind, in this process.</summary>
public sealed class TestApplication : IAsyncLifetime
{
    private readonly WebApplication _application;

    public TestApplication()
        : this(null)
    {
    }

    private TestApplication(Action<AntqDomainOptions>? configure)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddAntqDomain(configure);
        builder.Services.AddOpenApi();
        builder.Services.AddControllers().ConfigureApplicationPartManager(
            parts => parts.ApplicationParts.Add(new AssemblyPart(typeof(TestApplication).Assembly)));
        _application = builder.Build();
        _application.UseExceptionHandler();
        _application.UseStatusCodePages();
        _application.MapOpenApi();
        _application.MapControllers();
        _application.MapHealthChecks("/health");
        _application.MapHealthChecks("/health/report", new HealthCheckOptions
        {
            ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(report.Entries["antq-domain"].Data),
        });
        _application.MapGet("/units/{unit}", (UnitKey unit, Gazetteer gazetteer) => gazetteer[unit]);
        _application.MapGet("/units", (Named<OrganisationLevel> level, Day day, Gazetteer gazetteer)
            => gazetteer.AsOf(day).Units(level).Count);
        _application.MapGet("/periods", (ReportingPeriod period, MeasureId? measure, Named<Language>? language)
            => $"{period} {measure} {language}");
        _application.MapPost("/reports", Results<Created<ReportReference>, FindingsProblem> (Report report, ReportRules rules)
            => rules.Validate(report) is var findings && findings.Any(finding => finding.Severity == FindingSeverity.Error)
                ? new FindingsProblem(findings)
                : TypedResults.Created($"/reports/{report.Id}", new ReportReference(report.Id, report.Revision)));
        _application.MapGet("/reports/{id}", (string id) => id);
        _application.MapGet("/roll-up", (Aggregator aggregator) => aggregator.RollUp(
            Seeds.All, OrganisationLevel.Province, new NodaTime.LocalDate(2026, 11, 21), ReportingPeriod.Parse("2015/2025")));
        _application.MapGet("/values", () => new Values(Count.Exactly(1), new NodaTime.LocalDate(2025, 7, 1), []));
    }

    public HttpClient Client { get; private set; } = null!;

    public IServiceProvider Services => _application.Services;

    /// <summary>Starts another application, with options of its own.</summary>
    public static async Task<TestApplication> StartAsync(Action<AntqDomainOptions> configure)
    {
        var application = new TestApplication(configure);
        await application.InitializeAsync();
        return application;
    }

    public async Task InitializeAsync()
    {
        await _application.StartAsync();
        Client = _application.GetTestClient();
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    public static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.Should().Be(status, await answer.Content.ReadAsStringAsync());
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("dataVersion").GetString().Should().Be("2026b");
        return problem;
    }
}
