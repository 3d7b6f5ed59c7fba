using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Antq.Domain.Json;

namespace Antq.Domain.Tests.Json;

/// <summary>
/// Documents that nobody should send: each is refused by <see cref="JsonException"/> that names the place, and by nothing else.
/// </summary>
public sealed class HostileJsonTests
{
    private const string Good = """
        {
          "format": "antq-report/1", "id": "r-1", "revision": 1, "supersedes": [{ "id": "r-0", "revision": 1 }], "reporter": "BCA@1976-07-02",
          "unit": "49@1997-01-01", "period": "phase:2019/2024|5 năm", "asOf": "2024-09-19", "movement": "all-people-protect-national-security",
          "source": { "title": "Nguồn", "date": "2024-09-20" },
          "figures": [
            { "measure": "model-sites", "value": { "lower": 7, "upper": 9, "text": "từ 7 đến 9" }, "ofWhich": [{ "measure": "models", "value": 3 }] }
          ],
          "awards": [
            { "form": "commendation", "issuers": [{ "office": "minister" }], "recipients": { "collectives": 4, "unsplit": { "count": 5, "kinds": ["collectives", "individuals"] } },
              "day": "2024-09-18", "drive": { "name": "Đợt", "origin": "1967-06-16", "years": 57 } }
          ],
          "statedTotals": [{ "measure": "award-instances", "value": 9 }],
          "remarks": [{ "text": "Ghi chú" }]
        }
        """;

    /// <summary>
    /// What the document is comes first: a format of null is told as any other wrong format, and not in words about types.
    /// </summary>
    [Fact]
    public void Read_OfAFormatOfNull_SaysWhichFormatItIs()
    {
        foreach (var (format, read) in new (string, Action<string>)[]
        {
            ("antq-report/1", json => ReportJson.Read(Encoding.UTF8.GetBytes(json))),
            ("antq-roll-up/2", json => RollUpJson.Read(Encoding.UTF8.GetBytes(json))),
            ("antq-gazetteer/1", json => GazetteerJson.Read(Encoding.UTF8.GetBytes(json))),
        })
        {
            read.Invoking(own => own("""{ "format": null }""")).Should().Throw<JsonException>().WithMessage($"The format of the document is *\"{format}\"*").Which.Path.Should().Be("$.format");
        }
    }

    [Fact]
    public void Read_OfTheGoodDocument_Succeeds() => Read(Good).Id.Should().Be("r-1");

