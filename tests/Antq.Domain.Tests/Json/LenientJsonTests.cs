using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain.Aggregation.Documents;
using NodaTime;

namespace Antq.Domain.Tests.Json;

/// <summary>Documents of a newer version: what is not known is passed over where the caller says so, and told.</summary>
public sealed class LenientJsonTests
{
    private static readonly string Newer = Seeds.Json(Seeds.QuangNam)
        .Replace("\"revision\": 1,", "\"revision\": 1, \"signedBy\": { \"name\": \"x\" },", StringComparison.Ordinal)
        .Replace("\"office\": \"provincial-chair\"", "\"office\": \"provincial-chair\", \"a/b~c\": null", StringComparison.Ordinal);

    [Fact]
    public void ReadLenient_OfMembersThatAreNotKnown_PassesOverThemAndTellsEach()
    {
        var report = ReportJson.ReadLenient(Encoding.UTF8.GetBytes(Newer), out var leftOut);

        ReportJson.Write(report).Should().Equal(ReportJson.Write(Seeds.Report(Seeds.QuangNam)));
        leftOut.Select(finding => (finding.Code, finding.Report, finding.Path)).Should().Equal(
            (FindingCodes.MemberLeftOut, Seeds.QuangNam, "/signedBy"),
            (FindingCodes.MemberLeftOut, Seeds.QuangNam, "/awards/0/issuers/0/a~1b~0c"));
        leftOut[0].Message(Language.English).Should()
            .Be("The document has a member “signedBy” that this version does not know; it was passed over.");
    }

    [Fact]
    public void ReadLenient_OfAKnownDocument_LeavesOutNothing()
    {
        foreach (var id in Seeds.Ids)
        {
            ReportJson.ReadLenient([0xEF, 0xBB, 0xBF, .. ReportJson.Write(Seeds.Report(id))], out var leftOut);
            leftOut.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("antq-report/1", "antq-report/3")]
    [InlineData("\"revision\": 1,", "\"revision\": 1, \"revision\": 1,")]
    [InlineData("certificate-of-merit", "certificate-of-more")]
    [InlineData("\"text\": \"hơn 2.430\"", "\"text\": \"hơn 2.430\", \"most\": 1")]
    public void ReadLenient_OfWhatWouldMeanSomethingElse_IsAsStrict(string right, string wrong)
    {
        Newer.Should().Contain(right);
        var json = Encoding.UTF8.GetBytes(Newer.Replace(right, wrong, StringComparison.Ordinal));

        FluentActions.Invoking(() => ReportJson.ReadLenient(json, out _)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => AntqJson.Read<Report>(json, lenient: true)).Should().Throw<JsonException>();
    }

    /// <summary>A member whose name nobody can read cannot be told, so the document is refused.</summary>
    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\u0001")]
    public void ReadLenient_OfANameThatIsBroken_IsRefusedAtItsPlace(string name)
    {
        var json = Encoding.UTF8.GetBytes(Newer.Replace("signedBy", name, StringComparison.Ordinal));
        json.AsSpan().Replace((byte)1, (byte)0xA2);

        FluentActions.Invoking(() => ReportJson.ReadLenient(json, out _)).Should().Throw<JsonException>().Which.Path.Should()
            .StartWith("$");
    }

    [Fact]
    public void Lenient_Options_ReadNewerDocumentsOfEveryKind()
    {
        var result = new Aggregator(Gazetteer.Default).RollUp(
            [Seeds.Report(Seeds.PhuTho)], OrganisationLevel.Province, new LocalDate(2026, 11, 21), ReportingPeriod.Parse("2015/2025"));
        var written = RollUpJson.Write(result);
        var newer = Newest(written, "\"dataVersion\"");

        RollUpJson.Write(AntqJson.Read<RollUpDocument>(newer, lenient: true)).Should().Equal(written);
        FluentActions.Invoking(() => RollUpJson.Read(newer)).Should().Throw<JsonException>();
        ReportJson.Write(AntqJson.Read<Report>(Encoding.UTF8.GetBytes(Newer), lenient: true)).Should()
            .Equal(ReportJson.Write(Seeds.Report(Seeds.QuangNam)));
        FluentActions.Invoking(() => AntqJson.Read<Report>(Encoding.UTF8.GetBytes(Newer))).Should().Throw<JsonException>().Which.Path
            .Should().Be("$.signedBy");

        var finding = Newest(AntqJson.Write(result.Findings[0]), "\"code\"");
        AntqJson.Read<Finding>(finding, lenient: true).ToString().Should().Be(result.Findings[0].ToString());
        FluentActions.Invoking(() => AntqJson.Read<Finding>(finding)).Should().Throw<JsonException>().Which.Path.Should().Be("$.newest");
    }

    /// <summary>
    /// Members are told wherever they stand: in the document, in its cells and their derivations, and in findings, which read themselves.
    /// </summary>
    [Fact]
    public void ReadLenient_OfAResult_TellsEachMemberThatItPassedOver()
    {
        var result = new Aggregator(Gazetteer.Default).RollUp(
            [Seeds.Report(Seeds.PhuTho)], OrganisationLevel.Province, new LocalDate(2026, 11, 21), ReportingPeriod.Parse("2015/2025"));
        var written = RollUpJson.Write(result, new RollUpDocument.Content { WithDerivations = true });
        var document = JsonNode.Parse(written)!;
        var index = result.Cells.Index().First(cell => cell.Item.Derivation.Root?.Step is not null).Index;
        document["signedBy"] = "x";
        document["findings"]![0]!["weight"] = 1;
        document["findings"]![0]!["message"]!["fr"] = "x";
        document["cells"]![index]!["a/b~c"] = null;
        document["cells"]![index]!["coverage"]!["asked"] = 1;
        document["cells"]![index]!["derivation"]!["value"]!["fact"]!["page"] = 7;

        var read = RollUpJson.ReadLenient(Encoding.UTF8.GetBytes("\uFEFF" + document.ToJsonString()), out var leftOut);

        RollUpJson.Write(read).Should().Equal(written);
        leftOut.Should().OnlyContain(finding => finding.Code == FindingCodes.MemberLeftOut && finding.Report == null);
        leftOut.Select(finding => finding.Path).Should().BeEquivalentTo(
            "/signedBy", "/findings/0/weight", "/findings/0/message/fr", $"/cells/{index}/a~1b~0c", $"/cells/{index}/coverage/asked",
                $"/cells/{index}/derivation/value/fact/page");
        RollUpJson.ReadLenient(written, out leftOut);
        leftOut.Should().BeEmpty();
    }

    private static byte[] Newest(byte[] document, string before)
        => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(document).Replace(before, "\"newest\": [], " + before, StringComparison.Ordinal));
}
