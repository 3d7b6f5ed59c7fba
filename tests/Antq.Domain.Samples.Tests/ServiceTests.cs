using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Antq.Samples.Service;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using NodaTime;

namespace Antq.Domain.Tests;

/// <summary>The service as a client meets it, in this process.</summary>
public sealed class ServiceTests(WebApplicationFactory<ReportStore> factory) : IClassFixture<WebApplicationFactory<ReportStore>>
{
    private readonly HttpClient _client = factory.CreateClient();

    [Theory]
    [InlineData("/units/24", "UnitKey key")]
    [InlineData("/units/24@2025-02-30", "UnitKey key")]
    [InlineData("/units/by-code/24", "Day day")]
    [InlineData("/units/by-code/24?day=01/07/2025", "Day day")]
    [InlineData("/units/by-code/2_4?day=2025-07-01", "'2_4' is not a code")]
    [InlineData("/units?level=Province&day=2025-07-01", "level")]
    [InlineData("/units?level=2&day=2025-07-01", "level")]
    [InlineData("/units?level=province&day=2025-07-01&within=BCA", "within")]
    [InlineData("/roll-up?level=province&boundaries=2025-11-24&period=2025-Q5", "ReportingPeriod period")]
    [InlineData("/roll-up/25@2025-07-01/Models?boundaries=2025-11-24&period=2025", "MeasureId measure")]
    public async Task Get_OfWhatCannotBeRead_Is400WithTheParameter(string address, string tells)
    {
        var problem = await Problem(await _client.GetAsync(address), HttpStatusCode.BadRequest);

        problem.GetProperty("detail").GetString().Should().Contain(tells);
    }

    [Theory]
    [InlineData("/units/99@2025-07-01", "99@2025-07-01")]
    [InlineData("/units/by-code/99?day=2025-07-01", "2025-07-01")]
    [InlineData("/units/by-code/00004?day=1999-01-01", "known from 2004-08-31")]
    [InlineData("/units?level=commune&day=1999-01-01", "known from 2004-08-31")]
    [InlineData("/units/suggestions?level=commune&day=1999-01-01&typed=a", "known from 2004-08-31")]
    [InlineData("/roll-up/99@2025-07-01/models?boundaries=2025-11-24&period=2025", "99@2025-07-01")]
    [InlineData("/roll-up/26@2008-08-01/models?boundaries=2025-11-24&period=2025", "on 2025-11-24")]
    [InlineData("/roll-up/25@2025-07-01/bananas?boundaries=2025-11-24&period=2025", "bananas")]
    [InlineData("/reports/nothing", "nothing")]
    public async Task Get_OfWhatIsNotKnown_Is404WithTheReasonAndTheDataVersion(string address, string reason)
    {
        var problem = await Problem(await _client.GetAsync(address), HttpStatusCode.NotFound);

        problem.GetProperty("dataVersion").GetString().Should().Be("2026b");
        problem.GetProperty("detail").GetString().Should().Contain(reason);
    }

    [Fact]
    public async Task Get_WithinAnUnknownUnit_Is404()
    {
        var problem =
            await Problem(await _client.GetAsync("/units/suggestions?typed=a&level=commune&day=2025-07-01&within=99@2025-07-01"),
            HttpStatusCode.NotFound);

        problem.GetProperty("detail").GetString().Should().Contain("99@2025-07-01");
    }

    [Fact]
    public async Task Get_OfAUnit_TellsItByItsDay()
    {
        (await Json("/units/by-code/24?day=2025-06-30")).GetProperty("name").GetString().Should().Be("Bắc Giang");
        (await Json("/units/by-code/24?day=2025-07-01")).GetProperty("name").GetString().Should().Be("Bắc Ninh");
        (await Json("/units/24@2025-07-01")).GetProperty("level").GetString().Should().Be("province");
        (await _client.GetStringAsync("/units/24@2025-07-01")).Should().Contain("Bắc Ninh", "Vietnamese letters are not escaped");
    }

