using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain.Awards;
using Antq.Domain.Json;
using Antq.Domain.Movements;
using Antq.Domain.Reporting;
using NodaTime;

namespace Antq.Domain.Tests.Docs;

/// <summary>docs/reference/report-format.md is the format that the library reads.</summary>
public sealed class ReportFormatTests
{
    private const string Open = "```json\n";

    private static readonly string Document = Checkout.Read("docs", "reference", "report-format.md").ReplaceLineEndings("\n");

    private static readonly string Example = FirstExample();

    private static readonly Type[] Types =
    [
        typeof(Report), typeof(ReportReference), typeof(ReportSource), typeof(Figure), typeof(Award), typeof(Issuer), typeof(Recipients),
        typeof(UnsplitRecipients),
        typeof(EmulationCluster), typeof(StatedTotal), typeof(Remark), typeof(Drive),
    ];

    public static TheoryData<string, string> Members
    {
        get
        {
            var members = new TheoryData<string, string>();
            foreach (var type in Types)
            {
                foreach (var name in MembersOf(type)) members.Add(type.Name, name);
            }

            return members;
        }
    }

    public static TheoryData<string> Names => new(
        Of<MovementType>().Concat(Of<DriveKind>()).Concat(Of<FigureStatus>()).Concat(Of<AwardStatus>()).Concat(Of<AwardForm>())
            .Concat(Of<AwardClass>()).Concat(Of<RecipientKind>()).Concat(Of<IssuingOffice>()));

    [Fact]
    public void Example_OfTheDocument_BreaksNoRule()
        => ReportRules.Standard.Validate(Read(Example)).Where(finding => finding.Severity != FindingSeverity.Information)
            .Select(finding => finding.ToString()).Should().BeEmpty();

    [Fact]
    public void Example_OfTheSecondFormat_HasTheTotalsThatTheDocumentStates()
    {
        var report = Read(Document.Split(Open)[2].Split("```")[0]);
        var result = new Aggregator(Gazetteer.Default).RollUp([report], OrganisationLevel.Province, new LocalDate(2026, 11, 21),
            ReportingPeriod.Year(2025), new RollUpOptions { By = [CategoryAxis.Form, CategoryAxis.Recipient, CategoryAxis.Type] });

        Value(CellCategory.All).Should().Be("479..658");
        Value(new CellCategory(Form: AwardForm.CertificateOfMerit)).Should().Be("0..658");
        Value(new CellCategory(Recipient: RecipientKind.Collectives, Type: CommendationType.AdHoc)).Should().Be("89");
        ReportRules.Standard.Validate(report).Should().OnlyContain(finding => finding.Severity == FindingSeverity.Information);

        string Value(CellCategory category)
            => result[Gazetteer.Default[report.Unit], StandardMeasures.AwardInstances, category].Value!.Value.ToString();
    }

    [Fact]
    public void Example_WrittenAndReadAgain_IsTheSameBytes()
    {
        var written = ReportJson.Write(Read(Example));

        ReportJson.Write(ReportJson.Read(written)).Should().Equal(written);
        Encoding.UTF8.GetString(written).Should().Contain("\"hơn 2.430\"").And.EndWith("}\n");
    }

    [Fact]
    public void Example_HasAFactForEachStatement()
        => Read(Example).Facts.Select(fact => (fact.Path, fact.Value?.ToString())).Should().Equal(
            ("/figures/0", "2431..|hơn 2.430"), ("/figures/1", "910"), ("/figures/1/ofWhich/0", "215"), ("/figures/2", "33"),
            ("/figures/3", null),
            ("/awards/0/recipients/collectives", "3"), ("/awards/0/recipients/individuals", "6"), ("/awards/1/recipients/unsplit", "24"));

    [Theory]
    [MemberData(nameof(Members))]
    public void Member_OfAReportType_StandsInTheTableOfItsType(string type, string member)
        => Section(type).Should().Contain($"\n| `{member}` | ", $"{type} has the member {member}");

