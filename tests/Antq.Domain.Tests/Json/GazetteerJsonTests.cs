using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Antq.Domain.Data;
using Antq.Domain.Json;

namespace Antq.Domain.Tests.Json;

public sealed class GazetteerJsonTests
{
    /// <summary>The gazetteer of the format's page: small and complete.</summary>
    private static readonly Gazetteer Small = Gazetteer.Load(new MemoryStream(Encoding.UTF8.GetBytes(Example())));

    [Fact]
    [Trait("Length", "Long")]
    public void Write_OfTheGazetteerOfTheLibrary_ReadsAgainAsTheSame()
    {
        var written = GazetteerJson.Write(Gazetteer.Default);
        var read = GazetteerJson.Read(written);

        Saved(read).Should().Equal(Saved(Gazetteer.Default));
        GazetteerJson.Write(read).Should().Equal(written);
    }

    [Fact]
    public void Write_OfARegister_ReadsAgainInOptionsOfAnyKind()
    {
        var written = GazetteerJson.Write(Small);

        Encoding.UTF8.GetString(written).Should().StartWith("{\n  \"format\": \"antq-gazetteer/1\",\n  \"dataVersion\": \"example-1\",").And
            .Contain("Kinh Bắc").And.EndWith("}\n");
        Saved(JsonSerializer.Deserialize<Gazetteer>(JsonSerializer.Serialize(Small))!).Should().Equal(Saved(Small));
        Saved(GazetteerJson.Read(new MemoryStream(written))).Should().Equal(Saved(Small));
        Saved(AntqJson.Read<Gazetteer>(AntqJson.Write(Small))).Should().Equal(Saved(Small));
    }

    [Theory]
    [InlineData("/units/3/key", "\"24\"", "$.units[3].key")]
    [InlineData("/units/3/states", "[]", "$.units[3].states")]
    [InlineData("/units/3/states/0/name", "\" \"", "$.units[3].states[0].name")]
    [InlineData("/units/3/states/0/name", "\"a\\nb\"", "$.units[3].states[0].name")]
    [InlineData("/units/3/states/0/kind", "\"tỉnh\"", "$.units[3].states[0].kind")]
    [InlineData("/units/3", "null", "$.units[3]")]
    [InlineData("/events/0/day", "\"01/07/2025\"", "$.events[0].day")]
    [InlineData("/format", "\"antq-gazetteer/2\"", "$.format")]
    [InlineData("/levels", "null", "$.levels")]
    public void Read_OfWhatIsNoSuchDocument_NamesThePlace(string pointer, string value, string path)
        => FluentActions.Invoking(() => GazetteerJson.Read(With(pointer, value))).Should().Throw<JsonException>().Which.Path.Should()
            .Be(path);

    [Theory]
    [InlineData("/events/1/predecessor", "\"99@1997-01-01\"", "/unit-events/2025-07-01/24@2025-07-01/99@1997-01-01")]
    [InlineData("/units/3/states/0/act", "\"no such act\"", "/units/3")]
    [InlineData("/levels/4/level", "\"province\"", "/levels/4")]
    public void Read_OfWhatSaysNoRegister_TellsThePlaceInTheDocument(string pointer, string value, string path)
        => FluentActions.Invoking(() => GazetteerJson.Read(With(pointer, value))).Should().Throw<ReferenceDataException>()
            .Which.Findings.Should().Contain(finding => finding.Path == path);

    [Fact]
    public void Read_OfAnUnknownMember_IsForLenientReading()
    {
        var document = JsonNode.Parse(GazetteerJson.Write(Small))!;
        document["units"]![0]!["states"]![0]!["seat"] = "x";
        var json = Encoding.UTF8.GetBytes(
            document.ToJsonString().Replace("\"levels\"", "\"maps\": [], \"levels\"", StringComparison.Ordinal));

        FluentActions.Invoking(() => GazetteerJson.Read(json)).Should().Throw<JsonException>().Which.Path.Should().Be("$.maps");
        Saved(GazetteerJson.ReadLenient(json, out var leftOut)).Should().Equal(Saved(Small));
        leftOut.Select(finding => (finding.Code, finding.Report, finding.Path)).Should()
            .Equal((FindingCodes.MemberLeftOut, null, "/maps"), (FindingCodes.MemberLeftOut, null, "/units/0/states/0/seat"));
        GazetteerJson.ReadLenient([0xEF, 0xBB, 0xBF, .. GazetteerJson.Write(Small)], out leftOut);
        leftOut.Should().BeEmpty();
    }

    private static byte[] With(string pointer, string value)
    {
        var document = JsonNode.Parse(GazetteerJson.Write(Small))!;
        var steps = pointer.Split('/')[1..];
        var parent = steps[..^1].Aggregate(document, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        if (int.TryParse(steps[^1], out var place)) parent[place] = JsonNode.Parse(value);
        else parent[steps[^1]] = JsonNode.Parse(value);
        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    private static byte[] Saved(Gazetteer gazetteer)
    {
        using var stream = new MemoryStream();
        gazetteer.Save(stream);
        return stream.ToArray();
    }

    private static string Example()
    {
        var page = Checkout.Read("docs", "reference", "gazetteer-format.md").ReplaceLineEndings("\n");
        var start = page.IndexOf("antq-data 1 example-1", StringComparison.Ordinal);
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