    [Fact]
    public async Task Get_OfUnits_ListsThoseOfTheDay()
    {
        (await Json("/units?level=province&day=2025-06-30")).GetArrayLength().Should().Be(63);
        (await Json("/units?level=province&day=2025-07-01")).GetArrayLength().Should().Be(34);
        (await Json("/units?level=commune&day=2025-07-01&within=01@2008-08-01")).EnumerateArray().Should().HaveCount(126)
            .And.OnlyContain(unit => unit.GetProperty("parent").GetString() == "01@2008-08-01");
    }

    [Fact]
    public async Task Get_OfSuggestions_GivesTheBestAndTheirNumber()
    {
        var answer = await Json("/units/suggestions?level=commune&day=2025-07-01&typed=tan%20an&limit=2");

        answer.GetProperty("units").GetArrayLength().Should().Be(2);
        answer.GetProperty("total").GetInt32().Should().BeGreaterThan(2);
        answer.GetProperty("units")[0].GetProperty("name").GetString().Should().Be("Tân An");
    }

    [Fact]
    public async Task Post_OfAReport_Is201AndThen200AndGivesItBack()
    {
        var document = Seeds.Json(Seeds.PhuTho);

        var created = await Post(document);
        created.StatusCode.Should().Be(HttpStatusCode.Created);
        created.Headers.Location!.ToString().Should().Be("/reports/phu-tho-2025-11-24");
        (await created.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("findings")[0].GetProperty("severity").GetString().Should()
            .Be("information");
        (await Post(document)).StatusCode.Should().Be(HttpStatusCode.OK);
        await Problem(await Post(document.Replace("\"value\": 76", "\"value\": 77", StringComparison.Ordinal)), HttpStatusCode.Conflict);
        Antq.Domain.ReportJson.Read(await _client.GetByteArrayAsync("/reports/phu-tho-2025-11-24")).Id.Should().Be(Seeds.PhuTho);
    }

    [Theory]
    [InlineData("\"model-kinds\"", "\"Model kinds\"", "/figures/0/measure", 11)]
    [InlineData("\"awards\"", "\"prizes\"", "/prizes", 14)]
    [InlineData("\"value\": 76", "\"value\": \"many\"", "/figures/1/value", 12)]
    public async Task Post_OfWhatIsNoDocument_Is400WithPlaceAndLine(string right, string wrong, string path, int line)
    {
        var problem =
            await Problem(await Post(Seeds.Json(Seeds.PhuTho).Replace(right, wrong, StringComparison.Ordinal)), HttpStatusCode.BadRequest);

        var finding = problem.GetProperty("findings").EnumerateArray().Should().ContainSingle().Which;
        finding.GetProperty("path").GetString().Should().Be(path);
        finding.GetProperty("position").GetProperty("line").GetInt32().Should().Be(line);
        problem.GetProperty("errors").GetProperty(path)[0].GetString().Should()
            .Be(finding.GetProperty("message").GetProperty("vi").GetString());
    }

    [Fact]
    public async Task Post_OfADocumentWithSeveralFaults_IsAnsweredWithAll()
    {
        var document = Seeds.Json(Seeds.PhuTho).Replace("\"model-kinds\"", "\"Model kinds\"", StringComparison.Ordinal)
            .Replace("\"awards\"", "\"prizes\"", StringComparison.Ordinal)
            .Replace("\"revision\": 1", "\"revision\": 0", StringComparison.Ordinal);

        var problem = await Problem(await Post(document), HttpStatusCode.BadRequest);

        problem.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).Should()
            .Equal("ANTQ5010", "ANTQ5008", "ANTQ5004");
    }

