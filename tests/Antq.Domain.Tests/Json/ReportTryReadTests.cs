using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Antq.Domain.Tests.Json;

/// <summary>A document that is no report is answered with everything that is wrong with it.</summary>
public sealed partial class ReportTryReadTests
{
    private const string Good = """
        { "format": "antq-report/1", "id": "r", "revision": 1, "unit": "49@1997-01-01", "period": "2023", "asOf": "2024-01-01",
          "movement": "all-people-protect-national-security",
          "figures": [{ "measure": "models", "value": 120 }, { "measure": "model-sites", "status": "missing" }],
          "awards": [{ "form": "certificate-of-merit", "issuers": [{ "office": "minister" }], "recipients": { "collectives": 1 },
            "eventId": "e-1", "drive": { "name": "Đợt", "origin": "1967-06-16", "years": 57 } }],
          "remarks": [{ "text": "Hòa" }] }
        """;

    private static readonly string[] Values =
    [
        "null", "0", "-1", "1.5", "true", "\"\"", "\"\\u0001\"", "\"models\"", "\"2025-07-01\"", "\"2025\"", "\"24@2025-07-01\"", "[]", "{}",
        "[null]", "[7]", "{\"lower\":1}", "{\"text\":\"x\"}", "{\"unit\":7}", "9223372036854775808",
    ];

    [Theory]
    [InlineData("\"id\"", "\"idd\"", "ANTQ5004", "/idd", null)]
    [InlineData("\"id\": \"r\"", "\"id\": \"r\", \"id\": \"s\"", "ANTQ5005", "/id", null)]
    [InlineData("\"id\": \"r\", ", "", "ANTQ5006", "", null)]
    [InlineData("\"id\": \"r\"", "\"id\": null", "ANTQ5007", "/id", null)]
    [InlineData("\"id\": \"r\"", "\"id\": 5", "ANTQ5007", "/id", "\"5\"")]
    [InlineData("\"revision\": 1", "\"revision\": \"1\"", "ANTQ5007", "/revision", "1")]
    [InlineData("\"revision\": 1", "\"revision\": 1.5", "ANTQ5010", "/revision", null)]
    [InlineData("\"revision\": 1", "\"revision\": 0", "ANTQ5010", "/revision", null)]
    [InlineData("\"unit\": \"49@1997-01-01\"", "\"unit\": \"49\"", "ANTQ5008", "/unit", null)]
    [InlineData("\"period\": \"2023\"", "\"period\": \"quý III/2023\"", "ANTQ5008", "/period", "\"2023-Q3\"")]
    [InlineData("\"asOf\": \"2024-01-01\"", "\"asOf\": \"31/12/2023\"", "ANTQ5008", "/asOf", "\"2023-12-31\"")]
    [InlineData("\"all-people-protect-national-security\"", "\"all-people-protects-national-security\"", "ANTQ5009", "/movement",
        "\"all-people-protect-national-security\"")]
    [InlineData("[{ \"measure\": \"models\", \"value\": 120 }, ", "[7, ", "ANTQ5007", "/figures/0", null)]
    [InlineData("[{ \"measure\": \"models\", \"value\": 120 }, ", "[null, ", "ANTQ5007", "/figures/0", null)]
    [InlineData("[{ \"text\": \"Hòa\" }]", "null", "ANTQ5007", "/remarks", "[]")]
    [InlineData("\"value\": 120", "\"value\": true", "ANTQ5010", "/figures/0/value", null)]
    [InlineData("\"value\": 120", "\"value\": -1", "ANTQ5010", "/figures/0/value", null)]
    [InlineData("\"value\": 120", "\"value\": \"hơn 2.430\"", "ANTQ5010", "/figures/0/value", "{\"lower\":2431,\"text\":\"hơn 2.430\"}")]
    [InlineData("\"value\": 120", "\"value\": { \"upper\": 3, \"text\": \"hơn 33\" }", "ANTQ5010", "/figures/0/value",
        "{\"lower\":34,\"text\":\"hơn 33\"}")]
    [InlineData("\"status\": \"missing\"", "\"status\": \"reported\"", "ANTQ5011", "/figures/1", null)]
    [InlineData("\"value\": 120", "\"valeu\": 120", "ANTQ5004", "/figures/0/valeu", null)]
    [InlineData("\"status\": \"missing\"", "\"status\": \"mising\"", "ANTQ5009", "/figures/1/status", "\"missing\"")]
    [InlineData("\"value\": 120", "\"value\": 120, \"day\": \"2024-02-29\", \"period\": \"2024\"", "ANTQ5011", "/figures/0", null)]
    [InlineData("\"value\": 120", "\"value\": 120, \"share\": \"64%\"", "ANTQ5012", "/figures/0/share", "\"antq-report/2\"")]
    [InlineData("\"antq-report/1\"", "\"antq-report/3\"", "ANTQ5010", "/format", null)]
    [InlineData("\"certificate-of-merit\"", "\"Bằng khen\"", "ANTQ5009", "/awards/0/form", "\"certificate-of-merit\"")]
    [InlineData("\"recipients\": { \"collectives\": 1 }", "\"recipients\": {}", "ANTQ5011", "/awards/0/recipients", null)]
    [InlineData("\"eventId\": \"e-1\"", "\"eventId\": \" e-1\"", "ANTQ5010", "/awards/0/eventId", "\"e-1\"")]
    [InlineData("\"years\": 57", "\"years\": 0", "ANTQ5010", "/awards/0/drive/years", null)]
    [InlineData("\"Hòa\"", "\"Ho\u0300a\"", "ANTQ5010", "/remarks/0/text", "\"Hòa\"")]
    public void TryRead_OfADocumentWithOneFault_GivesIt(string right, string wrong, string code, string path, string? repair)
    {
        Good.Should().Contain(right);
        var json = Encoding.UTF8.GetBytes(Good.Replace(right, wrong, StringComparison.Ordinal));

        var finding = Findings(json).Should().ContainSingle().Which;

        (finding.Code.Id, finding.Path, finding.Repair?.Json).Should().Be((code, path, repair));
        var refusal = FluentActions.Invoking(() => ReportJson.Read(json)).Should().Throw<JsonException>().Which;
        PointerOf(refusal).Should().Be(path);
        if (repair is not null) Findings(Repaired(json, finding)).Should().BeEmpty();
    }

