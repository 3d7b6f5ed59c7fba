using System.Net;
using Antq.Domain.Json;
using Antq.Domain.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Antq.Domain.AspNetCore.Tests;

public sealed class RegistrationTests(TestApplication application) : IClassFixture<TestApplication>
{
    [Fact]
    public async Task Health_IsThatOfTheGazetteerWithItsDataVersion()
    {
        (await application.Client.GetStringAsync("/health")).Should().Be("Healthy");
        (await application.Client.GetStringAsync("/health/report")).Should().Be("""{"dataVersion":"2026b"}""");
    }

    [Fact]
    public void Services_AreThoseOfTheLibrary()
    {
        application.Services.GetRequiredService<Gazetteer>().Should().BeSameAs(Gazetteer.Default);
        application.Services.GetRequiredService<ReportRules>().Rules.Should().Equal(ReportRules.Standard.Rules);
        application.Services.GetRequiredService<Aggregator>().Should().NotBeNull();
    }

    [Fact]
    public void Options_AreThoseOfAllCalls()
    {
        var gazetteer = GazetteerJson.Read(GazetteerJson.Write(Gazetteer.Default));
        var services = new ServiceCollection();
        services.AddLogging().AddOpenApi().AddAntqDomain().AddAntqDomain(options => options.Gazetteer = gazetteer);
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<Gazetteer>().Should().BeSameAs(gazetteer);
        provider.GetRequiredService<ReportRules>().Context.Gazetteer.Should().BeSameAs(gazetteer);
        provider.GetRequiredService<HealthCheckService>().Should().NotBeNull("a second call registers nothing twice");
    }

    [Fact]
    public void Services_OfTheApplicationItself_AreKept()
    {
        var own = new Aggregator(Gazetteer.Default);
        using var provider = new ServiceCollection().AddSingleton(own).AddAntqDomain().BuildServiceProvider();

        provider.GetRequiredService<Aggregator>().Should().BeSameAs(own);
    }

    [Fact]
    public async Task RollUp_IsWrittenAsItsDocument()
    {
        var answer = await application.Client.GetAsync("/roll-up");

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        RollUpJson.Read(await answer.Content.ReadAsByteArrayAsync()).Cells.Should().NotBeEmpty();
        Seeds.All.Should().HaveCount(5);
    }
}
