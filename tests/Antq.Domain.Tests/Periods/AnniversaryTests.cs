using Antq.Domain.Periods;
using NodaTime;

namespace Antq.Domain.Tests.Periods;

public sealed class AnniversaryTests
{
    private static readonly LocalDate Tradition = new(1967, 6, 16);

    [Theory]
    [InlineData("1967-06-16+55", "2022-06-16")]
    [InlineData("1945-08-19+80", "2025-08-19")]
    [InlineData("2005-08-19+20", "2025-08-19")]
    [InlineData("2004-02-29+20", "2024-02-29")]
    [InlineData("2004-02-29+21", "2025-02-28")]
    [InlineData("0001-01-01+9997", "9998-01-01")]
    public void Day_OfAnAnniversary_IsThatDayOfItsYear(string text, string day)
    {
        var anniversary = Anniversary.Parse(text);

        anniversary.Day.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        anniversary.ToString().Should().Be(text);
        Anniversary.Of(anniversary.Origin, anniversary.Years).Should().Be(anniversary);
        Anniversary.Between(anniversary.Origin, anniversary.Day).Should().Be(anniversary);
    }

    [Fact]
    public void Between_ADayAndTheConferenceTheDayBefore_IsTheAnniversaryOfThatYear()
        => Anniversary.Between(Tradition, new LocalDate(2022, 6, 15)).Should().Be(Anniversary.Of(Tradition, 55));

    [Theory]
    [InlineData("1967-06-16")]
    [InlineData("1967-06-16+")]
    [InlineData("1967-06-16+0")]
    [InlineData("1967-06-16+055")]
    [InlineData("1967-06-16+8032")]
    [InlineData("1967-06-16+99999999999999999999")]
    [InlineData("1967-06-31+55")]
    [InlineData("1967-06-16 55")]
    public void Parse_OfAnotherText_IsRefused(string text)
        => FluentActions.Invoking(() => Anniversary.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is not an anniversary*");

    [Theory]
    [InlineData("kỷ niệm 55 năm (16/6/1967 - 16/6/2022)")]
    [InlineData("55 năm (16/6/1967-16/6/2022)")]
    [InlineData("ky niem 55 nam (16/6/1967 – 16/6/2022)")]
    [InlineData("Lễ kỷ niệm lần thứ 55 (từ 16/6/1967 đến 16/6/2022)")]
    [InlineData("kỷ niệm 55 năm Ngày truyền thống lực lượng xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc (16/6/1967-16/6/2022)")]
    [InlineData("kỷ niệm 55 Ngày truyền thống lực lượng xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc")]
    public void Read_OfVietnameseWords_IsTheAnniversary(string words)
        => Anniversary.Read(words, Language.Vietnamese).Should().Be(Anniversary.Of(Tradition, 55));

    [Theory]
    [InlineData("55th anniversary (1967-06-16 to 2022-06-16)")]
    [InlineData("the 55th anniversary of the force (16 June 1967 - 16 June 2022)")]
    [InlineData("55 years of the Tradition Day of the force that builds the movement")]
    public void Read_OfEnglishWords_IsTheAnniversary(string words)
        => Anniversary.Read(words, Language.English).Should().Be(Anniversary.Of(Tradition, 55));

    [Theory]
    [InlineData("", PeriodParseError.NotAPeriod)]
    [InlineData("năm 2022", PeriodParseError.NotAPeriod)]
    [InlineData("kỳ niệm 55 năm (16/6/1967 - 16/6/2022)", PeriodParseError.WrongMarks)]
    [InlineData("kỷ niệm 54 năm (16/6/1967 - 16/6/2022)", PeriodParseError.YearsDoNotFit)]
    [InlineData("kỷ niệm 55 năm (16/6/1967 - 19/6/2022)", PeriodParseError.YearsDoNotFit)]
    [InlineData("kỷ niệm 55 năm (31/6/1967 - 16/6/2022)", PeriodParseError.NoSuchDate)]
    [InlineData("kỷ niệm 0 năm (16/6/1967 - 16/6/1967)", PeriodParseError.NoSuchDate)]
    [InlineData("kỷ niệm 55 năm (16/6/1967)", PeriodParseError.NotAPeriod)]
    [InlineData("kỷ niệm 55 năm Ngày thành lập tỉnh", PeriodParseError.NamesNoDays)]
    public void TryRead_OfOtherWords_SaysWhy(string words, PeriodParseError expected)
    {
        Anniversary.TryRead(words, Language.Vietnamese, out var anniversary, out var refusal).Should().BeFalse();

        (anniversary, refusal).Should().Be((default(Anniversary), expected));
        FluentActions.Invoking(() => Anniversary.Read(words, Language.Vietnamese)).Should().Throw<FormatException>()
            .WithMessage($"'{words}'*{expected.Sentence(Language.English)}");
    }

    [Fact]
    public void ToWords_OfAnAnniversary_AreReadBack()
    {
        Anniversary.Of(Tradition, 55).ToWords(Language.Vietnamese).Should().Be("kỷ niệm 55 năm (16/06/1967 - 16/06/2022)");
        Anniversary.Of(Tradition, 55).ToWords(Language.English).Should().Be("55th anniversary (1967-06-16 to 2022-06-16)");
        foreach (var origin in new[] { Tradition, new LocalDate(4, 2, 29), new LocalDate(1, 1, 1) })
        {
            foreach (var years in Enumerable.Range(1, 130).Append(1000).Append(9994))
            {
                if (origin.Year + years > 9998) continue;
                var anniversary = Anniversary.Of(origin, years);
                foreach (var language in Enum.GetValues<Language>())
                    Anniversary.Read(anniversary.ToWords(language), language).Should().Be(anniversary);
            }
        }
    }

    [Fact]
    public void Makers_OutsideTheirBounds_Throw()
    {
        Action[] makers =
        [
            () => Anniversary.Of(Tradition, 0), () =>
                Anniversary.Of(Tradition, -1), () => Anniversary.Of(Tradition, 8032), () => Anniversary.Of(new LocalDate(-1, 1, 1), 5),
            () => Anniversary.Between(Tradition, new LocalDate(1967, 12, 31)), () =>
                Anniversary.Between(Tradition, new LocalDate(9999, 1, 1)),
        ];
        foreach (var make in makers) make.Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => default(Anniversary).Day).Should().Throw<ArgumentException>().WithMessage("*default Anniversary*");
        default(Anniversary).ToString().Should().BeEmpty();
    }

    [Fact]
    public void Origins_Known_AreThoseOfTheReports()
        => AnniversaryOrigin.All.Select(origin => (origin.Id, origin.Day, origin.Confidence)).Should().Equal(
            ("police", new LocalDate(1945, 8, 19), Confidence.Verified),
            ("movement-force", Tradition, Confidence.Verified),
            ("festival", new LocalDate(2005, 8, 19), Confidence.Verified));
}