    [Fact]
    public void TryRead_OfSeveralFaults_GivesAllInTheOrderOfTheDocument()
    {
        var json = Good.Replace("\"revision\": 1", "\"revision\": 0", StringComparison.Ordinal)
            .Replace("\"models\", \"value\": 120", "\"Models!\", \"value\": 120, \"day\": \"x\"", StringComparison.Ordinal)
            .Replace("\"minister\"", "\"ministre\"", StringComparison.Ordinal)
            .Replace("57 } }]", "57, \"kindd\": 3 } }]", StringComparison.Ordinal);

        var findings = Findings(Encoding.UTF8.GetBytes(json));

        findings.Select(finding => $"{finding.Code} {finding.Report} {finding.Path} {finding.Position}").Should().Equal(
            "ANTQ5010 r /revision 1:53",
            "ANTQ5008 r /figures/0/measure 3:28",
            "ANTQ5008 r /figures/0/day 3:60",
            "ANTQ5009 r /awards/0/issuers/0/office 4:72",
            "ANTQ5004 r /awards/0/drive/kindd 5:89");
        findings[3].Message(Language.Vietnamese).Should().Be(
            "“ministre” không phải một chức vụ có thẩm quyền. Có phải là “minister” không? Có thể ghi: "
                + string.Join(", ", Enum.GetValues<IssuingOffice>().Select(office => office.Id())) + ".");
        findings[0].Message(Language.English).Should().Be("The value is not valid: revisions are counted from 1.");
    }

