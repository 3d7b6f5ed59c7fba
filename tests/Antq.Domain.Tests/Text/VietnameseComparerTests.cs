using Antq.Domain.Text;
using NodaTime;

namespace Antq.Domain.Tests.Text;

/// <summary>The order of Vietnamese dictionaries, worked by hand.</summary>
public sealed class VietnameseComparerTests
{
    [Theory]
    [InlineData("ma mà mả mã má mạ")]
    [InlineData("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z")]
    [InlineData("0 1 9 10 a")]
    [InlineData("An Ăn Ân Ba")]
    [InlineData("Dương Đà Em")]
    [InlineData("hoa Hoa hoà hòa HOÀ HÒA hoả hỏa hoá hóa hoan")]
    [InlineData("tân tấn tâng")]
    [InlineData("Thuý Thúy Thuỵ Thụy")]
    [InlineData("zebra ñandú")]
    public void Compare_OfWords_IsTheirOrderInADictionary(string words)
        => words.Split(' ').Reverse().Order(VietnameseComparer.Instance).Should().Equal(words.Split(' '));

    [Fact]
    public void Compare_OfNamesOfSeveralWords_LetsTheLettersOfAllWordsDecideBeforeAnyTone()
        => "Tân Phú|Tấn Phú|Tân Phú 1|Tân Phước|Tân-Phú|Tân||Tấn Phúc".Split('|').Order(VietnameseComparer.Instance)
            .Should().Equal("", "Tân", "Tân Phú", "Tấn Phú", "Tân Phú 1", "Tấn Phúc", "Tân Phước", "Tân-Phú");

    [Fact]
    public void Compare_OfTheProvincesOfToday_IsTheListOfTheMinistry()
        => Gazetteer.Default.AsOf(new LocalDate(2025, 7, 1)).Provinces.Select(unit => unit.StateOn(new LocalDate(2025, 7, 1)).Name)
            .Order(VietnameseComparer.Instance).Should().Equal(
            "An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai",
            "Hà Nội",
            "Hà Tĩnh", "Hải Phòng", "Hồ Chí Minh", "Huế", "Hưng Yên", "Khánh Hòa", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Nghệ An",
            "Ninh Bình",
            "Phú Thọ", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sơn La", "Tây Ninh", "Thái Nguyên", "Thanh Hóa", "Tuyên Quang",
                "Vĩnh Long");

    [Theory]
    [InlineData("hòa", "hoa\u0300")]
    [InlineData("Đa\u0300 Na\u0306\u0303ng", "Đà Nẵng")]
    [InlineData("Na\u0303\u0306ng", "Nẵng")]
    [InlineData("VIỆT", "Vie\u0323\u0302t")]
    public void IsSameSpelling_OfComposedAndDecomposedText_IsTrueAndTheOrderIsTotal(string left, string right)
    {
        VietnameseComparer.IsSameSpelling(left, right).Should().BeTrue();
        VietnameseComparer.Instance.Compare(left, right).Should().NotBe(0);
    }

    [Theory]
    [InlineData("Hòa Bình", "Hoà Bình", true)]
    [InlineData("Thủy", "THUỶ", true)]
    [InlineData("Đắk Lắk", "Đăk Lăk", false)]
    [InlineData("Đắk", "Đắc", false)]
    [InlineData("Ða", "Đa", true)]
    [InlineData("Da", "Đa", false)]
    [InlineData("hòa bình", "hoa bình", false)]
    [InlineData("mà ma", "ma mà", false)]
    [InlineData("", "", true)]
    public void IsSameSpelling_OfTwoTexts_LooksAtLettersAndTones(string left, string right, bool same)
        => VietnameseComparer.IsSameSpelling(left, right).Should().Be(same);

    [Fact]
    public void Compare_OfNull_ComesFirst()
    {
        VietnameseComparer.Instance.Compare(null, "").Should().BeNegative();
        VietnameseComparer.Instance.Compare("", null).Should().BePositive();
        VietnameseComparer.Instance.Compare(null, null).Should().Be(0);
    }

    [Fact]
    public void IsSameSpelling_OfNull_Throws()
    {
        FluentActions.Invoking(() => VietnameseComparer.IsSameSpelling(null!, "")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => VietnameseComparer.IsSameSpelling("", null!)).Should().Throw<ArgumentNullException>();
    }
}
