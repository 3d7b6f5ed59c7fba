using System.Text.Json;

namespace Antq.Domain.Tests.Measures;

public sealed class CountJsonTests
{
    [Theory]
    [InlineData("12115", "12115")]
    [InlineData("0", "0")]
    [InlineData("8..27", """{"lower":8,"upper":27}""")]
    [InlineData("2..", """{"lower":2}""")]
    [InlineData("0..~500", """{"lower":0,"nominal":500}""")]
    [InlineData("2..~5..9|some", """{"lower":2,"upper":9,"nominal":5,"text":"some"}""")]
    [InlineData("5|five", """{"lower":5,"upper":5,"text":"five"}""")]
    public void Serialize_OfACount_WritesTheSmallestFormAndReadsItBack(string text, string json)
    {
        JsonSerializer.Serialize(Count.Parse(text)).Should().Be(json);
        JsonSerializer.Deserialize<Count>(json).Should().Be(Count.Parse(text));
    }

    [Fact]
    public void Deserialize_OfMembersInAnyOrder_ReadsThem()
        => JsonSerializer.Deserialize<Count>("""{ "text": "t", "upper": 9, "lower": 2 }""").Should().Be(Count.Between(2, 9).Worded("t"));

    [Fact]
    public void Serialize_OfDefault_Throws()
        => FluentActions.Invoking(() => JsonSerializer.Serialize(default(Count))).Should().Throw<JsonException>().WithMessage("*default*");

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    [InlineData("1e30")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("\"five\"")]
    [InlineData("[5]")]
    [InlineData("{}")]
    [InlineData("""{"upper":5}""")]
    [InlineData("""{"lower":null}""")]
    [InlineData("""{"lower":"5"}""")]
    [InlineData("""{"lower":-1}""")]
    [InlineData("""{"lower":0.5}""")]
    [InlineData("""{"lower":9223372036854775808}""")]
    [InlineData("""{"lower":5,"upper":4}""")]
    [InlineData("""{"lower":5,"upper":null}""")]
    [InlineData("""{"lower":5,"nominal":4}""")]
    [InlineData("""{"lower":5,"upper":7,"nominal":8}""")]
    [InlineData("""{"lower":5,"upper":5,"nominal":5}""")]
    [InlineData("""{"lower":5,"lower":5}""")]
    [InlineData("""{"lower":5,"low\u0065r":5}""")]
    [InlineData("""{"lower":5,"text":""}""")]
    [InlineData("""{"lower":5,"text":" "}""")]
    [InlineData("""{"lower":5,"text":null}""")]
    [InlineData("""{"lower":5,"text":5}""")]
    [InlineData("""{"lower":5,"text":{}}""")]
    [InlineData("""{"lower":5,"text":"ho\u031Bn"}""")]
    [InlineData("""{"lower":5,"text":"a\nb"}""")]
    [InlineData("""{"lower":5,"text":"\ud800"}""")]
    [InlineData("""{"lower":5,"\ud800":5}""")]
    [InlineData("""{"lower":5,"Upper":6}""")]
    [InlineData("""{"lower":5""")]
    public void Deserialize_OfWhatIsNoCount_ThrowsJsonException(string json)
        => FluentActions.Invoking(() => JsonSerializer.Deserialize<Count>(json)).Should().Throw<JsonException>();
}
