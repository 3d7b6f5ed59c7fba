namespace Antq.Domain.Tests.Measures;

/// <summary>The neutral text of counts.</summary>
public sealed class CountTextTests
{
    [Theory]
    [InlineData("0", 0L, 0L, null, null)]
    [InlineData("12115", 12115L, 12115L, null, null)]
    [InlineData("9223372036854775807", long.MaxValue, long.MaxValue, null, null)]
    [InlineData("8..27", 8L, 27L, null, null)]
    [InlineData("0..27", 0L, 27L, null, null)]
    [InlineData("2..", 2L, null, null, null)]
    [InlineData("2431..|hơn 2.430", 2431L, null, null, "hơn 2.430")]
    [InlineData("0..~500|khoảng 500", 0L, null, 500L, "khoảng 500")]
    [InlineData("0..~500", 0L, null, 500L, null)]
    [InlineData("3..~7..9", 3L, 9L, 7L, null)]
    [InlineData("1000..9999|hàng nghìn", 1000L, 9999L, null, "hàng nghìn")]
    [InlineData("5|năm | 5", 5L, 5L, null, "năm | 5")]
    public void Parse_OfANeutralText_ReadsItAndPrintsItBack(string text, long lower, long? upper, long? nominal, string? wording)
    {
        var count = Count.Parse(text);

        (count.Lower, count.Upper, count.Nominal, count.Wording).Should().Be((lower, upper, nominal, wording));
        count.ToString().Should().Be(text);
        Count.TryParse(text, null, out var tried).Should().BeTrue();
        tried.Should().Be(count);
        Count.Parse(text.AsSpan()).Should().Be(count);
        $"{count:any}".Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData(" 5")]
    [InlineData("5 ")]
    [InlineData("05")]
    [InlineData("5\0")]
    [InlineData("٥")]
    [InlineData("1.5")]
    [InlineData("12.115")]
    [InlineData("1e3")]
    [InlineData("0x5")]
    [InlineData("9223372036854775808")]
    [InlineData("..")]
    [InlineData("..5")]
    [InlineData("8..8")]
    [InlineData("9..8")]
    [InlineData("8...9")]
    [InlineData("8..9..10")]
    [InlineData("08..9")]
    [InlineData("8..09")]
    [InlineData("8..~")]
    [InlineData("8..~9..")]
    [InlineData("8..~7")]
    [InlineData("8..~10..9")]
    [InlineData("8..~8..8")]
    [InlineData("~8")]
    [InlineData("5|")]
    [InlineData("5| ")]
    [InlineData("|năm")]
    [InlineData("5|na\u0306m")]
    [InlineData("5|a\tb")]
    [InlineData("hơn 2.430")]
    public void Parse_OfAnotherText_IsRefused(string text)
    {
        FluentActions.Invoking(() => Count.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a count*");
        Count.TryParse(text, null, out var count).Should().BeFalse();
        count.Should().Be(default(Count));
    }

    /// <summary>Not in attributes: these cannot hold half of a surrogate pair.</summary>
    [Fact]
    public void Parse_OfHalfASurrogatePair_IsRefused()
        => FluentActions.Invoking(() => Count.Parse("5|a\ud800")).Should().Throw<FormatException>();

    [Fact]
    public void Parse_OfNull_Throws()
    {
        FluentActions.Invoking(() => Count.Parse(null!)).Should().Throw<ArgumentNullException>();
        Count.TryParse(null, null, out _).Should().BeFalse();
    }
}
