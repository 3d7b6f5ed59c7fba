using System.Text;
using System.Text.Json;

namespace Antq.Domain.Tests.Json;

/// <summary>A document that is refused says why in words of documents, and what was probably meant.</summary>
public sealed class RefusalWordsTests
{
    private const string Good = """
        { "format": "antq-report/1", "id": "r", "revision": 1, "unit": "49@1997-01-01", "period": "2023", "asOf": "2024-01-01",
          "movement": "all-people-protect-national-security", "figures": [{ "measure": "models", "value": 120 }],
          "awards": [{ "form": "certificate-of-merit", "issuers": [{ "office": "minister" }], "recipients": { "collectives": 1 } }] }
        """;

    [Theory]
    [InlineData("\"id\"", "\"idd\"", "There is no member 'idd' here. Did you mean 'id'? Known: format, id, revision,")]
    [InlineData("\"figures\"", "\"figure\"", "There is no member 'figure' here. Did you mean 'figures'?")]
    [InlineData("\"asOf\"", "\"as_of\"", "There is no member 'as_of' here. Did you mean 'asOf'?")]
    [InlineData("\"id\": \"r\"", "\"id\": \"r\", \"id\": \"s\"", "The member 'id' occurs twice.")]
    [InlineData("\"id\": \"r\", ", "", "Missing: 'id'.")]
    [InlineData("\"id\": \"r\", \"revision\": 1, ", "", "Missing: 'id', 'revision'.")]
    [InlineData("\"id\": \"r\"", "\"id\": null", "The member 'id' is not null.")]
    [InlineData("\"id\": \"r\"", "\"id\": 5", "This is a text, not a number.")]
    [InlineData("\"id\": \"r\"", "\"id\": {}", "This is a text, not an object.")]
    [InlineData("\"revision\": 1", "\"revision\": \"1\"", "This is a whole number, not a string.")]
    [InlineData("\"revision\": 1", "\"revision\": 1.5", "This is a whole number from -2147483648 to 2147483647.")]
    [InlineData("[{ \"measure\": \"models\", \"value\": 120 }]", "{}", "This is an array, not an object.")]
    [InlineData("{ \"measure\": \"models\", \"value\": 120 }", "\"models\"", "This is an object, not a string.")]
    [InlineData("\"value\": 120", "\"value\": true", "A count is a number or an object, not true or false.")]
    [InlineData("\"certificate-of-merit\"", "\"certificat-of-merit\"",
        "'certificat-of-merit' is not an award form. Did you mean 'certificate-of-merit'? Known: order, medal,")]
    [InlineData("\"certificate-of-merit\"", "7", "This is an award form, which is a string, not a number.")]
    [InlineData("\"minister\"", "\"ministre\"", "Did you mean 'minister'?")]
    [InlineData("\"2024-01-01\"", "[]", "A day is a string such as \"2025-07-01\", not an array.")]
    [InlineData("\"revision\": 1,", "\"revision\": 1", "The document is not JSON from here on.")]
    [InlineData("\"revision\": 1,", "\"revision\": 01,", "The document is not JSON from here on.")]
    public void Read_OfADocumentWithOneFault_SaysWhy(string right, string wrong, string reason)
    {
        Good.Should().Contain(right);

        var json = Good.Replace(right, wrong, StringComparison.Ordinal);

        Refusal(() => ReportJson.Read(Encoding.UTF8.GetBytes(json))).Message.Should().Contain(reason);
        Refusal(() => JsonSerializer.Deserialize<Report>(json, AntqJson.Strict)).Message.Should().Contain(reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData(Good + "{}")]
    public void Read_OfWhatIsNotOneDocument_SaysSo(string json)
        => Refusal(() => ReportJson.Read(Encoding.UTF8.GetBytes(json))).Message.Should()
            .StartWith("The document is not JSON from here on.");

    [Theory]
    [InlineData("120.0", 120)]
    [InlineData("1.2e2", 120)]
    [InlineData("1.20E+2", 120)]
    [InlineData("12000e-2", 120)]
    [InlineData("0.0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("0e999", 0)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("9.223372036854775807e18", long.MaxValue)]
    public void Read_OfAWholeNumberInAnyForm_IsThatNumber(string number, long expected)
        => Read(Good.Replace("\"value\": 120", $"\"value\": {number}", StringComparison.Ordinal)).Figures[0].Value.Should()
            .Be(Count.Exactly(expected));

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e0")]
    [InlineData("10E-1")]
    public void Read_OfARevisionInAnyForm_IsThatRevision(string number)
        => Read(Good.Replace("\"revision\": 1", $"\"revision\": {number}", StringComparison.Ordinal)).Revision.Should().Be(1);

    [Theory]
    [InlineData("120.5")]
    [InlineData("12e-1")]
    [InlineData("1e-400")]
    [InlineData("1e400")]
    [InlineData("1e99999999999")]
    [InlineData("9223372036854775808")]
    [InlineData("9.223372036854775808e18")]
    [InlineData("-1.0")]
    public void Read_OfANumberThatIsNoCount_IsRefused(string number)
        => Refusal(() => Read(Good.Replace("\"value\": 120", $"\"value\": {number}", StringComparison.Ordinal))).Path.Should()
            .Be("$.figures[0].value");

    private static Report Read(string json) => ReportJson.Read(Encoding.UTF8.GetBytes(json));

    private static JsonException Refusal(Action read) => read.Should().Throw<JsonException>().Which;
}
