using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Antq.Domain.Json;
using Antq.Domain.Reporting;

namespace Antq.Domain.Tests.Json;

/// <summary>
/// Reports are read and written without the serializer, which is asked only for what is refused or unusual. Here both read the same
/// documents,
/// right and damaged ones: a member that nobody knows makes a document unusual, and so do parts that are nested deeply.
/// </summary>
public sealed class ReportReaderTests
{
    /// <summary>A document with every member that there is.</summary>
    internal const string Whole = """
        {
          "format": "antq-report/2", "id": "r-1", "revision": 3, "supersedes": [{ "id": "r-0", "revision": 1 }],
          "reporter": "BCA@1976-07-02", "unit": "24@2025-07-01",
          "cluster": { "name": "Cụm số 1", "members": ["25@2025-07-01", "vinh-phu@1976-07-02"] },
          "body": "Trường THPT A",
          "period": "phase:2019/2024|5 năm", "asOf": "2024-09-19", "movement": "all-people-protect-national-security",
          "source": { "title": "Nguồn", "date": "2024-09-20" },
          "figures": [
            {
              "measure": "model-sites", "value": { "lower": 7, "upper": 9, "nominal": 8, "text": "khoảng 8" }, "status": "reported",
              "outOf": 63, "share": "12.70%", "target": 9, "achieved": "+5%", "population": "association-members", "unit": "00070@2025-07-01",
              "body": "Thôn B", "day": "2024-02-29", "movement": "for-national-security",
              "drive": { "name": "Đợt", "origin": "1967-06-16", "years": 57, "kind": "thematic" },
              "ofWhich": [{ "measure": "models", "value": 3, "ofWhich": [] }], "parts": "open"
            },
            { "measure": "models", "status": "missing", "period": "nd09:2024-Q3", "ofWhich": [] }
          ],
          "awards": [
            {
              "form": "commendation", "scheme": "feat-order", "class": "second", "title": "Giấy khen", "type": "merit",
              "issuers": [{ "office": "minister", "unit": "V05@2018-08-07" }],
              "recipients": {
                "collectives": 4, "individuals": 0, "households": 1, "unsplit": { "count": 5, "kinds": ["collectives", "individuals"] }
              },
              "recipientsText": "cán bộ và nhân dân", "among": "models", "posthumous": true, "force": "outside", "honours": "2023", "nth": 2,
              "status": "proposed", "day": "2024-09-18",
              "unit": "24@2025-07-01", "body": "Đồn C", "movement": "for-national-security", "drive": { "name": "Đợt" },
              "eventId": "e-1", "presentedBy": "ông A", "proposedBy": "bà B", "name": "số 1",
              "ofWhich": [{ "form": ["commendation", "badge"], "recipients": { "collectives": 1 }, "status": "granted" }],
              "parts": "complete"
            },
            {
              "form": "order", "issuers": [{ "office": "state-president" }], "recipients": { "collectives": 1 }, "status": "granted",
              "during": "../2024-01-01", "mayBeIncludedIn": ["số 1"]
            }
          ],
          "statedTotals": [
            {
              "measure": "award-instances", "value": 9, "form": "order", "open": true, "recipient": "collectives", "office": "minister",
              "type": "merit"
            }
          ],
          "remarks": [{ "text": "Ghi chú", "movement": "for-national-security" }]
        }
        """;

    private static readonly JsonSerializerOptions AsDocumentsAre = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly string[] Values =
    [
        "null", "0", "-1", "1.5", "1e2", "true", "\"\"", "\" \"", "\"models\"", "\"2025-07-01\"", "\"2025\"", "\"24@2025-07-01\"", "[]",
        "{}", "[null]",
        "{\"lower\":1}", "{\"text\":\"x\"}", "9223372036854775808",
    ];

    private static readonly string[] Pieces = ["\\u0041", "\\ud800", "\\n", "\\u0301", "\u007f", "\u0080", "\u00e1", " ", "-", "0"];

