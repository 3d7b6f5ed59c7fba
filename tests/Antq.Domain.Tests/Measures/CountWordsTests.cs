using Antq.Domain.Findings;
using Antq.Domain.Measures;

namespace Antq.Domain.Tests.Measures;

/// <summary>Counts in the words of reports; the bounds are those of DESIGN.md.</summary>
public sealed class CountWordsTests
{
    [Theory]
    [InlineData("hơn 2.430", "2431..")]
    [InlineData("trên 2.430", "2431..")]
    [InlineData("ít nhất 5", "5..")]
    [InlineData("gần 500", "0..499")]
    [InlineData("dưới 500", "0..499")]
    [InlineData("gần 1", "0")]
    [InlineData("không quá 500", "0..500")]
    [InlineData("khoảng 500", "0..~500")]
    [InlineData("xấp xỉ 500", "0..~500")]
    [InlineData("từ 10 đến 15 nghìn", "10000..15000")]
    [InlineData("5 – 7 nghìn", "5000..7000")]
    [InlineData("từ 500 đến 2 nghìn", "500..2000")]
    [InlineData("từ 10 đến 15", "10..15")]
    [InlineData("10 đến 15", "10..15")]
    [InlineData("10 – 15", "10..15")]
    [InlineData("10 - 15", "10..15")]
    [InlineData("từ 1,2 triệu đến 2 triệu", "1200000..2000000")]
    [InlineData("hàng chục", "10..99")]
    [InlineData("hàng trăm", "100..999")]
    [InlineData("hàng nghìn", "1000..9999")]
    [InlineData("hàng ngàn", "1000..9999")]
    [InlineData("hàng chục nghìn", "10000..99999")]
    [InlineData("hàng trăm nghìn", "100000..999999")]
    [InlineData("hàng triệu", "1000000..9999999")]
    [InlineData("nhiều", "2..")]
    [InlineData("610 nghìn", "610000")]
    [InlineData("610 ngàn", "610000")]
    [InlineData("1,2 triệu", "1200000")]
    [InlineData("hơn 1,2 triệu", "1200001..")]
    [InlineData("1.200 nghìn", "1200000")]
    [InlineData("3 tỷ", "3000000000")]
    [InlineData("3 tỉ", "3000000000")]
    [InlineData("12.115", "12115")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("05", "5")]
    [InlineData("0", "0")]
    [InlineData("197", "197")]
    [InlineData("9223372036854775807", "9223372036854775807")]
    [InlineData("không quá 0", "0")]
    [InlineData("từ 0 trở lên", "0..")]
    public void Read_OfVietnameseWords_HasTheirBounds(string text, string expected)
        => WithoutWords(Count.Read(text, Language.Vietnamese)).Should().Be(expected);