    [Fact]
    public void TryRead_OfAGoodDocument_ReadsIt()
    {
        foreach (var id in Seeds.Ids)
        {
            var json = Encoding.UTF8.GetBytes("\uFEFF" + Seeds.Json(id));

            ReportJson.TryRead(json, out var report, out var findings).Should().BeTrue();
            findings.Should().BeEmpty();
            ReportJson.Write(report!).Should().Equal(ReportJson.Write(Seeds.Report(id)));
            var unknown = Seeds.Json(id).Replace("\"revision\"", "\"unheard\": 1, \"revision\"", StringComparison.Ordinal);
            Findings(Encoding.UTF8.GetBytes(unknown)).Should().ContainSingle().Which.Path.Should().Be("/unheard");
        }
    }

    [Fact]
    public void TryRead_OfAnUnusualDocument_ReadsIt()
    {
        var json = Good.Replace("\"2023\"", $"\"phase:2019/2023|{new string('x', 400)}\"", StringComparison.Ordinal);

        ReportJson.TryRead(Encoding.UTF8.GetBytes(json), out var report, out _).Should().BeTrue();
        report!.Period.Label.Should().HaveLength(400);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void TryRead_OfPlantedFaults_GivesEachAndNoMore()
    {
        var documents = new FaultyDocuments(20261201);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds.Of(3000); round++)
        {
            var (json, planted) = documents.Next(1 + (round % 6));

            var findings = Findings(Encoding.UTF8.GetBytes(json));

            findings.Select(finding => (finding.Path!, finding.Code.Id)).Should().BeEquivalentTo(planted, json);
            foreach (var finding in findings) ShouldBePlain(finding);
            codes.UnionWith(planted.Select(fault => fault.Code));
        }

        codes.Should().HaveCountGreaterThan(7);
    }

    /// <summary>What a repair proposes can be set as it is; the finding is then gone.</summary>
    [Fact]
    [Trait("Length", "Long")]
    public void TryRead_AfterARepair_NoLongerGivesTheFinding()
    {
        var documents = new FaultyDocuments(20261202);
        var repaired = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds.Of(2000); round++)
        {
            var (json, planted) = documents.Next(1 + (round % 6));
            if (planted.Any(fault => fault.Code == "ANTQ5005")) continue;
            var utf8 = Encoding.UTF8.GetBytes(json);
            var before = Findings(utf8);
            foreach (var finding in before.Where(finding => finding.Repair is not null))
            {
                var after = Findings(Repaired(utf8, finding)).Select(one => (one.Path, one.Code)).ToArray();
                after.Should().NotContain((finding.Path, finding.Code), json);
                before.Where(other => other != finding).Select(other => (other.Path, other.Code)).Should().BeSubsetOf(after, json);
                repaired.Add(finding.Code.Id);
            }
        }

