using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain.Aggregation.Documents;
using NodaTime;

namespace Antq.Domain.Tests.Json;

public sealed class RollUpJsonReadTests
{
    private static readonly byte[] Written = RollUpJson.Write(
        new Aggregator(Gazetteer.Default).RollUp(
            [.. Seeds.Ids.Select(Seeds.Report)], OrganisationLevel.Province, new LocalDate(2026, 11, 21),
            ReportingPeriod.Parse("2015/2025")),
        new RollUpDocument.Content { WithDerivations = true });

    [Fact]
    public void Read_OfWhatWasWritten_IsWrittenAsTheSameBytes() => RollUpJson.Write(RollUpJson.Read(Written)).Should().Equal(Written);

    [Fact]
    public void Read_Twice_GivesEqualDocuments()
    {
        var (one, other) = (RollUpJson.Read(Written), RollUpJson.Read(Written));

        one.Equals(other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Equals(other with { Cells = [.. other.Cells.Skip(1)] }).Should().BeFalse();
    }

    [Theory]
    [InlineData("\"format\":\"antq-roll-up/2\"", "\"format\":\"antq-roll-up/1\"", "$.format")]
    [InlineData("\"dataVersion\":\"2026b\"", "\"dataVersion\":null", "$.dataVersion")]
    [InlineData("\"dataVersion\":\"2026b\",", "", "$")]
    public void Read_OfWhatIsNoResult_TellsThePlace(string right, string wrong, string path)
    {
        var json = Encoding.UTF8.GetString(Written);
        json.Should().Contain(right);

        FluentActions.Invoking(() => RollUpJson.Read(Encoding.UTF8.GetBytes(json.Replace(right, wrong, StringComparison.Ordinal)))).Should()
            .Throw<JsonException>().Which.Path.Should().Be(path);
    }

    [Theory]
    [InlineData("value", "-5", "value")]
    [InlineData("value", "9223372036854775808", "value")]
    [InlineData("exactness", "\"exact\"", "exactness")]
    public void Read_OfBoundsThatAreNone_TellsTheCell(string member, string value, string path)
    {
        var document = JsonNode.Parse(Written)!;
        var cells = document["cells"]!.AsArray();
        var index = cells.Index()
            .First(cell => cell.Item!["value"] is JsonObject).Index;
        cells[index]![member] = JsonNode.Parse(value);

        FluentActions.Invoking(() => AntqJson.Read<RollUpDocument>(Encoding.UTF8.GetBytes(document.ToJsonString()))).Should()
            .Throw<JsonException>().Which.Path.Should().Be($"$.cells[{index}].{path}");
    }

    [Fact]
    public void Deserialize_OfNullInPlaceOfAList_IsNoOtherException()
        => JsonSerializer.Deserialize<RollUpDocument>("""
            {"format":"antq-roll-up/2","dataVersion":"x","periods":[],"level":"province","options":{"cover":"parts","by":[],
            "withLevelsAbove":false,"hasWeights":false,"hasOwnTable":false},"names":{},"sources":[],"findings":null,"cells":[]}
            """)!.Findings.Should().BeEmpty();
}
