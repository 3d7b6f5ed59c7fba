using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

/// <summary>Numbers as tables show them.</summary>
public sealed class ShortWordsTests
{
    [Theory]
    [InlineData("12115", "12.115", "12,115")]
    [InlineData("0", "0", "0")]
    [InlineData("8..27", "8–27", "8–27")]
    [InlineData("0..27", "≤ 27", "≤ 27")]
    [InlineData("385..", "≥ 385", "≥ 385")]
    [InlineData("2431..|hơn 2.430", "≥ 2.431", "≥ 2,431")]
    [InlineData("0..", "≥ 0", "≥ 0")]
    [InlineData("0..~500|khoảng 500", "≈ 500", "≈ 500")]
    [InlineData("8..~15..2700", "≈ 15 (8–2.700)", "≈ 15 (8–2,700)")]
    [InlineData("8..~15", "≈ 15 (≥ 8)", "≈ 15 (≥ 8)")]
    public void ToShortWords_OfACount_TellsItsBoundsInSigns(string text, string vietnamese, string english)
    {
        Count.Parse(text).ToShortWords(Language.Vietnamese).Should().Be(vietnamese);
        Count.Parse(text).ToShortWords(Language.English).Should().Be(english);
    }

    [Theory]
    [InlineData("0", "0", "0")]
    [InlineData("1234", "+1.234", "+1,234")]
    [InlineData("-1234", "−1.234", "−1,234")]
    [InlineData("-5..12", "−5 … +12", "−5 … +12")]
    [InlineData("5..", "≥ +5", "≥ +5")]
    [InlineData("..-3", "≤ −3", "≤ −3")]
    [InlineData("..", "?", "?")]
    [InlineData("-9223372036854775808", "−9.223.372.036.854.775.808", "−9,223,372,036,854,775,808")]
    public void ToShortWords_OfADifference_TellsItsSign(string text, string vietnamese, string english)
    {
        CountDifference.Parse(text).ToShortWords(Language.Vietnamese).Should().Be(vietnamese);
        CountDifference.Parse(text).ToShortWords(Language.English).Should().Be(english);
    }

    [Fact]
    public void ToShortWords_OfShares_AreWithoutWords()
    {
        Percentage.Parse("64.5%").ToShortWords(Language.Vietnamese).Should().Be("64,5%");
        Percentage.Parse("64.5%").ToShortWords(Language.English).Should().Be("64.5%");
        Ratio.Of(1295, 3321).ToShortWords(Language.Vietnamese).Should().Be("1.295/3.321");
        Ratio.Of(1295, 3321).ToShortWords(Language.English).Should().Be("1,295/3,321");
        TargetShare.Parse("105%").ToShortWords(Language.Vietnamese).Should().Be("105%");
        TargetShare.Parse("+5.5%").ToShortWords(Language.Vietnamese).Should().Be("+5,5%");
        TargetShare.Parse("-5%").ToShortWords(Language.English).Should().Be("−5%");
    }

    [Theory]
    [InlineData("16/25")]
    [InlineData("1295/3321")]
    public void ToWords_OfARatio_ReadsBack(string text)
    {
        var ratio = Ratio.Parse(text);

        foreach (var language in Enum.GetValues<Language>()) Ratio.Read(ratio.ToWords(language), language).Should().Be(ratio);
        Ratio.Of(16, 25).ToWords(Language.Vietnamese).Should().Be("16 trên 25");
        Ratio.Of(16, 25).ToWords(Language.English).Should().Be("16 of 25");
    }

    [Fact]
    public void ToShortWords_OfADefault_IsRefused()
    {
        FluentActions.Invoking(() => default(Count).ToShortWords(Language.English)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => default(CountDifference).ToShortWords(Language.English)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => default(Ratio).ToShortWords(Language.English)).Should().Throw<ArgumentException>();
    }
}