    [Theory]
    [MemberData(nameof(Members))]
    public void Table_OfAReportType_HasNoOtherMembers(string type, string member)
    {
        var rows = Section(type).Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]).ToArray();

        rows.Should().OnlyHaveUniqueItems().And.Contain(member);
        rows.Should().HaveCount(Members.Count(row => (string)row[0] == type), $"{type} has so many members");
    }

    [Fact]
    public void JsonTypes_OfAReport_AreAllDocumented()
        => JsonNode.Parse(JsonSchemas.Report)!["$defs"]!.AsObject().Where(type => type.Value!["properties"] is not null)
            .Select(type => type.Key)
            .Should().BeEquivalentTo(Types.Skip(1).Select(type => JsonNamingPolicy.CamelCase.ConvertName(type.Name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_OfAnEnumeration_IsMentioned(string name) => Section("Names").Should().Contain($"`{name}`");

    [Theory]
    [InlineData("lower")]
    [InlineData("upper")]
    [InlineData("nominal")]
    [InlineData("text")]
    public void Member_OfACount_StandsInItsTable(string member) => Section("Counts").Should().Contain($"\n| `{member}` | ");

    [Fact]
    public void Words_OfTheTableOfCounts_MeanTheCountsBesideThem()
    {
        var rows = Section("Counts").Split('\n').Where(line => line.Contains("\"text\"", StringComparison.Ordinal))
            .Select(line => line.Split('`')).ToArray();

        rows.Should().HaveCount(5);
        foreach (var row in rows) JsonSerializer.Deserialize<Count>(row[3]).Should().Be(Count.Read(row[1], Language.Vietnamese));
    }

    [Theory]
    [InlineData("\"revision\": 2", "\"revision\": 2, \"comment\": 1")]
    [InlineData("\"revision\": 2", "\"revision\": 2, \"revision\": 2")]
    [InlineData("\"revision\": 2", "\"revision\": 0")]
    [InlineData("\"revision\": 2", "\"revision\": 1.5")]
    [InlineData("\"revision\": 2", "\"revision\": 2147483648")]
    [InlineData("\"revision\": 2", "\"Revision\": 2")]
    [InlineData("\"revision\": 2,", "")]
    [InlineData("antq-report/1", "antq-report/3")]
    [InlineData("\"id\": \"quang-nam-2024-09-19\"", "\"id\": \" \"")]
    [InlineData("\"id\": \"quang-nam-2024-09-19\"", "\"id\": \"a\\tb\"")]
    [InlineData("\"id\": \"quang-nam-2024-09-19\"", "\"id\": \"a\\u0301\"")]
    [InlineData("\"id\": \"quang-nam-2024-09-19\"", "\"id\": null")]
    [InlineData("\"unit\": \"49@1997-01-01\",\n  \"period\"", "\"unit\": \"49\",\n  \"period\"")]
    [InlineData("phase:2019/2024|5 năm", "2024/2019")]
    [InlineData("\"asOf\": \"2024-09-19\"", "\"asOf\": \"19/09/2024\"")]
    [InlineData("\"asOf\": \"2024-09-19\"", "\"asOf\": \"9999-01-01\"")]
    [InlineData("\"value\": 910", "\"value\": -1")]
    [InlineData("\"value\": 910", "\"value\": 9.5")]
    [InlineData("\"value\": 910", "\"value\": 9e-1")]
    [InlineData("\"value\": 910", "\"value\": \"nine hundred\"")]
    [InlineData("\"value\": 910", "\"value\": 9223372036854775808")]
    [InlineData("\"value\": 910", "\"value\": { \"upper\": 910 }")]
    [InlineData("\"value\": 910", "\"value\": { \"lower\": 910, \"upper\": 909 }")]
    [InlineData("\"value\": 910", "\"value\": { \"lower\": 910, \"nominal\": 909 }")]
    [InlineData("\"value\": 910", "\"value\": { \"lower\": 910, \"upper\": 910, \"nominal\": 910 }")]
    [InlineData("\"value\": 910", "\"value\": { \"lower\": 910, \"most\": 911 }")]
    [InlineData("\"value\": 910", "\"value\": { \"lower\": 910, \"lower\": 910 }")]
    [InlineData("\"value\": 910", "\"value\": 910, \"status\": \"missing\"")]
    [InlineData("\"status\": \"missing\"", "\"status\": \"reported\"")]
    [InlineData("\"status\": \"missing\"", "\"status\": \"Missing\"")]
    [InlineData("\"day\": \"2024-08-31\"", "\"day\": \"2024-08-31\", \"period\": \"2024\"")]
    [InlineData("\"during\": ", "\"day\": \"2024-09-19\", \"during\": ")]
    [InlineData("[{ \"office\": \"provincial-chair\" }]", "[]")]
    [InlineData("[{ \"office\": \"provincial-chair\" }]", "[{ \"unit\": \"49@1997-01-01\" }]")]
    [InlineData("{ \"collectives\": 3, \"individuals\": 6 }", "{}")]
    [InlineData("[\"collectives\", \"individuals\"]", "[\"collectives\"]")]
    [InlineData("[\"collectives\", \"individuals\"]", "[\"collectives\", \"collectives\"]")]
    [InlineData("\"statedTotals\": [", "\"statedTotals\": null, \"totals\": [")]
    [InlineData("\"remarks\": [", "\"remarks\": [null,")]
    [InlineData("\"figures\": [", "\"figures\": [null,")]
    [InlineData("\"ofWhich\": [", "\"ofWhich\": [null,")]
    [InlineData("\"awards\": [", "\"awards\": [null,")]
    [InlineData("\"statedTotals\": [", "\"statedTotals\": [null,")]
    [InlineData("\"issuers\": [", "\"issuers\": [null,")]
    [InlineData("\"supersedes\": [", "\"supersedes\": [null,")]
    [InlineData("[\"collectives\", \"individuals\"]", "[\"collectives\", null]")]
    [InlineData("\"format\"", "/* a comment */ \"format\"")]
    [InlineData("khen thưởng\" }\n  ]", "khen thưởng\" },\n  ]")]
    public void Read_WhatTheDocumentSaysIsRefused_Throws(string here, string other)
    {
        Example.Should().Contain(here);

        FluentActions.Invoking(() => Read(Example.Replace(here, other, StringComparison.Ordinal))).Should()
            .Throw<JsonException>().Which.Path.Should().StartWith("$");
    }

    [Theory]
    [InlineData("\"revision\": 2", "\"revision\": 2, \"reporter\": null")]
    [InlineData("\"value\": 910", "\"value\": 910, \"population\": null")]
    [InlineData("\"value\": 910", "\"status\": null, \"value\": 910")]
    [InlineData("{\n  \"format\"", "\uFEFF{\n  \"format\"")]
    public void Read_WhatTheDocumentSaysMakesNoDifference_IsTheSameReport(string here, string other)
    {
        Example.Should().Contain(here);

        ReportJson.Write(Read(Example.Replace(here, other, StringComparison.Ordinal))).Should().Equal(ReportJson.Write(Read(Example)));
    }

    [Fact]
    public void Facts_OfAPartThatSaysItsOwnPeriod_AreOfThatPeriodAndNotOfTheDayOfTheWhole()
    {
        var report = Read(Example.Replace(
            "\"day\": \"2024-08-31\"",
            "\"day\": \"2024-08-31\", \"ofWhich\": [{ \"measure\": \"exemplars\", \"value\": 3, \"period\": \"2024-Q1\" }, { "
                + "\"measure\": \"exemplars\", \"value\": 2, \"population\": \"association-members\" }]",
            StringComparison.Ordinal));

        report.Facts.Where(fact => fact.Path.StartsWith("/figures/2", StringComparison.Ordinal)).Select(fact => (fact.Start, fact.End))
            .Should().Equal(
            (new LocalDate(2024, 8, 31), new LocalDate(2024, 8, 31)),
            (new LocalDate(2024, 1, 1), new LocalDate(2024, 3, 31)),
            (new LocalDate(2024, 8, 31), new LocalDate(2024, 8, 31)));
    }

    /// <summary>The members of a type, as the schema has them.</summary>
    private static IEnumerable<string> MembersOf(Type type)
    {
        var schema = JsonNode.Parse(JsonSchemas.Report)!;
        var node = type == typeof(Report) ? schema : schema["$defs"]![JsonNamingPolicy.CamelCase.ConvertName(type.Name)]!;
        return node["properties"]!.AsObject().Select(property => property.Key);
    }

    private static Report Read(string json) => ReportJson.Read(Encoding.UTF8.GetBytes(json));

    private static string FirstExample()
    {
        var start = Document.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        return Document[start..Document.IndexOf("```", start, StringComparison.Ordinal)];
    }

    /// <summary>What stands below a heading of the third level, up to the next heading.</summary>
    private static string Section(string heading)
    {
        var start = Document.IndexOf($"\n### {heading}\n", StringComparison.Ordinal);
        start.Should().BePositive($"the document has a section {heading}");
        var end = Document.IndexOf("\n##", start + 1, StringComparison.Ordinal);
        return end < 0 ? Document[start..] : Document[start..end];
    }

    private static IEnumerable<string> Of<T>()
        where T : struct, Enum
        => Enum.GetValues<T>().Select(value => Slugs.Of(value));
}