    [Theory]
    [InlineData("\"antq-report/1\"", "\"antq-report/3\"", "$.format")]
    [InlineData("\"antq-report/1\"", "\"ANTQ-REPORT/1\"", "$.format")]
    [InlineData("\"antq-report/1\"", "1", "$.format")]
    [InlineData("\"antq-report/1\"", "null", "$.format")]
    [InlineData("\"antq-report/1\"", "\"\\ud800\"", "$.format")]
    [InlineData("\"id\": \"r-1\"", "\"id\": 1", "$.id")]
    [InlineData("\"id\": \"r-1\"", "\"id\": null", "$.id")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"\"", "$.id")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \" \\u00a0\"", "$.id")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"a\\u0000\"", "$.id")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"a\\nb\"", "$.id")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"a\\u0085b\"", "$.id")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"\\ud800\"", "$.id")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"\\udc00x\"", "$.id")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"báo cáo, năm: na\\u0306m\"", "$.id")]
    [InlineData("\"id\": \"r-1\"", "\"id\": [\"r-1\"]", "$.id")]
    [InlineData("\"revision\": 1, \"supersedes\"", "\"revision\": 0, \"supersedes\"", "$.revision")]
    [InlineData("\"revision\": 1, \"supersedes\"", "\"revision\": -1, \"supersedes\"", "$.revision")]
    [InlineData("\"revision\": 1, \"supersedes\"", "\"revision\": 1.5, \"supersedes\"", "$.revision")]
    [InlineData("\"revision\": 1, \"supersedes\"", "\"revision\": 2147483648, \"supersedes\"", "$.revision")]
    [InlineData("\"revision\": 1, \"supersedes\"", "\"revision\": \"1\", \"supersedes\"", "$.revision")]
    [InlineData("\"revision\": 1, \"supersedes\"", "\"revision\": null, \"supersedes\"", "$.revision")]
    [InlineData("[{ \"id\": \"r-0\", \"revision\": 1 }]", "null", "$.supersedes")]
    [InlineData("[{ \"id\": \"r-0\", \"revision\": 1 }]", "[null]", "$.supersedes[0]")]
    [InlineData("[{ \"id\": \"r-0\", \"revision\": 1 }]", "{}", "$.supersedes")]
    [InlineData("[{ \"id\": \"r-0\", \"revision\": 1 }]", "[{}]", "$.supersedes[0]")]
    [InlineData("\"id\": \"r-0\"", "\"id\": null", "$.supersedes[0]")]
    [InlineData("\"49@1997-01-01\"", "null", "$.unit")]
    [InlineData("\"49@1997-01-01\"", "\"49\"", "$.unit")]
    [InlineData("\"49@1997-01-01\"", "49", "$.unit")]
    [InlineData("\"49@1997-01-01\"", "\"\\ud800@1997-01-01\"", "$.unit")]
    [InlineData("\"49@1997-01-01\"", "\"Path: here\"", "$.unit")]
    [InlineData("\"49@1997-01-01\"", "\"Path: $.unit | LineNumber\"", "$.unit")]
    [InlineData("\"49@1997-01-01\"", "\"Path: $.unit, line 1\"", "$.unit")]
    [InlineData("\"BCA@1976-07-02\"", "\"\"", "$.reporter")]
    [InlineData("phase:2019/2024|5 năm", "2024-Q5", "$.period")]
    [InlineData("phase:2019/2024|5 năm", "202\\u0000", "$.period")]
    [InlineData("phase:2019/2024|5 năm", "phase:2019/2024|5\\tnăm", "$.period")]
    [InlineData("phase:2019/2024|5 năm", "phase:2019/2024|5 na\\u0306m", "$.period")]
    [InlineData("\"phase:2019/2024|5 năm\"", "2024", "$.period")]
    [InlineData("\"phase:2019/2024|5 năm\"", "null", "$.period")]
    [InlineData("\"2024-09-19\"", "\"2024-09-31\"", "$.asOf")]
    [InlineData("\"2024-09-19\"", "\"19/09/2024\"", "$.asOf")]
    [InlineData("\"2024-09-19\"", "\"9999-01-01\"", "$.asOf")]
    [InlineData("\"2024-09-19\"", "\"2024-09-19T00:00:00Z\"", "$.asOf")]
    [InlineData("\"2024-09-19\"", "20240919", "$.asOf")]
    [InlineData("\"2024-09-19\"", "null", "$.asOf")]
    [InlineData("\"2024-09-19\"", "\"\\udfff\"", "$.asOf")]
    [InlineData("\"all-people-protect-national-security\"", "\"AllPeopleProtectNationalSecurity\"", "$.movement")]
    [InlineData("\"all-people-protect-national-security\"", "0", "$.movement")]
    [InlineData("\"all-people-protect-national-security\"", "null", "$.movement")]
    [InlineData("\"all-people-protect-national-security\"", "\"\\ud800\"", "$.movement")]
    [InlineData("\"title\": \"Nguồn\", ", "", "$.source")]
    [InlineData("\"Nguồn\"", "null", "$.source")]
    [InlineData("\"2024-09-20\"", "null", "$.source.date")]
    [InlineData("\"figures\": [", "\"figures\": [null, ", "$.figures[0]")]
    [InlineData("\"figures\": [", "\"figures\": [[], ", "$.figures[0]")]
    [InlineData("\"figures\": [", "\"figures\": [{}, ", "$.figures[0]")]
    [InlineData("\"measure\": \"model-sites\", ", "", "$.figures[0]")]
    [InlineData("\"model-sites\"", "null", "$.figures[0].measure")]
    [InlineData("\"model-sites\"", "\"Model Sites\"", "$.figures[0].measure")]
    [InlineData("{ \"lower\": 7, \"upper\": 9, \"text\": \"từ 7 đến 9\" }", "-1", "$.figures[0].value")]
    [InlineData("{ \"lower\": 7, \"upper\": 9, \"text\": \"từ 7 đến 9\" }", "7.5", "$.figures[0].value")]
    [InlineData("{ \"lower\": 7, \"upper\": 9, \"text\": \"từ 7 đến 9\" }", "9223372036854775808", "$.figures[0].value")]
    [InlineData("{ \"lower\": 7, \"upper\": 9, \"text\": \"từ 7 đến 9\" }", "1e400", "$.figures[0].value")]
    [InlineData("{ \"lower\": 7, \"upper\": 9, \"text\": \"từ 7 đến 9\" }", "\"bảy\"", "$.figures[0].value")]
    [InlineData("{ \"lower\": 7, \"upper\": 9, \"text\": \"từ 7 đến 9\" }", "true", "$.figures[0].value")]
    [InlineData("{ \"lower\": 7, \"upper\": 9, \"text\": \"từ 7 đến 9\" }", "[7]", "$.figures[0].value")]
    [InlineData("{ \"lower\": 7, \"upper\": 9, \"text\": \"từ 7 đến 9\" }", "{}", "$.figures[0].value")]
    [InlineData("\"lower\": 7", "\"lower\": -7", "$.figures[0].value")]
    [InlineData("\"lower\": 7", "\"lower\": 10", "$.figures[0].value")]
    [InlineData("\"lower\": 7", "\"lower\": null", "$.figures[0].value")]
    [InlineData("\"lower\": 7", "\"lower\": 7, \"lower\": 7", "$.figures[0].value")]
    [InlineData("\"lower\": 7", "\"lower\": 7, \"nominal\": 10", "$.figures[0].value")]
    [InlineData("\"lower\": 7", "\"lower\": 7, \"most\": 10", "$.figures[0].value")]
    [InlineData("từ 7 đến 9", "tư\\u0300 7", "$.figures[0].value")]
    [InlineData("từ 7 đến 9", "\\u0007", "$.figures[0].value")]
    [InlineData("từ 7 đến 9", "\\ud800", "$.figures[0].value")]
    [InlineData("\"text\": \"từ", "\"\\ud800\": \"từ", "$.figures[0].value")]
    [InlineData("\"ofWhich\": [", "\"status\": \"missing\", \"ofWhich\": [", "$.figures[0]")]
    [InlineData("\"ofWhich\": [", "\"day\": \"2024-01-01\", \"period\": \"2024\", \"ofWhich\": [", "$.figures[0]")]
    [InlineData("\"ofWhich\": [", "\"ofWhich\": [null, ", "$.figures[0].ofWhich[0]")]
    [InlineData("\"ofWhich\": [", "\"ofWhich\": [{ \"measure\": \"models\", \"status\": \"reported\" }, ", "$.figures[0].ofWhich[0]")]
    [InlineData("[{ \"measure\": \"models\", \"value\": 3 }]", "null", "$.figures[0].ofWhich")]
    [InlineData("\"awards\": [", "\"awards\": [null, ", "$.awards[0]")]
    [InlineData("\"commendation\"", "\"giấy khen\"", "$.awards[0].form")]
    [InlineData("\"commendation\"", "null", "$.awards[0].form")]
    [InlineData("[{ \"office\": \"minister\" }]", "[]", "$.awards[0].issuers")]
    [InlineData("[{ \"office\": \"minister\" }]", "null", "$.awards[0].issuers")]
    [InlineData("[{ \"office\": \"minister\" }]", "[null]", "$.awards[0].issuers[0]")]
    [InlineData("[{ \"office\": \"minister\" }]", "[{}]", "$.awards[0].issuers[0]")]
    [InlineData("[{ \"office\": \"minister\" }]", "{ \"office\": \"minister\" }", "$.awards[0].issuers")]
    [InlineData("\"office\": \"minister\"", "\"office\": \"minister\", \"name\": \"x\"", "$.awards[0].issuers[0].name")]
    [InlineData("\"collectives\": 4, \"unsplit\": { \"count\": 5, \"kinds\": [\"collectives\", \"individuals\"] }", "",
        "$.awards[0].recipients")]
    [InlineData("\"collectives\": 4", "\"collectives\": -4", "$.awards[0].recipients.collectives")]
    [InlineData("\"collectives\": 4", "\"people\": 4", "$.awards[0].recipients.people")]
    [InlineData("\"count\": 5, ", "", "$.awards[0].recipients.unsplit")]
    [InlineData("\"count\": 5", "\"count\": null", "$.awards[0].recipients.unsplit.count")]
    [InlineData("[\"collectives\", \"individuals\"]", "[\"collectives\"]", "$.awards[0].recipients.unsplit.kinds")]
    [InlineData("[\"collectives\", \"individuals\"]", "[\"collectives\", \"collectives\"]", "$.awards[0].recipients.unsplit.kinds")]
    [InlineData("[\"collectives\", \"individuals\"]", "[\"collectives\", null]", "$.awards[0].recipients.unsplit.kinds")]
    [InlineData("[\"collectives\", \"individuals\"]", "[[\"collectives\"], 1]", "$.awards[0].recipients.unsplit.kinds")]
    [InlineData("[\"collectives\", \"individuals\"]", "null", "$.awards[0].recipients.unsplit")]
    [InlineData("[\"collectives\", \"individuals\"]", "\"both\"", "$.awards[0].recipients.unsplit.kinds")]
    [InlineData("\"day\": \"2024-09-18\"", "\"day\": \"2024-09-18\", \"during\": \"2024\"", "$.awards[0]")]
    [InlineData("\"years\": 57", "\"years\": 57.5", "$.awards[0].drive.years")]
    [InlineData("\"name\": \"Đợt\"", "\"name\": \"\\t\"", "$.awards[0].drive.name")]
    [InlineData("\"statedTotals\": [", "\"statedTotals\": [null, ", "$.statedTotals[0]")]
    [InlineData("\"value\": 9 }", "\"value\": null }", "$.statedTotals[0].value")]
    [InlineData(", \"value\": 9 }", " }", "$.statedTotals[0]")]
    [InlineData("[{ \"text\": \"Ghi chú\" }]", "[null]", "$.remarks[0]")]
    [InlineData("[{ \"text\": \"Ghi chú\" }]", "[{ \"text\": null }]", "$.remarks[0]")]
    [InlineData("[{ \"text\": \"Ghi chú\" }]", "[\"Ghi chú\"]", "$.remarks[0]")]
    [InlineData("[{ \"text\": \"Ghi chú\" }]", "null", "$.remarks")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"r-1\", \"Id\": \"r-1\"", "$.Id")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"r-1\", \"facts\": []", "$.facts")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"r-1\", \"\\ud800\": 1", "$")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"r-1\", \"id\": \"r-1\"", "$")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"r-1\", \"\\u0069d\": \"r-2\"", "$")]
    [InlineData("\"measure\": \"models\"", "\"measure\": \"models\", \"measure\": \"models\"", "$.figures[0].ofWhich[0]")]
    [InlineData("\"id\": \"r-1\"", "\"id\": \"r-1\", // comment", "$")]
    [InlineData("\"id\": \"r-1\", ", "", "$")]
    [InlineData("\"format\": \"antq-report/1\", ", "", "$")]
    [InlineData(" \"revision\": 1, \"supersedes\"", " \"supersedes\"", "$")]
    [InlineData("\"unit\": \"49@1997-01-01\", ", "", "$")]
    [InlineData("\"asOf\": \"2024-09-19\", ", "", "$")]
    [InlineData("{ \"text\": \"Ghi chú\" }]", "{ \"text\": \"Ghi chú\" },]", "$.remarks")]
    public void Read_OfADocumentWithOneFault_NamesItsPlace(string right, string wrong, string path)
    {
        Good.Should().Contain(right);

        var refusal = Refusal(Good.Replace(right, wrong, StringComparison.Ordinal));
        refusal.Path.Should().StartWith(path);
        refusal.Message.Should().MatchRegex($@"\S Path: {Regex.Escape(refusal.Path!)}(, line \d+, byte \d+)?\.$");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"antq-report/1\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"format\":\"antq-report/1\"")]
    [InlineData("\uFEFF\uFEFF{}")]
    public void Read_OfWhatIsNoReport_NamesThePlace(string json)
        => Refusal(json).Message.Should().Contain("Path: $");

    [Fact]
    public void Read_OfAVeryLongName_RepeatsItsBeginningInMessageAndPath()
    {
        var refusal =
            Refusal(Good.Replace("\"id\": \"r-1\"", $"\"id\": \"r-1\", \"{new string('x', 1000)}\": 1", StringComparison.Ordinal));

        refusal.Path.Should().Be($"$.{new string('x', 298)}…");
        refusal.Message.Should().StartWith($"There is no member '{new string('x', 100)}…' here. Known: format, id,").And
            .Contain($"Path: {refusal.Path}, line 2, byte ");
    }

    [Fact]
    public void Read_OfTrailingData_IsRefused()
    {
        Refusal(Good + "{}").Message.Should().Contain("Path: $");
        Refusal(Good + "\0").Message.Should().Contain("Path: $");
        Read(Good + " \r\n\t").Id.Should().Be("r-1");
    }

    [Fact]
    public void Read_OfEveryBeginningOfADocument_IsRefused()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        for (var length = 0; length < bytes.Length; length += 5)
        {
            var beginning = bytes[..length];
            FluentActions.Invoking(() => ReportJson.Read(beginning)).Should().Throw<JsonException>($"of {length} bytes");
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    [InlineData(100_000)]
    public void Read_OfDeepNesting_IsRefused(int depth)
    {
        Refusal(new string('[', depth) + new string(']', depth)).Message.Should().Contain("Path: $");
        var parts = string.Concat(Enumerable.Repeat("[{\"measure\":\"models\",\"ofWhich\":", 40)) + "[]" + string
            .Concat(Enumerable.Repeat("}]", 40));
        Refusal(Good.Replace("[{ \"measure\": \"models\", \"value\": 3 }]", parts, StringComparison.Ordinal)).Message.Should()
            .Contain("32").And.Contain("Path: $.figures[0].ofWhich[0]");
    }

    [Fact]
    public void Read_OfInvalidUtf8_IsRefused()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        foreach (var wrong in new byte[] { 0x80, 0xC0, 0xFF })
        {
            var broken = bytes.ToArray();
            broken[bytes.AsSpan().IndexOf("Ghi"u8)] = wrong;
            FluentActions.Invoking(() => ReportJson.Read(broken)).Should().Throw<JsonException>().WithMessage("*Path: $.remarks[0].text*");
        }
    }

    [Fact]
    public void Read_OfAnIdOfMoreThan200Characters_IsRefused()
    {
        Read(Good.Replace("r-1", new string('r', 200), StringComparison.Ordinal)).Id.Should().HaveLength(200);
        Refusal(Good.Replace("r-1", new string('r', 201), StringComparison.Ordinal)).Path.Should().Be("$.id");
    }

    [Fact]
    public void Read_OfAStreamOverTheLimit_IsRefusedByItsLength()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);

        ReportJson.Read(new MemoryStream(bytes), bytes.Length).Id.Should().Be("r-1");
        FluentActions.Invoking(() => ReportJson.Read(new MemoryStream(bytes), bytes.Length - 1)).Should().Throw<JsonException>()
            .WithMessage($"*longer than {bytes.Length - 1} bytes*");
        FluentActions.Invoking(() => ReportJson.Read(new EndlessStream(), 1_000_000)).Should().Throw<JsonException>()
            .WithMessage("*1000000*");
        FluentActions.Invoking(() => ReportJson.Read((Stream)null!)).Should().Throw<ArgumentNullException>();
    }

    private static Report Read(string json) => ReportJson.Read(Encoding.UTF8.GetBytes(json));

    private static JsonException Refusal(string json) => FluentActions.Invoking(() => Read(json)).Should().Throw<JsonException>().Which;
}
