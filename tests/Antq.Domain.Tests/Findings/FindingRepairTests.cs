using System.Text.Json.Nodes;

namespace Antq.Domain.Tests.Findings;

/// <summary>A repair is applied to a document by a client that knows JSON only.</summary>
public sealed class FindingRepairTests
{
    private const string Worded = """{"lower":2431,"text":"hơn 2.430"}""";

    [Theory]
    [InlineData("/figures/1/value", """{"figures":[{"value":1},{"value":2431}]}""", """{"figures":[{"value":1},{"value":{}}]}""")]
    [InlineData("/list/1", """{"list":[1,2]}""", """{"list":[1,{}]}""")]
    [InlineData("/a~1b", """{"a/b":1}""", """{"a/b":{}}""")]
    public void ApplyTo_DocumentWithThePlace_SetsTheValue(string path, string before, string after)
    {
        var document = JsonNode.Parse(before)!;

        new FindingRepair(path, "2431..|hơn 2.430", Worded).ApplyTo(document);

        JsonNode.DeepEquals(document, JsonNode.Parse(after.Replace("{}", Worded, StringComparison.Ordinal))).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("/figures/1")]
    [InlineData("/figures/-1")]
    [InlineData("/figures/0/value")]
    [InlineData("/figures/0/value/0/deep")]
    [InlineData("no pointer[")]
    public void ApplyTo_DocumentWithoutThePlace_IsRefused(string path)
        => FluentActions.Invoking(() => new FindingRepair(path, "1", "1").ApplyTo(JsonNode.Parse("""{"figures":[{}]}""")!)).Should()
            .Throw<ArgumentException>().WithMessage($"The document has no place *{path}*");

    [Fact]
    public void ApplyTo_WithoutAJsonValue_IsRefused()
        => FluentActions.Invoking(() => new FindingRepair("/a", "1").ApplyTo(JsonNode.Parse("""{"a":2}""")!)).Should()
            .Throw<InvalidOperationException>().WithMessage("*'/a'*");

    [Fact]
    public void Json_IsWithoutBlanks_AndOneValue()
    {
        new FindingRepair("/a", "x", """{ "lower": 2431, "text": "h\u01a1n 2.430" }""").Json.Should().Be(Worded);
        FluentActions.Invoking(() => new FindingRepair("/a", "x", "{")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FindingRepair("/a", "x", "1 2")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new FindingRepair("/a", "x", "\"\\ud800\"")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Label_WithoutWords_HasTheValue()
    {
        var repair = new FindingRepair("/a", "33");

        repair.Label(Language.Vietnamese).Should().Be("Sửa thành 33");
        repair.Label(Language.English).Should().Be("Change to 33");
    }

    [Fact]
    public void Labels_OfRules_AreWordsWithoutKeys()
    {
        var repairs = ReportRules.Standard.Validate(Report.For(
                UnitKey.Parse("25@2008-08-01"), ReportingPeriod.Parse("2025-Q3"), MovementType.AllPeopleProtectNationalSecurity)
            .AsOf(new NodaTime.LocalDate(2025, 10, 5))
            .With(StandardMeasures.InformationReceived, Domain.Count.AtLeast(2430).Worded("hơn 2.430"))
            .Build()).Select(finding => finding.Repair).OfType<FindingRepair>().ToArray();

        repairs.Select(repair => repair.Label(Language.Vietnamese)).Should().Equal(
            "Sửa thành tỉnh Phú Thọ (từ 01/07/2025)", "Sửa thành từ 2.431 trở lên");
        repairs.Select(repair => repair.Label(Language.English)).Should().Equal(
            "Change to Phú Thọ Province (from 2025-07-01)", "Change to 2,431 or more");
        repairs.Select(repair => repair.Json).Should().Equal("\"25@2025-07-01\"", Worded);
    }

    [Fact]
    public void Finding_OfADocumentWithoutJsonOfTheRepair_IsRead()
    {
        var finding = AntqJson.Read<Finding>("""
            {"code":"MINE1","severity":"warning","path":"/a","message":{"vi":"a","en":"b"},"repair":{"path":"/a","value":"33"}}
            """u8);

        finding.Repair.Should().Be(new FindingRepair("/a", "33"));
    }
}
