using System.Text;
using System.Text.Json;

namespace Antq.Domain.Tests.Findings;

/// <summary>The sentence of a finding: the wording of its code with each value in place of its name.</summary>
public sealed class FindingMessageTests
{
    private static readonly FindingCode Code =
        new("OURS0001", FindingSeverity.Warning, "{a} và {b}, {a}; {không} có {", "{a} and {b}, {a}; {none} has {");

    [Theory]
    [InlineData("1", "2", "1 and 2, 1; {none} has {")]
    [InlineData("{b}", "{a}", "{b} and {a}, {b}; {none} has {")]
    [InlineData("", "}", " and }, ; {none} has {")]
    public void Message_OfValues_HasEachOnceAndAsItIs(string a, string b, string message)
        => new Finding(Code, null, null, [new("a", a), new("b", b)]).Message(Language.English).Should().Be(message);

    [Fact]
    public void Message_OfALongValue_IsWhole()
    {
        var longest = new string('ạ', 5000);
        var finding = new Finding(Code, "r", "/figures/0", [new("a", longest), new("b", "2")]);

        finding.Message(Language.Vietnamese).Should().Be($"{longest} và 2, {longest}; {{không}} có {{");
        JsonDocument.Parse(JsonSerializer.SerializeToUtf8Bytes(finding)).RootElement.GetProperty("message").GetProperty("vi").GetString()
            .Should().Be(finding.Message(Language.Vietnamese));
    }

    /// <summary>In options that escape letters, a finding is written as in those of the library.</summary>
    [Fact]
    public void Json_OfAFinding_HasUnescapedLettersInAnyOptions()
        => Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(new Finding(Code, "Báo cáo", "/x", [new("a", "ạ"), new("b", "ế")])))
            .Should().Be(
                """{"code":"OURS0001","severity":"warning","report":"Báo cáo","path":"/x","message":"""
                + """{"vi":"ạ và ế, ạ; {không} có {","en":"ạ and ế, ạ; {none} has {"},"values":"""
                + """[{"name":"a","vi":"ạ","en":"ạ"},{"name":"b","vi":"ế","en":"ế"}]}""");
}