        repaired.Should().BeEquivalentTo("ANTQ5007", "ANTQ5008", "ANTQ5009", "ANTQ5010");
    }

    /// <summary>The repairs of rules, too, can be written into the document as neutral text.</summary>
    [Fact]
    public void TryRead_OfTheNeutralTextOfACount_IsTheCount()
    {
        foreach (var text in new[] { "120", "8..27", "2431..|hơn 2.430", "7..~8..9|khoảng 8" })
        {
            var json = Good.Replace("\"value\": 120", $"\"value\": \"{text}\"", StringComparison.Ordinal);

            ReportJson.TryRead(Encoding.UTF8.GetBytes(json), out var report, out _).Should().BeTrue();
            report!.Figures[0].Value.Should().Be(Count.Parse(text));
        }
    }

    [Fact]
    [Trait("Length", "Long")]
    public void TryRead_OfDamagedDocuments_ReadsWhatReadReadsAndFindsWhatItRefuses()
    {
        var random = new Random(20261203);
        for (var round = 0; round < Rounds.Of(3000); round++)
        {
            var whole = Encoding.UTF8.GetBytes(round % 2 == 0 ? Good : Seeds.Json(Seeds.Ids[random.Next(Seeds.Ids.Count)]));
            var at = random.Next(whole.Length);
            byte[] damaged = random.Next(3) switch
            {
                0 => [.. whole[..at], .. whole[(at + 1)..]],
                1 => [.. whole[..at], (byte)random.Next(256), .. whole[(at + 1)..]],
                _ => [.. whole[..at], whole[random.Next(whole.Length)], .. whole[at..]],
            };
            JsonException? refusal = null;
            try
            {
                ReportJson.Read(damaged);
            }
            catch (JsonException caught)
            {
                refusal = caught;
            }

            var text = Encoding.UTF8.GetString(damaged);
            var isRead = ReportJson.TryRead(damaged, out _, out var findings);
            isRead.Should().Be(refusal is null, text);
            if (isRead) continue;
            findings.Should().NotContain(finding => finding.Path == null, text);
            foreach (var finding in findings) ShouldBePlain(finding);
            if (findings.All(finding => finding.Code != FindingCodes.DocumentNotJson))
                findings.Select(finding => finding.Path).Should().Contain(PointerOf(refusal!), text);
        }
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("{", "", 1)]
    [InlineData("[]", "", 0)]
    [InlineData("null", "", 0)]
    [InlineData("{\"revision\": 01}", "/revision", 1)]
    [InlineData("{\"figures\": [{\"measure\": 7, \"value\": tru", "/figures/0/value", 2)]
    public void TryRead_OfWhatIsNoDocument_EndsThere(string json, string path, int faults)
    {
        var findings = Findings(Encoding.UTF8.GetBytes(json));

        findings[^1].Path.Should().Be(path);
        if (faults > 0) findings.Should().HaveCount(faults).And.Subject.Last().Code.Should().Be(FindingCodes.DocumentNotJson);
        else findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.ValueOfAnotherKind);
    }

    [Fact]
    public void TryRead_OfMoreAfterTheEnd_GivesIt()
        => Findings(Encoding.UTF8.GetBytes(Good + " {}")).Should().ContainSingle().Which.Code.Should().Be(FindingCodes.DocumentNotJson);

    [Fact]
    public void TryRead_OfDeepNesting_EndsThere()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"ofWhich\":[", 5000));

        var findings = Findings(Encoding.UTF8.GetBytes($"{{\"figures\":[{deep}"));

        findings[^1].Code.Should().Be(FindingCodes.DocumentTooDeep);
        findings.Should().HaveCountLessThan(40);
    }

    [Theory]
    [InlineData("7,")]
    [InlineData("{},")]
    [InlineData("{\"measure\":\"?\",\"value\":\"?\"},")]
    [InlineData("{\"\\ud800\":1},")]
    [InlineData("{\"measure\":\"models\",\"status\":\"reported\"},")]
    [InlineData("{\"measure\":\"models\",\"value\":1,\"day\":\"2025-07-01\",\"period\":\"2025\"},")]
    public void TryRead_OfAMillionFaults_IsBounded(string fault)
    {
        var text = new StringBuilder(Good[..Good.IndexOf("{ \"measure\"", StringComparison.Ordinal)]);
        while (text.Length < 10_000_000) text.Append(fault);
        var json = Encoding.UTF8.GetBytes(text.Append("{}] }").ToString());
        var watch = Stopwatch.StartNew();

        var findings = Findings(json);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
        findings.Should().HaveCount(ReportJson.MostFindings + 1);
        findings[^1].Code.Should().Be(FindingCodes.FaultsNotListed);
        findings[^1].Message(Language.English).Should().MatchRegex("^The document has at least [0-9]+ other faults");
        findings.Should().OnlyContain(finding => finding.ToString().Length < DoorMessage);
    }

    [Fact]
    public void TryRead_OfLongNamesAndTexts_RepeatsTheirBeginnings()
    {
        var longest = new string('x', 3_000_000);
        var json = Good.Replace("\"id\"", $"\"{longest}\": 1, \"id\"", StringComparison.Ordinal)
            .Replace("\"2023\"", $"\"{longest}\"", StringComparison.Ordinal);

        Findings(Encoding.UTF8.GetBytes(json)).Should().HaveCount(2)
            .And.OnlyContain(finding => finding.ToString().Length < DoorMessage && finding.Path!.Length < 200);
    }

    /// <summary>
    /// Every value of a document with every member, in turn replaced by each of these: whatever is refused is found at its place, in words
    /// that know what is expected there.
    /// </summary>
    [Fact]
    public void TryRead_OfEveryMemberWithAnotherValue_AgreesWithRead()
    {
        var places = Nodes(JsonNode.Parse(ReportReaderTests.Whole)!).Count();
        for (var place = 0; place < places; place++)
        {
            foreach (var value in Values)
            {
                var root = JsonNode.Parse(ReportReaderTests.Whole)!;
                Nodes(root).ElementAt(place).ReplaceWith(JsonNode.Parse(value));
                var text = root.ToJsonString();
                var json = Encoding.UTF8.GetBytes(text);
                JsonException? refusal = null;
                try
                {
                    ReportJson.Read(json);
                }
                catch (JsonException caught)
                {
                    refusal = caught;
                }

                var findings = Findings(json);
                (findings.Count == 0).Should().Be(refusal is null, text);
                if (refusal is null) continue;
                findings.Select(finding => finding.Path).Should().Contain(PointerOf(refusal), text);
                findings.Should().NotContain(finding => finding.Message(Language.English).Contains("another value"), text);
                foreach (var finding in findings) ShouldBePlain(finding);
            }
        }
    }

    private const int DoorMessage = 1000;

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node is JsonObject members ? members.Select(member => member.Value) : node as JsonArray ?? [];
        return children.OfType<JsonNode>().SelectMany(child => Nodes(child).Prepend(child));
    }

    private static IReadOnlyList<Finding> Findings(byte[] json)
    {
        ReportJson.TryRead(json, out var report, out var findings).Should().Be(findings.Count == 0);
        (report is null).Should().Be(findings.Count > 0);
        return findings;
    }

    private static byte[] Repaired(byte[] json, Finding finding)
    {
        var document = JsonNode.Parse(json)!;
        finding.Repair!.ApplyTo(document);
        return Encoding.UTF8.GetBytes(document.ToJsonString());
    }

    /// <summary>The place of a refusal, as a JSON pointer.</summary>
    private static string PointerOf(JsonException refusal)
        => Step().Replace(refusal.Path![1..], step => "/" + step.Groups["index"].Value + step.Groups["name"].Value
            .Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));

    private static void ShouldBePlain(Finding finding)
    {
        finding.Severity.Should().Be(FindingSeverity.Error);
        finding.Position.Should().NotBeNull();
        finding.Message(Language.Vietnamese).Should().NotBe(finding.Message(Language.English));
        foreach (var message in new[] { finding.Message(Language.Vietnamese), finding.Message(Language.English) })
        {
            message.Length.Should().BeLessThan(DoorMessage);
            OfPrograms().IsMatch(message).Should().BeFalse(message);
        }
    }

    [GeneratedRegex(@"\.(?<name>[^.\[]+)|\['(?<name>.*?)'\]|\[(?<index>\d+)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();

    /// <summary>Names of .NET, and of types of a program: a capital within a word.</summary>
    [GeneratedRegex(@"System\.|Int32|Int64|Utf8|Exception|Nullable|[a-z][A-Z][a-z]+(Id|Key|Json|Date|Period)\b|\b[A-Z][a-z]+[A-Z][a-z]",
        RegexOptions.None, 1000)]
    private static partial Regex OfPrograms();
}
