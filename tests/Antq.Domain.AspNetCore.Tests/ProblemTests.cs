using System.Net;
using System.Text;
using System.Text.Json;
using Antq.Domain.Tests;

namespace Antq.Domain.AspNetCore.Tests;

/// <summary>Documents that are refused: by their shape (400) and by their findings (422).</summary>
public sealed class ProblemTests(TestApplication application) : IClassFixture<TestApplication>
{
    private static readonly string WrongUnit = Seeds.Json(Seeds.PhuTho)
        .Replace("\"unit\": \"25@2025-07-01\"", "\"unit\": \"99@2025-07-01\"", StringComparison.Ordinal);

    [Fact]
    public async Task Post_OfAReport_IsRead()
        => (await PostAsync("/reports", Seeds.Json(Seeds.PhuTho))).StatusCode.Should().Be(HttpStatusCode.Created);

    [Theory]
    [InlineData("\"model-kinds\"", "\"Model kinds\"", "$.figures[0].measure", 11)]
    [InlineData("\"awards\"", "\"prizes\"", "$.prizes", 14)]
    public async Task Post_OfWhatIsNoDocument_Is400WithPathAndLine(string right, string wrong, string path, int line)
    {
        var document = Seeds.Json(Seeds.PhuTho).Replace(right, wrong, StringComparison.Ordinal);

        var problem = await TestApplication.ProblemAsync(await PostAsync("/reports", document), HttpStatusCode.BadRequest);

        problem.GetProperty("path").GetString().Should().Be(path);
        problem.GetProperty("line").GetInt64().Should().Be(line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task Post_OfNoDocumentAtAll_Is400(string text)
        => await TestApplication.ProblemAsync(await PostAsync("/reports", text), HttpStatusCode.BadRequest);

    [Fact]
    public async Task Post_ToAControllerOfWhatIsNoDocument_Is400WithThePath()
    {
        var document = Seeds.Json(Seeds.PhuTho).Replace("\"model-kinds\"", "\"Model kinds\"", StringComparison.Ordinal);

        var problem = await TestApplication.ProblemAsync(await PostAsync("/controller/units", document), HttpStatusCode.BadRequest);

        problem.GetProperty("errors").TryGetProperty("$.figures[0].measure", out _).Should().BeTrue();
    }

    [Theory]
    [InlineData("/reports")]
    [InlineData("/controller/units")]
    public async Task Post_OfAReportWithErrors_Is422WithFindingsInBothLanguages(string address)
    {
        var answer = await PostAsync(address, WrongUnit);
        var problem = await TestApplication.ProblemAsync(answer, HttpStatusCode.UnprocessableEntity);

        problem.GetProperty("errors").EnumerateObject().Select(field => field.Name).Should().Equal("/unit", "/awards/1/issuers/1/unit");
        problem.GetProperty("title").GetString().Should().Be("Dữ liệu có lỗi cần sửa.");
        var finding = problem.GetProperty("findings")[0];
        finding.GetProperty("code").GetString().Should().Be("ANTQ1001");
        finding.GetProperty("message").GetProperty("en").GetString().Should().Contain("There is no unit");
        finding.GetProperty("message").GetProperty("vi").GetString().Should().Contain("Không có đơn vị");
        answer.Content.Headers.ContentLanguage.Should().Equal("vi");
    }

    [Theory]
    [InlineData("en-GB", "en", "There is no unit")]
    [InlineData("fr, en;q=0.4, vi;q=0.8", "vi", "Không có đơn vị")]
    [InlineData("vi;q=0, en;q=0.1", "en", "There is no unit")]
    [InlineData("fr", "vi", "Không có đơn vị")]
    [InlineData(null, "vi", "Không có đơn vị")]
    public async Task Post_InALanguage_HasItsMessages(string? wanted, string language, string message)
    {
        var answer = await PostAsync("/reports", WrongUnit, wanted);
        var problem = await TestApplication.ProblemAsync(answer, HttpStatusCode.UnprocessableEntity);

        answer.Content.Headers.ContentLanguage.Should().Equal(language);
        problem.GetProperty("errors").GetProperty("/unit")[0].GetString().Should().StartWith(message);
    }

    [Fact]
    public async Task Options_SetTheStatusAndTheLanguage()
    {
        var own = await TestApplication.StartAsync(options =>
        {
            options.FindingsStatusCode = 400;
            options.DefaultLanguage = Language.English;
        });
        var problem = await TestApplication.ProblemAsync(
            await PostAsync("/reports", WrongUnit, client: own.Client), HttpStatusCode.BadRequest);

        problem.GetProperty("errors").GetProperty("/unit")[0].GetString().Should().StartWith("There is no unit");
        using var description = JsonDocument.Parse(await own.Client.GetStringAsync("/openapi/v1.json"));
        description.RootElement.GetProperty("paths").GetProperty("/reports").GetProperty("post").GetProperty("responses")
            .GetProperty("400").GetProperty("content").TryGetProperty("application/problem+json", out _).Should().BeTrue();
        await own.DisposeAsync();
    }

    [Fact]
    public async Task StatusCodePages_HaveTheDataVersion()
        => await TestApplication.ProblemAsync(await application.Client.GetAsync("/nothing"), HttpStatusCode.NotFound);

    private async Task<HttpResponseMessage> PostAsync(string address, string document, string? language = null, HttpClient? client = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Content = new StringContent(document, Encoding.UTF8, "application/json");
        if (language is not null) request.Headers.Add("Accept-Language", language);
        return await (client ?? application.Client).SendAsync(request);
    }
}
