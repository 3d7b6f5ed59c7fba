using System.Text.Encodings.Web;
using System.Text.Json;
using Antq.Domain.Aggregation.Documents;
using NodaTime;

namespace Antq.Domain.Tests.Json;

/// <summary>
/// Documents in options that know nothing of the library: plain ones, those of a web application, and those of an application's own
/// metadata.
/// </summary>
public sealed class PlainSerializerTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly JsonSerializerOptions Odd = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        PropertyNameCaseInsensitive = true,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString
            | System.Text.Json.Serialization.JsonNumberHandling.WriteAsString,
        WriteIndented = true,
        IndentSize = 7,
        Encoder = JavaScriptEncoder.Default,
    };

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static TheoryData<string> SeedIds => [.. Seeds.Ids];

    public static TheoryData<string> OptionNames => ["plain", "web", "odd"];

    [Theory]
    [MemberData(nameof(SeedIds))]
    public void Report_InAnyOptions_IsTheSameDocument(string id)
    {
        var report = Seeds.Report(id);
        foreach (var name in new[] { "plain", "web", "odd" })
        {
            var json = JsonSerializer.Serialize(report, Options(name));

            json.Should().Contain(report.Source!.Title.Split('"')[0], "letters are written as they are");
            ReportJson.Write(JsonSerializer.Deserialize<Report>(json, Options(name))!).Should().Equal(ReportJson.Write(report), name);
            ReportJson.Write(ReportJson.Read(System.Text.Encoding.UTF8.GetBytes(json))).Should().Equal(ReportJson.Write(report), name);
        }
    }

    [Fact]
    public void Report_WithinAnIndentedDocument_HasItsLayout()
    {
        var json = JsonSerializer.Serialize(new[] { Seeds.Report(Seeds.NamDinh) }, Indented);

        json.Should().StartWith("[\n  {\n    \"format\": \"antq-report/1\",\n    \"id\": \"nam-dinh");
    }

    [Theory]
    [InlineData("\"revision\"", "\"comment\": 1, \"revision\"", "$.comment")]
    [InlineData("\"revision\"", "\"revision\": 1, \"revision\"", "$")]
    [InlineData("\"revision\"", "\"Revision\"", "$")]
    [InlineData("\"revision\": 1", "\"revision\": \"1\"", "$.revision")]
    [InlineData("\"revision\": 1", "\"revision\": 0", "$.revision")]
    [InlineData("antq-report/1", "antq-report/3", "$.format")]
    public void Report_InAnyOptions_IsReadStrictly(string right, string wrong, string path)
    {
        var json = Seeds.Json(Seeds.NamDinh);
        json.Should().Contain(right);
        json = json.Replace(right, wrong, StringComparison.Ordinal);

        foreach (var options in new[] { JsonSerializerOptions.Default, Web, Odd })
        {
            var refusal = FluentActions.Invoking(() => JsonSerializer.Deserialize<Report>(json, options)).Should()
                .Throw<JsonException>().Which;
            refusal.Path.Should().StartWith(path);
            refusal.Message.Should().MatchRegex(@"Path: \$.*\.$", "the message tells the place too");
        }
    }

    [Theory]
    [MemberData(nameof(OptionNames))]
    public void Report_WithTrailingData_IsRefused(string options)
        => FluentActions.Invoking(() => JsonSerializer.Deserialize<Report>(Seeds.Json(Seeds.NamDinh) + "{}", Options(options))).Should()
            .Throw<JsonException>();

    [Fact]
    public void Refusal_OfAMemberThatTheTypesDoNotKnow_TellsPathAndLine()
    {
        var json = Seeds.Json(Seeds.NamDinh).Replace("\"revision\"", "\"comment\": 1,\n\"revision\"", StringComparison.Ordinal);

        var refusal = FluentActions.Invoking(() => JsonSerializer.Deserialize<Report>(json, Web)).Should().Throw<JsonException>().Which;

        (refusal.Path, refusal.LineNumber is > 0).Should().Be(("$.comment", true));
        refusal.Message.Should().Contain("comment");
    }

    [Fact]
    public void Documents_InTheMetadataOfAnApplication_ComeBack()
    {
        var report = Seeds.Report(Seeds.QuangNam);
        var result = new Aggregator(Gazetteer.Default).RollUp(
            [report], OrganisationLevel.Province, new LocalDate(2026, 11, 21), ReportingPeriod.Parse("2015/2025"));
        var submission =
            new Submission("Quảng Nam", report,
            [.. result.Findings,
            new Finding(FindingCodes.StatedTotalDiffers, report.Id, "/statedTotals/0",
            [new FindingValue("total", "33"), new FindingValue("sum", "32")])], report.Unit, report.Period, Count.Parse("2431..|hơn 2.430"),
            report.Awards[0], RollUpDocument.Of(result, new RollUpDocument.Content { WithDerivations = true }));

        var json = JsonSerializer.Serialize(submission, AppJsonContext.Default.Submission);
        var read = JsonSerializer.Deserialize(json, AppJsonContext.Default.Submission)!;

        JsonSerializer.Serialize(read, AppJsonContext.Default.Submission).Should().Be(json);
        JsonSerializer.Serialize(read, Web).Should().Be(JsonSerializer.Serialize(submission, Web));
        ReportJson.Write(read.Report).Should().Equal(ReportJson.Write(report));
        read.Findings[^1].Code.Should().BeSameAs(FindingCodes.StatedTotalDiffers);
        read.Result!.Cells.Should().HaveSameCount(result.Cells);
    }

    [Fact]
    public void Result_InAnyOptions_IsWrittenAsItsDocument()
    {
        var result = new Aggregator(Gazetteer.Default).RollUp(
            [Seeds.Report(Seeds.QuangNam)], OrganisationLevel.Province, new LocalDate(2026, 11, 21), ReportingPeriod.Parse("2015/2025"));

        var json = JsonSerializer.Serialize(result, Web);

        RollUpJson.Write(JsonSerializer.Deserialize<RollUpDocument>(json, Web)!).Should().Equal(RollUpJson.Write(result));
        json.Should().Contain("Đà Nẵng");
        JsonSerializer.Serialize(result.Cells[0], Web).Should().Contain("\"derivation\":");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<RollUpResult>(json)).Should().Throw<JsonException>()
            .WithMessage("*RollUpDocument*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<RollUpCell>("{}")).Should().Throw<JsonException>()
            .WithMessage("*RollUpDocument.Cell*");
    }

    [Fact]
    public void Unit_InAnyOptions_IsWrittenWithWhatTellsIt()
    {
        var unit = Gazetteer.Default[UnitKey.Parse("48@2025-07-01")];

        JsonSerializer.Serialize(unit, Odd).ReplaceLineEndings("\n").Should().Contain("\"name\": \"Đà Nẵng\"").And
            .Contain("\"parent\": \"BCA@1976-07-02\"");
        JsonSerializer.Serialize(unit).Should().Be("""{"key":"48@2025-07-01","code":"48","level":"province","name":"Đà Nẵng","kind":"central-city","parent":"BCA@1976-07-02","validFrom":"2025-07-01"}""");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<OrganisationUnit>("{}")).Should().Throw<JsonException>()
            .WithMessage("*UnitKey*");
    }

    private static JsonSerializerOptions Options(string name) => name switch
    {
        "web" => Web,
        "odd" => Odd,
        _ => JsonSerializerOptions.Default,
    };
}
