using System.Text.Json;

namespace Antq.Domain.Tests.Measures;

public sealed class RatioTests
{
    [Theory]
    [InlineData("63/63", 63, 63)]
    [InlineData("0/1", 0, 1)]
    [InlineData("16/25", 16, 25)]
    [InlineData("1/9223372036854775807", 1, long.MaxValue)]
    public void Parse_OfARatio_KeepsItsPartsUnreduced(string text, long numerator, long denominator)
    {
        var ratio = Ratio.Parse(text);

        ratio.Should().Be(Ratio.Of(numerator, denominator));
        ratio.ToString().Should().Be(text);
        JsonSerializer.Deserialize<Ratio>(JsonSerializer.Serialize(ratio)).Should().Be(ratio);
    }

    [Fact]
    public void Of_EqualSharesOfOtherParts_AreDifferentRatios()
        => Ratio.Of(1, 2).Should().NotBe(Ratio.Of(2, 4));

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("/5")]
    [InlineData("5/")]
    [InlineData("1/2/3")]
    [InlineData("64/63")]
    [InlineData("0/0")]
    [InlineData("-1/2")]
    [InlineData("1/ 2")]
    [InlineData("1.0/2")]
    [InlineData("1/2\0")]
    [InlineData("1/9223372036854775808")]
    public void Parse_OfWhatIsNoRatio_IsRefused(string text)
    {
        Ratio.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Ratio.Parse(text)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    public void Of_PartsThatAreNoShare_Throws(long numerator, long denominator)
        => FluentActions.Invoking(() => Ratio.Of(numerator, denominator)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(7, 10, 70, true)]
    [InlineData(699999, 1000000, 70, false)]
    [InlineData(2, 3, 66, true)]
    [InlineData(2, 3, 67, false)]
    [InlineData(long.MaxValue, long.MaxValue, 100, true)]
    [InlineData(long.MaxValue - 1, long.MaxValue, 100, false)]
    [InlineData(0, 5, 0, true)]
    public void Reaches_AThreshold_IsExact(long numerator, long denominator, int percent, bool expected)
        => Ratio.Of(numerator, denominator).Reaches(percent).Should().Be(expected);

    [Theory]
    [InlineData("63/63", Language.Vietnamese, 63, 63)]
    [InlineData("16 / 25", Language.Vietnamese, 16, 25)]
    [InlineData("63 trên 63", Language.Vietnamese, 63, 63)]
    [InlineData("16 trong 25", Language.Vietnamese, 16, 25)]
    [InlineData("16 trên tổng số 25", Language.Vietnamese, 16, 25)]
    [InlineData("16 trong tổng số 25", Language.Vietnamese, 16, 25)]
    [InlineData("16 trong số 25", Language.Vietnamese, 16, 25)]
    [InlineData("1.200 trên 2 nghìn", Language.Vietnamese, 1200, 2000)]
    [InlineData("mười sáu trên hai mươi lăm", Language.Vietnamese, 16, 25)]
    [InlineData("05/10", Language.Vietnamese, 5, 10)]
    [InlineData("63 of 63", Language.English, 63, 63)]
    [InlineData("16 out of 25", Language.English, 16, 25)]
    [InlineData("sixteen out of a total of 25", Language.English, 16, 25)]
    public void Read_OfWords_KeepsTheParts(string text, Language language, long part, long whole)
    {
        Ratio.Read(text, language).Should().Be(Ratio.Of(part, whole));
        Ratio.TryRead(text, language, out var ratio).Should().BeTrue();
        ratio.Should().Be(Ratio.Of(part, whole));
    }

    [Theory]
    [InlineData("64 trên 63", Language.Vietnamese, "*64 is more than 63*")]
    [InlineData("0/0", Language.Vietnamese, "*of none*")]
    [InlineData("16/25 tỉnh", Language.Vietnamese, "*not a ratio*")]
    [InlineData("16", Language.Vietnamese, "*not a ratio*")]
    [InlineData("1/2/3", Language.Vietnamese, "*not a ratio*")]
    [InlineData("hơn 16/25", Language.Vietnamese, "*not a ratio*")]
    [InlineData("1,5/3", Language.Vietnamese, "*not a ratio*")]
    [InlineData("16 of 25", Language.Vietnamese, "*not a ratio*")]
    [InlineData("16 trên 25", Language.English, "*not a ratio*")]
    [InlineData("16/9223372036854775808", Language.Vietnamese, "*not a ratio*")]
    [InlineData("", Language.Vietnamese, "*not a ratio*")]
    public void Read_OfAnotherText_IsRefused(string text, Language language, string message)
    {
        FluentActions.Invoking(() => Ratio.Read(text, language)).Should().Throw<FormatException>().WithMessage($"'{text}'*")
            .WithMessage(message);
        Ratio.TryRead(text, language, out var ratio).Should().BeFalse();
        ratio.Should().Be(default(Ratio));
        Ratio.TryRead(null, language, out _).Should().BeFalse();
    }

    [Fact]
    public void Default_AtEveryDoor_IsRefused()
    {
        FluentActions.Invoking(() => default(Ratio).Denominator).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => default(Ratio).Reaches(0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => JsonSerializer.Serialize(default(Ratio))).Should().Throw<JsonException>();
        default(Ratio).ToString().Should().BeEmpty();
    }
}