    /// <summary>
    /// Whoever adds a member to a type of the document adds it above too: the next test fails until it is read and written.
    /// </summary>
    [Fact]
    public void Whole_HasEveryMemberOfTheSchema()
    {
        var schema = JsonNode.Parse(JsonSchemas.Report)!;
        var known = schema["$defs"]!.AsObject().Select(definition => definition.Value!).Prepend(schema)
            .SelectMany(definition => definition["properties"] is JsonObject members ? members.Select(member => member.Key) : []);

        known.Distinct(StringComparer.Ordinal).Should().BeSubsetOf(Members(JsonNode.Parse(Whole)!).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_OfEveryMember_IsWhatWasRead()
        => Encoding.UTF8.GetString(ReportJson.Write(Read(Whole))).Should().Be(JsonNode.Parse(Whole)!.ToJsonString(AsDocumentsAre) + "\n");

    [Fact]
    public void Read_OfRandomDocuments_IsWhatTheSerializerReads()
    {
        var documents = new RandomDocuments(20250701);
        for (var round = 0; round < Rounds.Of(300); round++)
        {
            var json = documents.Next().ToJsonString();

            var written = ReportJson.Write(Read(json));
            ReportJson.Write(BySerializer(Encoding.UTF8.GetBytes(json), out var leftOut)).Should().Equal(written, json);
            leftOut.Should().Be(1);
            ReportJson.Write(ReportJson.Read(written)).Should().Equal(written, json);
        }
    }

    /// <summary>Parts deeper than a report ever has them are written by the serializer: without them the document is the same.</summary>
    [Fact]
    public void Write_OfRandomDocuments_IsWhatTheSerializerWrites()
    {
        var documents = new RandomDocuments(20260701);
        for (var round = 0; round < Rounds.Of(100); round++)
        {
            var report = Read(documents.Next().ToJsonString());

            var bySerializer = JsonNode.Parse(ReportJson.Write(report with { Figures = [.. report.Figures, Deep(10)] }))!;
            bySerializer["figures"]!.AsArray().RemoveAt(report.Figures.Count);
            Encoding.UTF8.GetString(ReportJson.Write(report)).Should().Be(bySerializer.ToJsonString(AsDocumentsAre) + "\n");
        }
    }

    [Fact]
    [Trait("Length", "Long")]
    public void Read_OfDamagedDocuments_IsWhatTheSerializerReadsOrRefuses()
    {
        var random = new Random(20250701);
        var documents = new RandomDocuments(20250702);
        var (read, refused) = (0, 0);
        for (var round = 0; round < Rounds.Of(800); round++)
        {
            var whole = Encoding.UTF8.GetBytes((round % 2 == 0 ? JsonNode.Parse(Whole)! : documents.Next()).ToJsonString());
            var damaged = Damage(whole, random);
            if (Outcome(() => ReportJson.Read(damaged)) is { Refusal: null } good)
            {
                read++;
                Outcome(() => BySerializer(damaged, out _)).Should().Be(good, Encoding.UTF8.GetString(damaged));
                continue;
            }

            refused++;
            var unknown = 0;
            var lenient = Outcome(() => BySerializer(damaged, out unknown));
            if (unknown < 2) lenient.Refusal.Should().NotBeNull(Encoding.UTF8.GetString(damaged));
        }

        (read, refused).Should().Match<(int Read, int Refused)>(both => both.Read >= Rounds.Of(40) && both.Refused >= Rounds.Of(400));
    }

    [Fact]
    public void Read_OfADocumentInPieces_IsThatOfTheWhole()
    {
        var bytes = Encoding.UTF8.GetBytes(Whole);
        for (var at = 1; at < bytes.Length; at += 41)
        {
            var first = new Piece(bytes.AsMemory(0, at));
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, first.Then(bytes.AsMemory(at)), bytes.Length - at));

            ReportJson.Write(JsonSerializer.Deserialize<Report>(ref reader)!).Should().Equal(ReportJson.Write(Read(Whole)));
        }
    }

