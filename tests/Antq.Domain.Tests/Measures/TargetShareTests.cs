using System.Text.Json;
using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

/// <summary>Rule R14: what was reached is not what was exceeded.</summary>
public sealed class TargetShareTests
{
    [Theory]
    [InlineData("đạt 105 %", Language.Vietnamese, "105%", "105%")]
    [InlineData("đạt 95%", Language.Vietnamese, "95%", "95%")]
    [InlineData("đạt 64,5 % chỉ tiêu", Language.Vietnamese, "64.5%", "64.5%")]
    [InlineData("hoàn thành 100% kế hoạch", Language.Vietnamese, "100%", "100%")]
    [InlineData("bằng 105 % so với chỉ tiêu", Language.Vietnamese, "105%", "105%")]
    [InlineData("vượt 5 %", Language.Vietnamese, "+5%", "105%")]
    [InlineData("vượt 5,5 phần trăm", Language.Vietnamese, "+5.5%", "105.5%")]
    [InlineData("vượt chỉ tiêu 5 %", Language.Vietnamese, "+5%", "105%")]
    [InlineData("vượt 5 % so với kế hoạch", Language.Vietnamese, "+5%", "105%")]
    [InlineData("vượt 105 %", Language.Vietnamese, "+105%", "205%")]
    [InlineData("thiếu 5 %", Language.Vietnamese, "-5%", "95%")]
    [InlineData("còn thiếu 5 %", Language.Vietnamese, "-5%", "95%")]
    [InlineData("dat 105 %", Language.Vietnamese, "105%", "105%")]
    [InlineData("reached 105%", Language.English, "105%", "105%")]
    [InlineData("achieved 95% of the target", Language.English, "95%", "95%")]
    [InlineData("exceeded by 5 percent", Language.English, "+5%", "105%")]
    [InlineData("exceeded the target by 5%", Language.English, "+5%", "105%")]
    [InlineData("fell short of the target by 5%", Language.English, "-5%", "95%")]
    public void Read_OfWords_IsTheShareOfTheTarget(string text, Language language, string neutral, string share)
    {
        var read = TargetShare.Read(text, language);

        read.ToString().Should().Be(neutral);
        read.Should().Be(TargetShare.Parse(neutral));
        read.Share.Should().Be(Percentage.Parse(share));
        TargetShare.Read(read.ToWords(language), language).Should().Be(read);
        JsonSerializer.Deserialize<TargetShare>(JsonSerializer.Serialize(read)).Should().Be(read);
    }

    [Theory]
    [InlineData("105 %")]
    [InlineData("giảm 5 %")]
    [InlineData("tăng 5 %")]
    [InlineData("đạt")]
    [InlineData("đạt 105")]
    [InlineData("đạt 105 % người")]
    [InlineData("đặt 105 %")]
    [InlineData("thiếu 105 %")]
    [InlineData("vượt 999999999 %")]
    [InlineData("vượt -5 %")]
    [InlineData("đạt hơn 105 %")]
    [InlineData("reached 105%")]
    [InlineData("")]
    public void Read_OfAnotherText_IsRefused(string text)
    {
        FluentActions.Invoking(() => TargetShare.Read(text, Language.Vietnamese)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is not a share of a target*");
        TargetShare.TryRead(text, Language.Vietnamese, out var share).Should().BeFalse();
        share.Should().Be(default(TargetShare));
        TargetShare.TryRead(null, Language.Vietnamese, out _).Should().BeFalse();
    }

    /// <summary>21 of a target of 20 is 105 % of it: 5 % above it, not 105 % above it.</summary>
    [Theory]
    [InlineData("đạt 105 %", "21", "20", Answer.Yes)]
    [InlineData("vượt 5 %", "21", "20", Answer.Yes)]
    [InlineData("vượt 105 %", "21", "20", Answer.No)]
    [InlineData("đạt 5 %", "21", "20", Answer.No)]
    [InlineData("thiếu 5 %", "19", "20", Answer.Yes)]
    [InlineData("đạt 95 %", "19", "20", Answer.Yes)]
    [InlineData("đạt 105 %", "21..", "20", Answer.CannotTell)]
    [InlineData("đạt 104 %", "21..", "20", Answer.No)]
    [InlineData("đạt 105 %", "21", "0", Answer.CannotTell)]
    [InlineData("đạt 105 %", "21", "0..19", Answer.No)]
    public void Fits_AValueAndItsTarget(string text, string value, string target, Answer expected)
        => TargetShare.Read(text, Language.Vietnamese).Fits(Count.Parse(value), Count.Parse(target)).Should().Be(expected);

    [Fact]
    public void ToWords_OfAShare_NamesItsWording()
    {
        TargetShare.Of(TargetWording.Exceeded, Percentage.Of(5.5m)).ToWords(Language.Vietnamese).Should().Be("vượt 5,5%");
        TargetShare.Of(TargetWording.Reached, Percentage.Of(105)).ToWords(Language.Vietnamese).Should().Be("đạt 105%");
        TargetShare.Of(TargetWording.FellShort, Percentage.Of(5)).ToWords(Language.English).Should().Be("fell short by 5%");
        TargetShare.Of(TargetWording.FellShort, Percentage.Of(5)).Stated.Should().Be(Percentage.Of(5));
    }

    [Theory]
    [InlineData("++5%")]
    [InlineData("+-5%")]
    [InlineData("-101%")]
    [InlineData("+999999999%")]
    [InlineData("+5")]
    [InlineData("đạt 5%")]
    public void Parse_OfAnotherText_IsRefused(string text)
        => FluentActions.Invoking(() => TargetShare.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is not a share of a target*");

    [Fact]
    public void Of_WhatIsNoShare_Throws()
    {
        FluentActions.Invoking(() => TargetShare.Of(TargetWording.FellShort, Percentage.Of(101))).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TargetShare.Of((TargetWording)9, Percentage.Of(5))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Default_AtEveryDoor_IsRefused()
    {
        TargetShare unset = default;
        Action[] doors = [() => _ = unset.Share, () => _ = unset.Stated, () => unset.Fits(1, 2), () => unset.ToWords(Language.English)];

        foreach (var door in doors) door.Should().Throw<ArgumentException>().WithMessage("*default TargetShare*");
        unset.ToString().Should().BeEmpty();
    }
}