    [Theory]
    [InlineData("more than 2,430", "2431..")]
    [InlineData("over 2,430", "2431..")]
    [InlineData("at least 5", "5..")]
    [InlineData("fewer than 5", "0..4")]
    [InlineData("less than 5", "0..4")]
    [InlineData("under 5", "0..4")]
    [InlineData("almost 500", "0..499")]
    [InlineData("nearly 500", "0..499")]
    [InlineData("at most 5", "0..5")]
    [InlineData("up to 5", "0..5")]
    [InlineData("about 500", "0..~500")]
    [InlineData("approximately 500", "0..~500")]
    [InlineData("from 10 to 15", "10..15")]
    [InlineData("10 to 15", "10..15")]
    [InlineData("dozens", "10..99")]
    [InlineData("hundreds", "100..999")]
    [InlineData("thousands", "1000..9999")]
    [InlineData("tens of thousands", "10000..99999")]
    [InlineData("hundreds of thousands", "100000..999999")]
    [InlineData("millions", "1000000..9999999")]
    [InlineData("many", "2..")]
    [InlineData("several", "2..")]
    [InlineData("610 thousand", "610000")]
    [InlineData("1.2 million", "1200000")]
    [InlineData("12,115", "12115")]
    [InlineData("0 or more", "0..")]
    public void Read_OfEnglishWords_HasTheirBounds(string text, string expected)
        => WithoutWords(Count.Read(text, Language.English)).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("hạng III")]
    [InlineData("5 tự quản")]
    [InlineData("4 an toàn")]
    [InlineData("3 không, 5 không")]
    [InlineData("Nghị quyết số 12")]
    [InlineData("nhiều năm liền")]
    [InlineData("63/63")]
    [InlineData("12.11")]
    [InlineData("12.1150")]
    [InlineData("1234.567")]
    [InlineData(".115")]
    [InlineData("12,115")]
    [InlineData("1,5")]
    [InlineData("1,23456 nghìn")]
    [InlineData("-5")]
    [InlineData("hơn -5")]
    [InlineData("gần 0")]
    [InlineData("dưới 0")]
    [InlineData("hơn")]
    [InlineData("hơn hàng nghìn")]
    [InlineData("từ 15 đến 10")]
    [InlineData("từ 10 đến")]
    [InlineData("9223372036854775808")]
    [InlineData("hơn 9223372036854775807")]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("10 tỷ tỷ")]
    [InlineData("9223372037 tỷ")]
    [InlineData("٥")]
    [InlineData("5\0")]
    [InlineData("more than 5")]
    public void Read_OfWhatIsNoVietnameseCount_IsRefusedWithAReason(string text)
    {
        FluentActions.Invoking(() => Count.Read(text, Language.Vietnamese)).Should().Throw<FormatException>().WithMessage("*count*");
        Count.TryRead(text, Language.Vietnamese, out var count).Should().BeFalse();
        count.Should().Be(default(Count));
    }

    [Theory]
    [InlineData("12.115")]
    [InlineData("hơn 5")]
    [InlineData("1.5")]
    [InlineData("two")]
    public void Read_OfWhatIsNoEnglishCount_IsRefused(string text)
        => Count.TryRead(text, Language.English, out _).Should().BeFalse();

    [Fact]
    public void Read_OfMoreThan100Characters_IsRefused()
        => FluentActions.Invoking(() => Count.Read(new string('0', 101), Language.Vietnamese)).Should().Throw<FormatException>().WithMessage("*100*");

    [Fact]
    public void Read_OfWords_KeepsThem()
    {
        Count.Read(" Hơn 2.430 ", Language.Vietnamese).Wording.Should().Be("Hơn 2.430");
        Count.Read("12.115", Language.Vietnamese).Wording.Should().BeNull();
    }

    [Theory]
    [InlineData("hơn  2.430")]
    [InlineData("hơn\u00A02.430")]
    [InlineData("hơn\r\n2.430")]
    [InlineData("hơn\t2.430")]
    public void Read_OfWordsWithOtherBlanks_JoinsThemByOneBlank(string text)
        => Count.Read(text, Language.Vietnamese).Should().Be(Count.AtLeast(2431).Worded("hơn 2.430"));

    [Theory]
    [InlineData("ho\u031Bn 2.430")]
    [InlineData("HƠN 2.430")]
    [InlineData("hon 2.430")]
    public void Read_OfWordsInOtherLetters_HasTheSameBounds(string text)
        => Count.Read(text, Language.Vietnamese).HasBoundsOf(Count.AtLeast(2431)).Should().BeTrue();

    [Theory]
    [InlineData("12115", "12.115", "12,115")]
    [InlineData("999", "999", "999")]
    [InlineData("1000000", "1.000.000", "1,000,000")]
    [InlineData("2..", "ít nhất 2", "at least 2")]
    [InlineData("0..15", "không quá 15", "at most 15")]
    [InlineData("8..27", "từ 8 đến 27", "8 to 27")]
    [InlineData("0..", "từ 0 trở lên", "0 or more")]
    [InlineData("0..~1500", "khoảng 1.500", "about 1,500")]
    [InlineData("2431..|hơn 2.430", "hơn 2.430", "at least 2,431")]
    [InlineData("1000..9999|thousands", "từ 1.000 đến 9.999", "thousands")]
    [InlineData("5|năm", "5", "5")]
    [InlineData("7|hơn 5", "7", "7")]
    public void ToWords_OfACount_AreThoseOfTheLanguage(string text, string vietnamese, string english)
    {
        Count.Parse(text).ToWords(Language.Vietnamese).Should().Be(vietnamese);
        Count.Parse(text).ToWords(Language.English).Should().Be(english);
    }

    private static string WithoutWords(Count count) => count.ToString().Split('|')[0];
}