    /// <summary>As a web server reads it: the end of the document is not known while it is read.</summary>
    [Theory]
    [InlineData("\"awards\"", "\"prizes\"", "$.prizes")]
    [InlineData("\"model-sites\"", "\"Model sites\"", "$.figures[0].measure")]
    [InlineData("\"revision\": 3", "\"revision\": {}", "$.revision")]
    public async Task Read_OfAFaultFromAPipe_IsThatOfTheWhole(string right, string wrong, string path)
    {
        var json = Whole.Replace(right, wrong, StringComparison.Ordinal);
        var pipe = PipeReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(json)), new StreamPipeReaderOptions(bufferSize: 64));

        var read = async () => await JsonSerializer.DeserializeAsync<Report>(pipe);

        var refusal = (await read.Should().ThrowAsync<JsonException>()).Which;
        refusal.Path.Should().Be(path);
        refusal.Message.Should().Be(FluentActions.Invoking(() => Read(json)).Should().Throw<JsonException>().Which.Message);
    }

    [Fact]
    public void Read_OfEscapedNamesAndValues_IsThatOfPlainOnes()
    {
        var escaped = Whole
            .Replace("\"id\"", "\"\\u0069d\"", StringComparison.Ordinal)
            .Replace("\"lower\"", "\"l\\u006fwer\"", StringComparison.Ordinal)
            .Replace("model-sites", "model\\u002dsites", StringComparison.Ordinal)
            .Replace("thematic", "\\u0074hematic", StringComparison.Ordinal);

        ReportJson.Write(Read(escaped)).Should().Equal(ReportJson.Write(Read(Whole)));
    }

    [Fact]
    public void Read_OfAPeriodWithALongLabel_IsUnusualAndRight()
    {
        var label = string.Concat(Enumerable.Repeat("5 năm ", 100)) + "x";

        Read(Whole.Replace("|5 năm", "|" + label, StringComparison.Ordinal)).Period.Label.Should().Be(label);
    }

    [Fact]
    public void Write_IntoAnotherWriter_IsTheDocumentInItsLayout()
    {
        var report = Read(Whole);
        foreach (var indented in new[] { false, true })
        {
            var options = new JsonWriterOptions { Indented = indented, IndentCharacter = '\t', IndentSize = 1, NewLine = "\n" };
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, options))
                new ReportJsonConverter().Write(writer, report, new JsonSerializerOptions());

            var layout = new JsonSerializerOptions(AsDocumentsAre) { WriteIndented = indented, IndentCharacter = '\t', IndentSize = 1 };
            Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(JsonNode.Parse(Whole)!.ToJsonString(layout));
        }
    }

    [Fact]
    public async Task Read_AndWrite_ByManyThreads_AreThoseOfOne()
    {
        var documents = new RandomDocuments(7);
        var written = Enumerable.Range(0, 50).Select(_ => ReportJson.Write(Read(documents.Next().ToJsonString()))).ToArray();

        var again = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(WriteAgain)));

        again.Should().OnlyContain(of => of.Zip(written).All(pair => pair.First.SequenceEqual(pair.Second)));

        byte[][] WriteAgain() => [.. written.Select(document => ReportJson.Write(ReportJson.Read(document)))];
    }

    private static Report Read(string json) => ReportJson.Read(Encoding.UTF8.GetBytes(json));

    /// <summary>The report of a document with one more member, which nobody knows.</summary>
    private static Report BySerializer(byte[] document, out int leftOut)
    {
        byte[] unusual = [.. document[..1], .. "\"newest\":0,"u8, .. document[1..]];
        var report = ReportJson.ReadLenient(unusual, out var findings);
        leftOut = findings.Count;
        return report;
    }

    private static (string? Written, string? Refusal) Outcome(Func<Report> read)
    {
        try
        {
            return (Encoding.UTF8.GetString(ReportJson.Write(read())), null);
        }
        catch (JsonException refusal)
        {
            return (null, refusal.Message);
        }
    }

    private static Figure Deep(int levels)
        => new() { Measure = StandardMeasures.Models.Id, Value = 1, OfWhich = levels == 0 ? [] : [Deep(levels - 1)] };

    /// <summary>
    /// A value put in the place of another, a byte changed, taken out or doubled, or an escape put in; the first brace stays.
    /// </summary>
    private static byte[] Damage(byte[] document, Random random)
    {
        if (random.Next(2) == 0)
        {
            var root = JsonNode.Parse(document)!;
            var all = Nodes(root).ToArray();
            all[random.Next(all.Length)].ReplaceWith(JsonNode.Parse(Values[random.Next(Values.Length)]));
            return Encoding.UTF8.GetBytes(root.ToJsonString());
        }

        var at = random.Next(1, document.Length);
        return random.Next(4) switch
        {
            0 => [.. document[..at], (byte)random.Next(256), .. document[(at + 1)..]],
            1 => [.. document[..at], .. document[(at + 1)..]],
            2 => [.. document[..at], document[at], .. document[at..]],
            _ => [.. document[..at], .. Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]), .. document[at..]],
        };
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node is JsonObject members ? members.Select(member => member.Value) : node as JsonArray ?? [];
        return children.OfType<JsonNode>().SelectMany(child => Nodes(child).Prepend(child));
    }

    private static IEnumerable<string> Members(JsonNode node)
        => Nodes(node).Prepend(node).OfType<JsonObject>().SelectMany(members => members.Select(member => member.Key));

    /// <summary>One of several pieces of a document.</summary>
    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> bytes) => Memory = bytes;

        public Piece Then(ReadOnlyMemory<byte> bytes)
        {
            var next = new Piece(bytes) { RunningIndex = Memory.Length };
            Next = next;
            return next;
        }
    }
}
