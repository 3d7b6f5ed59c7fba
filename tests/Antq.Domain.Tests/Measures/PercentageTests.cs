using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

public sealed class PercentageTests
{
    [Theory]
    [InlineData("64%", "64")]
    [InlineData("0%", "0")]
    [InlineData("23.6%", "23.6")]
    [InlineData("23.60%", "23.60")]
    [InlineData("0.05%", "0.05")]
    [InlineData("105%", "105")]
    [InlineData("999999998.123456789%", "999999998.123456789")]
    [InlineData("999999999%", "999999999")]
    public void Parse_OfAPercentage_KeepsItsDecimals(string text, string value)
    {
        var percentage = Percentage.Parse(text);

        percentage.ToString().Should().Be(text);
        percentage.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(value);
        percentage.Decimals.Should().Be(value.Contains('.') ? value.Length - value.IndexOf('.') - 1 : 0);
        percentage.Should().Be(Percentage.Of(percentage.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("64")]
    [InlineData("64 %")]
    [InlineData("64,5%")]
    [InlineData(".5%")]
    [InlineData("5.%")]
    [InlineData("05%")]
    [InlineData("-5%")]
    [InlineData("+5%")]
    [InlineData("1e2%")]
    [InlineData("1.2.3%")]
    [InlineData("1000000000%")]
    [InlineData("999999999.1%")]
    [InlineData("0.1234567891%")]
    [InlineData("99999999999999999999999999999999999999%")]
    [InlineData("٥%")]
    public void Parse_OfAnotherText_IsRefused(string text)
    {
        FluentActions.Invoking(() => Percentage.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is not a percentage*");
        Percentage.TryParse(text, null, out var percentage).Should().BeFalse();
        percentage.Should().Be(default(Percentage));
    }

    [Theory]
    [InlineData("64 %", Language.Vietnamese, "64%")]
    [InlineData("64%", Language.Vietnamese, "64%")]
    [InlineData("64,5 %", Language.Vietnamese, "64.5%")]
    [InlineData("64,50 %", Language.Vietnamese, "64.50%")]
    [InlineData("64,125%", Language.Vietnamese, "64.125%")]
    [InlineData("64,5 phần trăm", Language.Vietnamese, "64.5%")]
    [InlineData("sáu mươi tư phần trăm", Language.Vietnamese, "64%")]
    [InlineData("1.200 %", Language.Vietnamese, "1200%")]
    [InlineData("05 %", Language.Vietnamese, "5%")]
    [InlineData("64.5 percent", Language.English, "64.5%")]
    [InlineData("64.5 per cent", Language.English, "64.5%")]
    [InlineData("sixty-four percent", Language.English, "64%")]
    public void Read_OfWords_IsThePercentage(string text, Language language, string expected)
    {
        Percentage.Read(text, language).Should().Be(Percentage.Parse(expected));
        Percentage.Read(Percentage.Parse(expected).ToWords(language), language).Should().Be(Percentage.Parse(expected));
    }

    [Theory]
    [InlineData("64", Language.Vietnamese)]
    [InlineData("64.5 %", Language.Vietnamese)]
    [InlineData("64,5 %", Language.English)]
    [InlineData("hơn 64 %", Language.Vietnamese)]
    [InlineData("64 % chỉ tiêu", Language.Vietnamese)]
    [InlineData("-64 %", Language.Vietnamese)]
    [InlineData("64 percent", Language.Vietnamese)]
    [InlineData("64\0%", Language.Vietnamese)]
    [InlineData("", Language.Vietnamese)]
    public void Read_OfAnotherText_IsRefused(string text, Language language)
    {
        FluentActions.Invoking(() => Percentage.Read(text, language)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is not a percentage*");
        Percentage.TryRead(text, language, out _).Should().BeFalse();
        Percentage.TryRead(null, language, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("1234.50%", "1.234,50%", "1,234.50%")]
    [InlineData("64%", "64%", "64%")]
    public void ToWords_OfAPercentage_AreThoseOfTheLanguage(string text, string vietnamese, string english)
    {
        Percentage.Parse(text).ToWords(Language.Vietnamese).Should().Be(vietnamese);
        Percentage.Parse(text).ToWords(Language.English).Should().Be(english);
    }

    /// <summary>215 of the 910 sites of Quảng Nam are 23.6 %; 16 of 25 are 64 %.</summary>
    [Theory]
    [InlineData("23.6%", "215/910", true)]
    [InlineData("24%", "215/910", true)]
    [InlineData("23%", "215/910", false)]
    [InlineData("23.62%", "215/910", false)]
    [InlineData("23.63%", "215/910", true)]
    [InlineData("64%", "16/25", true)]
    [InlineData("64.0%", "16/25", true)]
    [InlineData("66%", "2/3", false)]
    [InlineData("67%", "2/3", true)]
    [InlineData("12%", "1/8", true)]
    [InlineData("13%", "1/8", true)]
    [InlineData("37%", "3/8", false)]
    [InlineData("38%", "3/8", true)]
    [InlineData("0%", "1/200", true)]
    [InlineData("1%", "1/200", true)]
    [InlineData("100%", "9223372036854775807/9223372036854775807", true)]
    [InlineData("100.000000000%", "9223372036854775806/9223372036854775807", true)]
    [InlineData("100%", "63/64", false)]
    public void Fits_ARatio_WhereItIsItRounded(string stated, string ratio, bool expected)
        => Percentage.Parse(stated).Fits(Ratio.Parse(ratio)).Should().Be(expected);

    [Fact]
    public void Fits_EveryRatioOfSmallNumbers_IsRoundingHalfUpOrHalfEven()
    {
        for (var whole = 1; whole <= 24; whole++)
        {
            for (var part = 0; part <= whole; part++)
            {
                for (var decimals = 0; decimals <= 1; decimals++)
                {
                    var share = 100m * part / whole;
                    decimal[] rounded =
                        [Math.Round(share, decimals, MidpointRounding.AwayFromZero), Math.Round(share, decimals, MidpointRounding.ToEven)];
                    var step = decimals == 0 ? 1m : 0.1m;
                    for (var stated = rounded[0] - (2 * step); stated <= rounded[0] + (2 * step); stated += step)
                    {
                        if (stated < 0 || stated.Scale > decimals) continue;
                        var text = stated.ToString(decimals == 0 ? "0" : "0.0", System.Globalization.CultureInfo.InvariantCulture) + "%";
                        Percentage.Parse(text).Fits(Ratio.Of(part, whole)).Should()
                            .Be(rounded.Contains(stated), $"{text} of {part}/{whole}");
                    }
                }
            }
        }
    }

    /// <summary>Yes where every share of the values allowed fits, No where none can, and never wrong between.</summary>
    [Fact]
    public void Fits_SmallCounts_AnswersWhatHoldsForAllTheirShares()
    {
        Count[] counts =
        [
            .. from lower in Enumerable.Range(0, 7) from upper in Enumerable.Range(lower, 7 - lower) select Count.Between(lower, upper),
            .. Enumerable.Range(0, 7).Select(lower => Count.AtLeast(lower)),
        ];
        Percentage[] stated =
            [Percentage.Of(0), Percentage.Of(33), Percentage.Of(50), Percentage.Of(100), Percentage.Of(150), Percentage.Of(33.3m),
            Percentage.Of(600)];
        foreach (var (part, whole, percentage) in from part in counts
                                                  from whole in counts
                                                  from percentage in stated
                                                  select (part, whole,
            percentage))
        {
            var fits =
                (from a in Values(part) from b in Values(whole) where b > 0 select percentage.Fits(Count.Exactly(a), Count.Exactly(b)))
                .Distinct().ToArray();
            var answer = percentage.Fits(part, whole);
            if (fits is [Answer.Yes]) answer.Should().NotBe(Answer.No, $"{percentage} of {part} in {whole}");
            else if (fits is [Answer.No]) answer.Should().NotBe(Answer.Yes, $"{percentage} of {part} in {whole}");
            else answer.Should().Be(Answer.CannotTell, $"{percentage} of {part} in {whole}");
            if (part.IsExact && whole.IsExact && whole.Lower > 0)
                answer.Should()
                    .Be(100m * part.Lower / whole.Lower is var share
                    && Math.Abs(share - percentage.Value) * 2 <= (percentage.Decimals == 0 ? 1 : 0.1m)
                    ? Answer.Yes
                    : Answer.No, $"{percentage} of {part} in {whole}");
        }
    }

    [Fact]
    public void Of_WhatIsNoPercentage_Throws()
    {
        FluentActions.Invoking(() => Percentage.Of(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Percentage.Of(1_000_000_000)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Percentage.Of(0.1234567891m)).Should().Throw<ArgumentOutOfRangeException>();
        Percentage.Of(-0.0m).ToString().Should().Be("0.0%");
        Percentage.Of(64.0m).Should().NotBe(Percentage.Of(64m));
    }

    [Fact]
    public void Default_AtEveryDoor_IsRefused()
    {
        Percentage unset = default;
        Action[] doors =
        [
            () => _ = unset.Value, () =>
                unset.Fits(Ratio.Of(1, 2)), () => unset.Fits(1, 2), () => unset.Fits(1, 0), () => unset.ToWords(Language.English),
            () => Percentage.Of(5).Fits(default(Ratio)), () => Percentage.Of(5).Fits(default, 2), () => Percentage.Of(5).Fits(1, default),
            () => TargetShare.Of(TargetWording.Reached, unset),
        ];

        foreach (var door in doors) door.Should().Throw<ArgumentException>().WithMessage("*default*");
        unset.ToString().Should().BeEmpty();
    }

    private static IEnumerable<long> Values(Count count)
        => count.Upper is { } upper
            ? Enumerable.Range((int)count.Lower, (int)(upper - count.Lower) + 1).Select(value => (long)value)
            : [count.Lower, count.Lower + 1, 7, 60, 700];
}