    [Fact]
    public async Task Post_OfNoDocumentAtAll_IsRefused()
    {
        await Problem(await Post(""), HttpStatusCode.BadRequest);
        await Problem(await Post("null"), HttpStatusCode.BadRequest);
        await Problem(await Post(Seeds.Json(Seeds.PhuTho) + "{}"), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_OfAReportWithErrors_Is422WithMessagesByField()
    {
        var document = Seeds.Json(Seeds.PhuTho)
            .Replace("\"unit\": \"25@2025-07-01\"", "\"unit\": \"99@2025-07-01\"", StringComparison.Ordinal);

        var problem = await Problem(await Post(document), HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("errors").EnumerateObject().Select(field => field.Name).Should().Equal("/unit", "/awards/1/issuers/1/unit");
        problem.GetProperty("errors").GetProperty("/unit")[0].GetString().Should()
            .Be("Không có đơn vị “99@2025-07-01” (dữ liệu 2026b). Đơn vị riêng được khai báo bằng Gazetteer.Load.");
        problem.GetProperty("findings")[0].GetProperty("code").GetString().Should().Be("ANTQ1001");
        problem.GetProperty("findings")[0].GetProperty("message").GetProperty("en").GetString().Should().Contain("99@2025-07-01");

        var english = await Problem(await Post(document, "en-GB"), HttpStatusCode.UnprocessableEntity);
        english.GetProperty("errors").GetProperty("/unit")[0].GetString().Should()
            .Be("There is no unit “99@2025-07-01” (data 2026b). Units of your own are declared by Gazetteer.Load.");
    }

    [Fact]
    public async Task Post_OfAReportWithoutAnId_IsFoundByItsDefaultOne()
    {
        var report = Report.For(UnitKey.Parse("25@2025-07-01"), ReportingPeriod.Parse("2019/2024"), MovementType.ForNationalSecurity)
            .AsOf(new LocalDate(2025, 8, 1)).Build();

        var created = await Post(Encoding.UTF8.GetString(ReportJson.Write(report)));

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        ReportJson.Read(await _client.GetByteArrayAsync(created.Headers.Location)).Should().Be(report);
    }

    [Fact]
    public async Task Get_OfTheDescription_HasTheEndpointsAndTheSchemasOfTheLibrary()
    {
        var description = await Json("/openapi/v1.json");

        description.GetProperty("paths").EnumerateObject().Select(path => path.Name).Should().Contain("/reports", "/units/suggestions");
        description.GetProperty("components").GetProperty("schemas").TryGetProperty("AntqReport", out _).Should().BeTrue();
        (await _client.GetStringAsync("/health")).Should().Be("Healthy");
    }

    [Fact]
    public async Task Get_OfARollUp_AddsWhatWasPosted()
    {
        await using var own = factory.WithWebHostBuilder(builder => builder.UseTestServer());
        var client = own.CreateClient();
        foreach (var id in Seeds.Ids) (await Post(Seeds.Json(id), client: client)).EnsureSuccessStatusCode();

        var result = JsonDocument.Parse(
            await client.GetStringAsync("/roll-up?level=province&boundaries=2026-11-21&period=2015/2025")).RootElement;
        result.GetProperty("cells").EnumerateArray().Should()
            .Contain(cell => cell.GetProperty("unit").GetString() == "25@2025-07-01"
            && cell.GetProperty("measure").GetString() == "exemplars");
        var one = JsonDocument.Parse(
            await client.GetStringAsync("/roll-up/25@2025-07-01/exemplars?boundaries=2026-11-21&period=2015/2025")).RootElement;
        one.GetProperty("value").GetInt64().Should().Be(76);
        one.GetProperty("derivation").ValueKind.Should().Be(JsonValueKind.Object);
    }

    private static async Task<JsonElement> Problem(HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.Should().Be(status, await answer.Content.ReadAsStringAsync());
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("status").GetInt32().Should().Be((int)status);
        return problem;
    }

    private async Task<JsonElement> Json(string address) => await _client.GetFromJsonAsync<JsonElement>(address);

    private async Task<HttpResponseMessage> Post(string document, string? language = null, HttpClient? client = null)
    {
        using var request =
            new HttpRequestMessage(HttpMethod.Post,
            new Uri("/reports", UriKind.Relative))
            { Content = new StringContent(document, Encoding.UTF8, "application/json") };
        if (language is not null) request.Headers.Add("Accept-Language", language);
        return await (client ?? _client).SendAsync(request);
    }
}
